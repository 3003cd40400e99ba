import { checkEligibility, checkType } from 'aftersale/eligibility';
import type { Order, UnitSelection } from 'aftersale/facts';
import { standard } from 'aftersale/policy';
import { AFTER_SALE_TYPES } from 'aftersale/vocabulary';
import { describe, expect, it } from 'vitest';
import { ask, told, why } from '../fixtures/answers';
import { line, order, parcel, units } from '../fixtures/order';
import { afterSaleCase, policy, situation } from '../fixtures/situation';
import { at } from '../fixtures/time';

const FIVE = [line({ quantity: 5 })];

/** Five cups: one in the warehouse, two on their way, two signed for in parcels of different days. */
const scattered = (changes: Partial<Order> = {}) =>
  situation(
    {
      lines: FIVE,
      parcels: [
        parcel('handed_over', [units('cup', 1, 3)], { id: 'moving' }),
        parcel('signed', [units('cup', 3, 4)], { id: 'early', signedAt: at('2025-01-13 10:00') }),
        parcel('signed', [units('cup', 4, 5)], { id: 'late', signedAt: at('2025-01-15 10:00') }),
      ],
      ...changes,
    },
    { now: at('2025-01-16') },
  );

const lines = (...selected: readonly UnitSelection[]) => ({ lines: selected });
const rows = (answer: ReturnType<typeof ask>) => answer.byUnits.map(({ from, to, outcome }) => [from, to, outcome]);

