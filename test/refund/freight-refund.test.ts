import type { Order, OrderLine } from 'aftersale/facts';
import type { RefundQuote, RefundRequest } from 'aftersale/refund';
import { describe, expect, it } from 'vitest';
import { allUnits, line, parcel, units } from '../fixtures/order';
import { caseFor, inTurn, quoted, refunded, request, withCase } from '../fixtures/refunds';
import { situation } from '../fixtures/situation';

const LINES: readonly OrderLine[] = [
  line({ id: 'a', unitPrice: 6_000 }),
  line({ id: 'b', unitPrice: 1_000, quantity: 3 }),
];

/** Goods of 90.00 and freight of 10.00. */
const ordered = (facts: Partial<Order> = {}) =>
  situation({
    lines: LINES,
    freight: { charged: 1_000 },
    tenders: [{ id: 'cash', kind: 'cash', amount: 10_000 }],
    ...facts,
  });

const cancel = (caseId: string, lines: RefundRequest['lines'], changes: Partial<RefundRequest> = {}) =>
  request({ caseId, lines, ...changes });

const freight = ({ entries }: RefundQuote) => entries.filter(({ kind }) => kind === 'freight');
const amounts = (quotes: readonly RefundQuote[]) => quotes.map((quote) => freight(quote).map(({ amount }) => amount));

const each = [cancel('1', [units('a', 0, 1)]), cancel('2', [units('b', 0, 2)]), cancel('3', [units('b', 2, 3)])];

describe('freight of an order canceled unshipped', () => {
  it('RFD-06 comes back when all is canceled at once', () => {
    const quote = quoted(ordered(), cancel('1', allUnits(LINES)));
    expect(quote.total).toBe(10_000);
    expect(freight(quote)).toEqual([
      {
        kind: 'freight',
        rule: 'RFD-06',
        amount: 1_000,
        bearer: 'merchant',
        tenders: [{ tenderId: 'cash', amount: 1_000 }],
      },
    ]);
    expect(quoted(ordered(), cancel('1', allUnits(LINES), { type: 'cancel' })).total).toBe(10_000);
  });

  it('RFD-06 comes back with the last unit, once', () => {
    expect(amounts(inTurn(ordered(), each))).toEqual([[], [], [1_000]]);
    let of = ordered();
    for (const one of each) of = refunded(of, one, 'processing');
    expect(freight(quoted(of, cancel('3', [units('b', 2, 3)])))).toHaveLength(1);
    expect(freight(quoted(of, cancel('2', [units('b', 0, 2)])))).toHaveLength(0);
  });

  it('RFD-06 waits for cases that are not decided yet', () => {
    const [first = request(), ...others] = each;
    const applied = { ...cancel('1', [units('a', 0, 1)]) };
    const pending = refunded(ordered(), applied, 'created');
    const undecided = withCase(pending, {
      ...(pending.cases[0] ?? raise()),
      refunds: [],
      grants: [{ ...units('a', 0, 1), each: 6_000 }],
    });
    expect(amounts(inTurn(undecided, others))).toEqual([[], []]);
    let of = undecided;
    for (const one of others) of = refunded(of, one);
    expect(amounts([quoted(of, first)])).toEqual([[1_000]]);
  });

  it('RFD-06 waits for the last unit, whichever it is', () => {
    const three = ordered({ lines: [line({ id: 'b', unitPrice: 3_000, quantity: 3 })] });
    const unit = (from: number) => cancel(`${from}`, [units('b', from, from + 1)]);
    expect(amounts(inTurn(three, [unit(1), unit(2), unit(0)]))).toEqual([[], [], [1_000]]);
  });

  it('RFD-06 waits for units of which a case that is not decided holds what a reduction left', () => {
    const reduced = refunded(ordered(), cancel('reduced', [units('a', 0, 1)], { amount: 2_000 }));
    const holding = caseFor(reduced, cancel('holding', [units('a', 0, 1)]), 'pending_review');
    const held = withCase(reduced, { ...holding, grants: [{ ...units('a', 0, 1), each: 4_000 }] });
    expect(amounts([quoted(held, cancel('b', [units('b', 0, 3)]))])).toEqual([[]]);
  });

  it('RFD-06 waits for free goods whose case is not decided', () => {
    const gift = line({ id: 'gift', unitPrice: 0 });
    const of = ordered({ lines: [...LINES, gift] });
    const asked = caseFor(of, cancel('gift', [units('gift', 0, 1)]), 'pending_review');
    expect(amounts([quoted(withCase(of, asked), cancel('1', allUnits(LINES)))])).toEqual([[]]);
    const sorry = caseFor(of, cancel('gift', [units('gift', 0, 1)], { type: 'compensation' }), 'succeeded');
    expect(amounts([quoted(withCase(of, sorry), cancel('1', allUnits(LINES)))])).toEqual([[]]);
  });

  it('RFD-06 stays where a unit is only refunded in part, or was shipped', () => {
    const partly = cancel('1', allUnits(LINES), { amount: 8_999 });
    expect(amounts([quoted(ordered(), partly)])).toEqual([[]]);
    const shipped = ordered({ status: 'awaiting_receipt' });
    expect(amounts([quoted(shipped, cancel('1', allUnits(LINES)))])).toEqual([[]]);
    const mixed = ordered({ parcels: [parcel('signed', [units('a', 0, 1)])] });
    const back = cancel('1', [units('a', 0, 1)], { type: 'return_refund', reason: 'no_reason' });
    expect(amounts(inTurn(mixed, [back, cancel('2', [units('b', 0, 3)])]))).toEqual([[], []]);
  });

  it('RFD-06 goes with free goods too, but not for a reduction of the others', () => {
    const gift = line({ id: 'gift', unitPrice: 0, quantity: 2 });
    const of = ordered({ lines: [...LINES, gift] });
    expect(amounts([quoted(of, cancel('1', allUnits(LINES)))])).toEqual([[]]);
    const all = [...allUnits(LINES), units('gift', 0, 2)];
    expect(amounts([quoted(of, cancel('1', all))])).toEqual([[1_000]]);
    expect(amounts([quoted(of, cancel('1', all, { amount: 1 }))])).toEqual([[]]);
    const gifts = cancel('gifts', [units('gift', 0, 2)]);
    expect(amounts(inTurn(of, [gifts, cancel('1', allUnits(LINES))]))).toEqual([[], [1_000]]);
    const reduced = cancel('1', all, { amount: 4_000 });
    const rest = cancel('2', allUnits(LINES));
    expect(amounts(inTurn(of, [reduced, rest]))).toEqual([[], [1_000]]);
  });

  it('RFD-06 comes back less its discounts, to its tenders, with its taxes', () => {
    const of = ordered({
      freight: { charged: 1_090, taxes: [{ rate: '0.09', included: true }] },
      discounts: [{ id: 'ship', on: 'freight', amount: 545 }],
      tenders: [
        { id: 'cash', kind: 'cash', amount: 4_000 },
        { id: 'points', kind: 'points', amount: 5_545, points: 5_545 },
      ],
    });
    const quote = quoted(of, cancel('1', allUnits(LINES)));
    expect(freight(quote)).toEqual([
      {
        kind: 'freight',
        rule: 'RFD-06',
        amount: 545,
        bearer: 'merchant',
        tenders: [
          { tenderId: 'cash', amount: 228 },
          { tenderId: 'points', amount: 317 },
        ],
        taxes: [{ rate: '0.09', included: true, amount: 45 }],
      },
    ]);
    expect(quote.byTender).toEqual([
      { tenderId: 'cash', amount: 4_000 },
      { tenderId: 'points', amount: 5_545 },
    ]);
  });
});

