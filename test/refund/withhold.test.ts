import type { RefundEntry } from 'aftersale/facts';
import { describe, expect, it } from 'vitest';
import { DEDUCTION_ORDER, type Deduction, type DeductionKind } from '../../src/refund/contribution';
import { inOrder, inProportion } from '../../src/refund/tender-order';
import { type Available, withhold } from '../../src/refund/withhold';

const wish = (kind: DeductionKind, amount: number, changes: Partial<Deduction> = {}): Deduction => ({
  kind,
  amount,
  entriesFor: (withheld) => [{ kind, rule: 'RFD-12', amount: -withheld, bearer: 'merchant' }],
  ...changes,
});

const available = (cash: number, points: number, beside = 0): Available => ({
  tenders: [
    { tenderId: 'cash', amount: cash },
    { tenderId: 'points', amount: points },
  ],
  beside,
});

const shown = ({ kind, amount, tenders = [] }: RefundEntry) =>
  [kind, amount, ...tenders.map((share) => `${share.tenderId} ${share.amount}`)].join(' ');

describe('withhold', () => {
  it('RFD-12 keeps each deduction as an entry of its own, of the tenders in proportion', () => {
    const { entries, shortfall } = withhold(
      [wish('restocking_fee', 50), wish('gift_value', 25)],
      available(80, 20),
      inProportion,
    );
    expect(entries.map(shown)).toEqual(['gift_value -25 cash -20 points -5', 'restocking_fee -50 cash -40 points -10']);
    expect(shortfall).toBe(0);
  });

  it('RFD-12 keeps in the order of kinds as far as there is money, and reports the rest', () => {
    const wishes = [...DEDUCTION_ORDER].reverse().map((kind) => wish(kind, 10));
    const { entries, shortfall } = withhold(wishes, available(20, 5, 10), inProportion);
    expect(entries.map(shown)).toEqual([
      'deposit_forfeited -10 cash -8 points -2',
      'points_forfeited -10 cash -8 points -2',
      'reclaimed_discount -10 cash -4 points -1',
      'gift_value -5',
    ]);
    expect(shortfall).toBe(55);
  });

  it('RFD-12 keeps nothing where there is nothing', () => {
    expect(withhold([wish('gift_value', 10)], available(0, 0), inProportion)).toEqual({ entries: [], shortfall: 10 });
    expect(withhold([wish('gift_value', 0)], available(9, 9), inProportion)).toEqual({ entries: [], shortfall: 0 });
    expect(withhold([], available(9, 9), inOrder)).toEqual({ entries: [], shortfall: 0 });
  });

  it('RFD-12 keeps of tenders before what is paid beside them', () => {
    const { entries } = withhold([wish('gift_value', 60), wish('restocking_fee', 60)], available(80, 0, 30), inOrder);
    expect(entries.map(shown)).toEqual(['gift_value -60 cash -60', 'restocking_fee -50 cash -20']);
    const beside = withhold([wish('gift_value', 10)], available(0, 0, 30), inOrder);
    expect(beside.entries).toStrictEqual([{ kind: 'gift_value', rule: 'RFD-12', amount: -10, bearer: 'merchant' }]);
  });

  it('RFD-04 keeps of the tenders in the order they are given', () => {
    const { entries } = withhold([wish('gift_value', 90)], available(80, 20), inOrder);
    expect(entries.map(shown)).toEqual(['gift_value -90 cash -80 points -10']);
  });

  it('BEN-05 keeps forfeited points of points alone', () => {
    const forfeited = wish('points_forfeited', 30, { takenFrom: ['points'] });
    const { entries, shortfall } = withhold([forfeited, wish('gift_value', 10)], available(80, 20, 5), inProportion);
    expect(entries.map(shown)).toEqual(['points_forfeited -20 points -20', 'gift_value -10 cash -10']);
    expect(shortfall).toBe(0);
  });

  it('RFD-12 asks a deduction how the part that is kept reads', () => {
    const funded = wish('reclaimed_discount', 100, {
      entriesFor: (withheld) => [
        { kind: 'reclaimed_discount', rule: 'RFD-20', amount: -(withheld - 10), bearer: 'merchant' },
        { kind: 'reclaimed_discount', rule: 'RFD-20', amount: -10, bearer: 'platform' },
      ],
    });
    const { entries, shortfall } = withhold([funded], available(40, 10), inProportion);
    expect(entries.map((entry) => `${entry.bearer} ${shown(entry)}`)).toEqual([
      'merchant reclaimed_discount -40 cash -32 points -8',
      'platform reclaimed_discount -10 cash -8 points -2',
    ]);
    expect(shortfall).toBe(50);
  });
});