describe('checkEligibility', () => {
  it('ELG-23 answers for every type, in the order of the vocabulary, and checkType the same for one', () => {
    for (const query of [
      { actor: 'buyer' },
      { actor: 'agent', reason: 'quality', ...lines(units('cup', 3, 4)) },
    ] as const) {
      const answers = checkEligibility(scattered(), query);
      expect(answers.map(({ type }) => type)).toEqual(AFTER_SALE_TYPES);
      expect(AFTER_SALE_TYPES.map((type) => checkType(scattered(), type, query))).toEqual(answers);
    }
  });

  it('ELG-23 tells outcome, every failed condition, the units and when it lapses', () => {
    const open = ask(situation({ status: 'completed' }), 'exchange', { reason: 'quality' });
    expect(open).toEqual({
      type: 'exchange',
      outcome: 'allow',
      reasons: [],
      notes: [{ code: 'window_open', rule: 'WIN-03', params: { windowId: 'general_15', until: at('2025-02-05') } }],
      until: at('2025-02-05'),
      window: 'general_15',
      byUnits: [
        {
          lineId: 'cup',
          from: 0,
          to: 1,
          outcome: 'allow',
          reasons: [],
          notes: [{ code: 'window_open', rule: 'WIN-03', params: { windowId: 'general_15', until: at('2025-02-05') } }],
          until: at('2025-02-05'),
          window: 'general_15',
        },
      ],
      inputs: {
        required: ['reason', 'address', 'replacement', 'description', 'evidence'],
        reasons: [
          {
            reason: 'quality',
            until: at('2025-02-05'),
            required: ['reason', 'address', 'replacement', 'description', 'evidence'],
          },
        ],
      },
    });
    const denied = ask(situation({ status: 'awaiting_payment' }), 'repair', { actor: 'carrier', reason: 'other' });
    expect(why(denied)).toEqual([
      'STA-03 actor_cannot_apply',
      'ELG-01 order_awaits_payment',
      'ELG-21 no_warranty',
      'ELG-26 goods_not_signed',
      'ELG-12 reason_not_offered',
    ]);
    expect([denied.until, denied.window, denied.inputs]).toEqual([null, null, { required: [], reasons: [] }]);
  });

  it('ELG-23 says nothing of the rules that were asked unless it is to explain', () => {
    expect(ask(situation(), 'exchange').trace).toBeUndefined();
    const { trace } = ask(situation(), 'exchange', { explain: true });
    expect(trace?.policy).toBe('standard@1');
    expect(trace?.now).toBe(at('2025-01-11 12:00'));
    expect(trace?.checked).toContainEqual({ rule: 'ELG-06', held: false });
    expect(trace?.checked).toContainEqual({ rule: 'ELG-08', held: true });
    expect(trace?.checked.map(({ rule }) => rule)).not.toContain('ELG-15');
    const { checked } = ask(scattered(), 'exchange', { explain: true }).trace ?? { checked: [] };
    expect(checked).toContainEqual({ rule: 'ELG-06', held: false });
    const onlySigned = ask(scattered(), 'exchange', { explain: true, ...lines(units('cup', 3, 5)) }).trace;
    expect(onlySigned?.checked).toContainEqual({ rule: 'ELG-06', held: true });
    expect(ask(situation(), 'refund_only', { explain: true }).trace?.checked.map(({ rule }) => rule)).toContain(
      'ELG-15',
    );
    expect(ask(situation({ lines: [] }), 'refund_only', { explain: true }).trace?.checked).toEqual([]);
  });

  it('ELG-23 a type that is no type is a mistake of the program', () => {
    expect(() => ask(situation(), 'gift' as never)).toThrow(
      expect.objectContaining({ code: 'unknown_id', params: { type: 'gift' } }),
    );
  });

  it('ELG-25 units are judged by their own parcels; a button is as open as for the best of them', () => {
    const back = ask(scattered(), 'return_refund');
    expect(back.outcome).toBe('allow');
    expect(rows(back)).toEqual([
      [0, 1, 'deny'],
      [1, 3, 'allow'],
      [3, 4, 'allow'],
      [4, 5, 'allow'],
    ]);
    const exchange = ask(scattered(), 'exchange');
    expect(rows(exchange).map(([, , outcome]) => outcome)).toEqual(['deny', 'deny', 'allow', 'allow']);
    expect(exchange.reasons).toEqual([]);
    expect(ask(scattered({ parcels: [] }), 'exchange').outcome).toBe('deny');
  });

  it('ELG-25 units at different stages become one case each', () => {
    const mixed = ask(scattered(), 'return_refund', lines(units('cup', 2, 4)));
    expect(mixed.outcome).toBe('deny');
    expect(mixed.reasons).toEqual([
      { code: 'mixed_stages', rule: 'ELG-25', params: { fulfilments: ['shipped', 'signed'] } },
    ]);
    expect(rows(mixed)).toEqual([
      [2, 3, 'allow'],
      [3, 4, 'allow'],
    ]);
    expect(ask(scattered(), 'return_refund', lines(units('cup', 1, 3))).outcome).toBe('allow');
    expect(ask(scattered(), 'return_refund', lines(units('cup', 3, 5))).outcome).toBe('allow');
    expect(why(ask(scattered(), 'compensation', lines(units('cup', 0, 5))))).toEqual(['ELG-25 mixed_stages']);
  });

  it('ELG-25 windows from signing run per parcel: an application ends with the first, a button with the last', () => {
    const noReason = { reason: 'no_reason' } as const;
    const button = ask(scattered(), 'exchange', noReason);
    expect([button.until, button.window]).toEqual([at('2025-01-23'), 'no_reason_7']);
    expect(button.byUnits.slice(2).map(({ until }) => until)).toEqual([at('2025-01-21'), at('2025-01-23')]);
    const both = ask(scattered(), 'exchange', { ...noReason, ...lines(units('cup', 3, 5)) });
    expect([both.outcome, both.until]).toEqual(['allow', at('2025-01-21')]);
    expect(both.inputs.reasons.map(({ until }) => until)).toEqual([at('2025-01-21')]);
    const between = { ...scattered(), now: at('2025-01-21') };
    expect(rows(ask(between, 'exchange', { ...noReason, ...lines(units('cup', 3, 5)) }))).toEqual([
      [3, 4, 'deny'],
      [4, 5, 'allow'],
    ]);
    expect(ask(between, 'exchange', { ...noReason, ...lines(units('cup', 3, 5)) }).outcome).toBe('deny');
    expect(ask(between, 'exchange', noReason).outcome).toBe('allow');
  });

  it('ELG-12 offers the reasons that can be given for some units of a button, for all of an application', () => {
    const fresh = line({ id: 'fish', noReasonReturn: false });
    const of = situation({ status: 'completed', lines: [line(), fresh] }, { now: at('2025-01-20 13:00') });
    const offered = (answer: ReturnType<typeof ask>) => answer.inputs.reasons.map(({ reason }) => reason);
    const all = lines(units('cup', 0, 1), units('fish', 0, 1));
    expect(offered(ask(of, 'return_refund'))).toContain('no_reason');
    expect(offered(ask(of, 'return_refund', all))).not.toContain('no_reason');
    expect(offered(ask(of, 'return_refund', all))).toContain('quality');
    const freshFirst = situation({ status: 'completed', lines: [fresh, line()] }, { now: at('2025-01-20 13:00') });
    expect(offered(ask(freshFirst, 'return_refund'))).toContain('no_reason');
    const until = (answer: ReturnType<typeof ask>) =>
      answer.inputs.reasons.find(({ reason }) => reason === 'no_reason')?.until;
    expect(until(ask(scattered(), 'exchange'))).toBe(at('2025-01-23'));
    expect(until(ask(scattered(), 'exchange', lines(units('cup', 3, 5))))).toBe(at('2025-01-21'));
  });

  it('tells what several units have in common once', () => {
    const unpaid = situation({ status: 'awaiting_payment', lines: [line(), line({ id: 'pot' })] });
    const answer = ask(unpaid, 'refund_only');
    expect(answer.byUnits).toHaveLength(2);
    expect(why(answer)).toEqual(['ELG-01 order_awaits_payment']);
    const two = situation({ status: 'completed', lines: [line(), line({ id: 'pot' })] });
    expect(told(ask(two, 'return_refund'))).toEqual(['WIN-03 window_open']);
    expect(told(ask(two, 'return_refund', lines(units('cup', 0, 1), units('pot', 0, 1))))).toEqual([
      'WIN-03 window_open',
    ]);
  });

  it('is in review where the best of the units, or any of an application, is', () => {
    const used = line({ id: 'voucher', virtual: { deliveredAt: at('2025-01-11'), usedAt: at('2025-01-11 15:00') } });
    const of = situation({ status: 'completed', lines: [line({ noReasonReturn: true }), used] });
    expect(ask(of, 'return_refund').outcome).toBe('allow');
    const both = ask(of, 'return_refund', lines(units('cup', 0, 1), units('voucher', 0, 1)));
    expect([both.outcome, why(both)]).toEqual(['review', ['ELG-29 virtual_goods_used']]);
    const taken = { ...of, cases: [afterSaleCase(of.order, { claims: [units('cup', 0, 1)] })] };
    const button = ask(taken, 'return_refund');
    expect([button.outcome, why(button)]).toEqual(['review', ['ELG-29 virtual_goods_used']]);
  });

  it('an order without goods has nothing to claim', () => {
    for (const nothing of [situation({ lines: [] }), situation({ lines: [line({ quantity: 0 })] })]) {
      for (const answer of checkEligibility(nothing, { actor: 'buyer' })) {
        expect(answer.reasons).toEqual([{ code: 'no_units', rule: 'ELG-23', params: { lineId: null } }]);
      }
    }
  });
});