describe('freight at the fault of another', () => {
  const shipped = (facts: Partial<Order> = {}) => ordered({ status: 'awaiting_receipt', ...facts });
  const lost = (caseId: string, lines: RefundRequest['lines'], changes: Partial<RefundRequest> = {}) =>
    cancel(caseId, lines, { reason: 'lost_in_transit', ...changes });

  it('RFD-06 comes back in shares by list price, unit by unit, funded by whoever is at fault', () => {
    const quotes = inTurn(
      shipped({ freight: { charged: 1_001 }, tenders: [{ id: 'cash', kind: 'cash', amount: 10_001 }] }),
      [
        lost('1', [units('b', 0, 1)]),
        lost('2', [units('a', 0, 1), units('b', 2, 3)], { liability: 'platform' }),
        lost('3', [units('b', 1, 2)]),
      ],
    );
    expect(
      quotes.map((quote) =>
        freight(quote).map(({ lineId, from, to, amount, bearer }) => [lineId, from, to, amount, bearer]),
      ),
    ).toEqual([
      [['b', 0, 1, 112, 'carrier']],
      [
        ['a', 0, 1, 667, 'platform'],
        ['b', 2, 3, 111, 'platform'],
      ],
      [['b', 1, 2, 111, 'carrier']],
    ]);
  });

  it('RFD-06 stays where the buyer or an insurer is liable, and where units keep something', () => {
    expect(amounts([quoted(shipped(), lost('1', [units('a', 0, 1)], { liability: 'buyer' }))])).toEqual([[]]);
    expect(amounts([quoted(shipped(), lost('1', [units('a', 0, 1)], { liability: 'insurer' }))])).toEqual([[]]);
    expect(amounts([quoted(shipped(), lost('1', [units('a', 0, 1)], { amount: 5_999 }))])).toEqual([[]]);
    const quality = lost('1', [units('a', 0, 1)], { type: 'exchange', reason: 'quality' });
    expect(amounts([quoted(shipped(), quality)])).toEqual([[]]);
  });

  it.each(['merchant', 'platform', 'carrier', 'supplier'] as const)(
    'RFD-06 is funded by the %s at fault',
    (liability) => {
      const quote = quoted(shipped(), lost('1', [units('a', 0, 1)], { liability }));
      expect(freight(quote).map(({ amount, bearer }) => [amount, bearer])).toEqual([[667, liability]]);
    },
  );

  it('RFD-06 is shared by price where only some goods have one', () => {
    const of = shipped({ lines: [...LINES, line({ id: 'gift', unitPrice: 0, quantity: 5 })] });
    expect(amounts([quoted(of, lost('1', [units('a', 0, 1), units('gift', 0, 5)]))])).toEqual([[667]]);
  });

  it('RFD-06 comes back once per unit, and when a part was refunded before', () => {
    const part = lost('1', [units('a', 0, 1)], { amount: 1_000 });
    const rest = lost('2', [units('a', 0, 1)]);
    expect(amounts(inTurn(shipped(), [part, rest, { ...rest, caseId: '3' }]))).toEqual([[], [667], []]);
  });

  it('RFD-06 is never above what is left: a canceled rest brings only that', () => {
    const fault = cancel('1', [units('a', 0, 1)], { reason: 'out_of_stock' });
    expect(amounts(inTurn(ordered(), [fault, cancel('2', [units('b', 0, 3)])]))).toEqual([[667], [333]]);
    let of = ordered();
    of = refunded(of, fault);
    const emptied = of.cases.map((one) => ({
      ...one,
      refunds: one.refunds.map((refund) => ({
        ...refund,
        entries: refund.entries.map((entry) => (entry.kind === 'freight' ? { ...entry, amount: 850 } : entry)),
      })),
    }));
    const next = cancel('2', [units('b', 0, 1), units('b', 2, 3)], { reason: 'out_of_stock' });
    expect(amounts([quoted({ ...of, cases: emptied }, next)])).toEqual([[111, 39]]);
    const few = emptied.map((one) => ({
      ...one,
      refunds: one.refunds.map((refund) => ({
        ...refund,
        entries: refund.entries.map((entry) => (entry.kind === 'freight' ? { ...entry, amount: 900 } : entry)),
      })),
    }));
    expect(amounts([quoted({ ...of, cases: few }, next)])).toEqual([[100]]);
  });

  it('RFD-06 is shared by number where nothing has a price', () => {
    const free = [line({ id: 'a', unitPrice: 0 }), line({ id: 'b', unitPrice: 0, quantity: 3 })];
    const of = shipped({ lines: free, tenders: [{ id: 'cash', kind: 'cash', amount: 1_000 }] });
    expect(amounts([quoted(of, lost('1', [units('b', 0, 2)]))])).toEqual([[500]]);
  });

  it('RFD-06 ends exactly, per tender and tax, in any order and over withdrawals', () => {
    const of = shipped({
      freight: {
        charged: 1_003,
        taxes: [
          { rate: '0.09', included: true },
          { rate: '0.01', included: false, amount: 10 },
        ],
      },
      tenders: [
        { id: 'cash', kind: 'cash', amount: 3_013 },
        { id: 'points', kind: 'points', amount: 7_000, points: 7_000 },
      ],
    });
    const first = refunded(of, lost('1', [units('b', 0, 1)]), 'processing');
    const second = refunded(first, lost('2', [units('b', 1, 2)]));
    const withdrawn = withCase(second, { ...(first.cases[0] ?? raise()), state: 'closed', refunds: [] });
    const last = [lost('3', [units('a', 0, 1)]), lost('4', [units('b', 0, 1), units('b', 2, 3)])];
    const before = second.cases.find(({ id }) => id === '2')?.refunds.flatMap(({ entries }) => entries) ?? [];
    const all = [...before, ...inTurn(withdrawn, last).flatMap(({ entries }) => entries)].filter(
      ({ kind }) => kind === 'freight',
    );
    const sum = (parts: readonly { readonly amount: number }[]) =>
      parts.reduce((total, { amount }) => total + amount, 0);
    expect(sum(all)).toBe(1_013);
    const tender = (id: string) =>
      sum(all.flatMap(({ tenders = [] }) => tenders).filter(({ tenderId }) => tenderId === id));
    const tax = (rate: string) => sum(all.flatMap(({ taxes = [] }) => taxes).filter((one) => one.rate === rate));
    expect([tender('cash') + tender('points'), tax('0.09'), tax('0.01')]).toEqual([1_013, 83, 10]);
  });
});

function raise(): never {
  throw new Error('no case');
}