describe('the units of an application', () => {
  const cups = situation({ status: 'completed', lines: [line({ quantity: 5 }), line({ id: 'pot', quantity: 2 })] });
  const noUnits = (lineId: string | null) => ({ code: 'no_units', rule: 'ELG-23', params: { lineId } });

  it('can be named as ranges, merged where they touch', () => {
    const answer = ask(cups, 'return_refund', lines(units('cup', 2, 4), units('cup', 1, 3), units('pot', 1, 2)));
    expect(answer.outcome).toBe('allow');
    expect(answer.byUnits.map(({ lineId, from, to }) => [lineId, from, to])).toEqual([
      ['cup', 1, 4],
      ['pot', 1, 2],
    ]);
  });

  it('can be named as a quantity: the lowest units that can be claimed', () => {
    const taken = { ...cups, cases: [afterSaleCase(cups.order, { claims: [units('cup', 0, 1), units('cup', 2, 3)] })] };
    expect(rows(ask(taken, 'return_refund', lines({ lineId: 'cup', quantity: 2 })))).toEqual([
      [1, 2, 'allow'],
      [3, 4, 'allow'],
    ]);
    const besides = lines(units('cup', 1, 2), { lineId: 'cup', quantity: 1 }, { lineId: 'cup', quantity: 1 });
    expect(rows(ask(taken, 'return_refund', besides))).toEqual([
      [1, 2, 'allow'],
      [3, 5, 'allow'],
    ]);
  });

  it('are chosen for each type by itself', () => {
    const answers = checkEligibility(scattered(), { actor: 'buyer', ...lines({ lineId: 'cup', quantity: 1 }) });
    const chosen = new Map(answers.map((answer) => [answer.type, rows(answer)]));
    expect(chosen.get('refund_only')).toEqual([[0, 1, 'allow']]);
    expect(chosen.get('return_refund')).toEqual([[1, 2, 'allow']]);
    expect(chosen.get('exchange')).toEqual([[3, 4, 'allow']]);
  });

  it('are too few where the answer says how many there are, and why not more', () => {
    const taken = { ...cups, cases: [afterSaleCase(cups.order, { claims: [units('cup', 0, 2)] })] };
    const answer = ask(taken, 'return_refund', lines({ lineId: 'cup', quantity: 4 }));
    expect(answer.outcome).toBe('deny');
    expect(answer.reasons).toEqual([
      { code: 'not_enough_units', rule: 'ELG-23', params: { lineId: 'cup', asked: 4, eligible: 3 } },
      {
        code: 'units_in_case',
        rule: 'ELG-08',
        params: { caseId: 'case', type: 'refund_only', state: 'pending_review' },
      },
    ]);
    expect(why(ask(cups, 'return_refund', lines({ lineId: 'pot', quantity: 3 })))).toEqual(['ELG-23 not_enough_units']);
  });

  it('must exist: what the order does not have is denied, never thrown', () => {
    const strange: readonly UnitSelection[] = [
      units('unknown', 0, 1),
      { lineId: '__proto__', quantity: 1 },
      units('cup', 4, 6),
      units('cup', -1, 1),
      units('cup', 2, 2),
      units('cup', 0.5, 1),
      units('cup', 0, 1.5),
      { lineId: 'cup', quantity: 0 },
      { lineId: 'cup', quantity: 1.5 },
      { lineId: 'cup', quantity: Number.NaN },
    ];
    for (const selection of strange) {
      const answer = ask(cups, 'return_refund', lines(selection));
      expect([answer.outcome, answer.reasons, answer.byUnits]).toEqual(['deny', [noUnits(selection.lineId)], []]);
      const beside = ask(cups, 'return_refund', lines(selection, units('pot', 0, 1)));
      expect(beside.outcome).toBe('deny');
    }
    expect(ask(cups, 'return_refund', lines()).reasons).toEqual([noUnits(null)]);
  });
});

describe('the policy in force', () => {
  it('is the situation’s own', () => {
    const restless = policy({ windows: { rules: standard.windows.rules.map((row) => ({ ...row, days: 1 })) } });
    const of = situation({ status: 'completed' }, { now: at('2025-01-22') });
    expect(ask(of, 'exchange', { reason: 'quality' }).outcome).toBe('allow');
    expect(ask({ ...of, policy: restless }, 'exchange', { reason: 'quality' }).outcome).toBe('deny');
    expect(ask(situation(order()), 'refund_only').outcome).toBe('allow');
  });
});
