import type { EligibilityQuery } from 'aftersale/eligibility';
import { checkEligibility } from 'aftersale/eligibility';
import type { AfterSaleCase, Order } from 'aftersale/facts';
import { AFTER_SALE_TYPES, CASE_STATES, isInProgress } from 'aftersale/vocabulary';
import { describe, expect, it } from 'vitest';
import { ask, outcomeFor, told, why } from '../fixtures/answers';
import { line, order, units } from '../fixtures/order';
import { afterSaleCase, policy, situation } from '../fixtures/situation';
import { at } from '../fixtures/time';

const cups = (changes: Partial<Order> = {}) =>
  order({ status: 'completed', lines: [line({ quantity: 3 })], ...changes });
const FIRST = units('cup', 0, 1);
const SECOND = units('cup', 1, 2);

const afterCases = (...cases: readonly Partial<AfterSaleCase>[]) => {
  const of = cups();
  return situation(of, {
    cases: cases.map((changes, index) =>
      afterSaleCase(of, { id: `case-${index + 1}`, fulfilment: 'signed', claims: [FIRST], ...changes }),
    ),
    now: at('2025-01-21'),
  });
};

const one: Pick<EligibilityQuery, 'lines'> = { lines: [FIRST] };
const another: Pick<EligibilityQuery, 'lines'> = { lines: [SECOND] };

describe('claiming goods again', () => {
  it('ELG-08 a unit has at most one case in progress, whatever its type; other units of the line are free', () => {
    for (const type of AFTER_SALE_TYPES) {
      const taken = afterCases({ type });
      expect(ask(taken, 'return_refund', one).reasons).toEqual([
        { code: 'units_in_case', rule: 'ELG-08', params: { caseId: 'case-1', type, state: 'pending_review' } },
      ]);
      expect(ask(taken, 'return_refund', another).outcome).toBe('allow');
      for (const answer of checkEligibility(taken, { actor: 'platform', ...one })) {
        expect(why(answer)).toContain('ELG-08 units_in_case');
      }
    }
  });

  it('ELG-08 holds in every state but the final ones', () => {
    for (const state of CASE_STATES) {
      const taken = why(ask(afterCases({ type: 'reship', state }), 'return_refund', one));
      expect(taken.includes('ELG-08 units_in_case')).toBe(isInProgress(state));
    }
  });

  it('ELG-08 a button stays open while some units are free, and tells which', () => {
    const answer = ask(afterCases({}), 'return_refund');
    expect(answer.outcome).toBe('allow');
    expect(answer.byUnits.map(({ from, to, outcome }) => [from, to, outcome])).toEqual([
      [0, 1, 'deny'],
      [1, 3, 'allow'],
    ]);
  });

  it('ELG-09 a closed case frees its units', () => {
    const closed = afterCases({ state: 'closed' });
    expect(ask(closed, 'return_refund', one).outcome).toBe('allow');
    expect(ask(afterCases({}), 'return_refund', one).outcome).toBe('deny');
  });

  it('ELG-09 how often a line may be applied for is a knob, closed cases counted', () => {
    const strict = policy({ eligibility: { maxApplicationsPerLine: 2 } });
    const once = { ...afterCases({ state: 'closed' }), policy: strict };
    const twice = { ...afterCases({ state: 'closed' }, { state: 'closed', claims: [SECOND] }), policy: strict };
    expect(ask(once, 'return_refund', one).outcome).toBe('allow');
    expect(ask(twice, 'return_refund', one).reasons).toEqual([
      { code: 'applications_exhausted', rule: 'ELG-09', params: { count: 2, maximum: 2 } },
    ]);
    const elsewhere = { ...once, cases: [...once.cases, { ...once.cases[0], id: 'x', claims: [units('pot', 0, 1)] }] };
    expect(ask(elsewhere as typeof once, 'return_refund', one).outcome).toBe('allow');
  });

  it('ELG-10 units that were refunded in full are done with; others of the line are not', () => {
    for (const type of ['refund_only', 'return_refund'] as const) {
      const refunded = afterCases({ type, state: 'succeeded', grants: [{ ...FIRST, each: 10_000 }] });
      for (const again of AFTER_SALE_TYPES) {
        expect(ask(refunded, again, one).reasons).toContainEqual({
          code: 'already_refunded',
          rule: 'ELG-10',
          params: { caseId: 'case-1', type },
        });
      }
      expect(ask(refunded, 'return_refund', another).outcome).toBe('allow');
    }
  });

  it('ELG-10 units that were canceled are done with', () => {
    const canceled = afterCases({ type: 'cancel', state: 'succeeded' });
    expect(ask(canceled, 'reship', one).reasons).toEqual([
      { code: 'already_canceled', rule: 'ELG-10', params: { caseId: 'case-1' } },
    ]);
    expect(ask(canceled, 'reship', another).outcome).toBe('allow');
  });

  it('ELG-10 a partial refund is topped up only where the policy allows it, up to the remainder', () => {
    const partly = afterCases({
      state: 'succeeded',
      claims: [units('cup', 0, 2)],
      grants: [{ ...units('cup', 0, 2), each: 2_000 }],
    });
    expect(ask(partly, 'refund_only', one).reasons).toEqual([
      { code: 'partly_refunded_no_top_up', rule: 'ELG-10', params: { caseId: 'case-1' } },
    ]);
    const lenient = { ...partly, policy: policy({ eligibility: { allowTopUp: true } }) };
    const topUp = ask(lenient, 'refund_only', { lines: [units('cup', 0, 2)] });
    expect(topUp.outcome).toBe('allow');
    expect(topUp.notes).toContainEqual({
      code: 'remainder_refundable',
      rule: 'ELG-10',
      params: { remaining: 16_000 },
    });
  });

  it('ELG-10 sees which units of one case were refunded in full, and which in part', () => {
    const uneven = afterCases({
      state: 'succeeded',
      claims: [units('cup', 0, 3)],
      grants: [
        { ...units('cup', 0, 1), each: 10_000 },
        { ...units('cup', 1, 3), each: 9_999 },
      ],
    });
    expect(why(ask(uneven, 'return_refund', one))).toEqual(['ELG-10 already_refunded']);
    expect(ask(uneven, 'return_refund', another).outcome).toBe('allow');
  });

  it('ELG-10 calls it a full refund where the stored allocation knows nothing of the units', () => {
    const partly = afterCases({ state: 'succeeded', grants: [{ ...FIRST, each: 2_000 }] });
    const bare = {
      algorithm: 'wrap@1',
      orderId: 'order',
      blocks: [],
      freight: { list: 0, discounts: [], net: 0, taxes: [], paid: 0, tenders: [] },
      unapplied: [],
    } as const;
    expect(why(ask({ ...partly, allocation: bare }, 'refund_only', one))).toEqual(['ELG-10 already_refunded']);
  });

  it('RFD-21 goods refunded in part can be returned for what is left of them', () => {
    const partly = afterCases({ state: 'succeeded', grants: [{ ...FIRST, each: 2_000 }] });
    const back = ask(partly, 'return_refund', one);
    expect(back.outcome).toBe('allow');
    expect(back.notes).toContainEqual({ code: 'remainder_refundable', rule: 'RFD-21', params: { remaining: 8_000 } });
    expect(told(ask(partly, 'return_refund', another))).not.toContain('RFD-21 remainder_refundable');
    expect(ask(partly, 'exchange', one).outcome).toBe('allow');
  });

  it('ELG-11 exchanged units are done with by default', () => {
    const exchanged = afterCases({ type: 'exchange', state: 'succeeded', replacementSignedAt: at('2025-01-20') });
    expect(ask(exchanged, 'return_refund', one).reasons).toEqual([
      { code: 'already_exchanged', rule: 'ELG-11', params: { caseId: 'case-1' } },
    ]);
    expect(ask(exchanged, 'return_refund', another).outcome).toBe('allow');
  });

  it('ELG-11 where the window restarts, it counts from the signing of what was received in exchange', () => {
    const restarts = policy({ eligibility: { afterExchange: 'window_restarts' } });
    const exchanged = {
      ...afterCases({ type: 'exchange', state: 'succeeded', replacementSignedAt: at('2025-02-20 10:00') }),
      policy: restarts,
    };
    const claim = { ...one, reason: 'no_reason' } as const;
    const first = ask({ ...exchanged, now: at('2025-02-20 11:00') }, 'return_refund', claim);
    expect([first.outcome, first.until, first.window]).toEqual(['allow', at('2025-02-28'), 'no_reason_7']);
    expect(outcomeFor({ ...exchanged, now: at('2025-02-20 11:00') }, 'repair')).toBe('deny');
    const general = ask({ ...exchanged, now: at('2025-03-01') }, 'return_refund', { ...one, reason: 'quality' });
    expect([general.outcome, general.until]).toEqual(['allow', at('2025-03-08')]);
    expect(why(ask({ ...exchanged, now: at('2025-02-28') }, 'return_refund', claim))).toEqual([
      'ELG-04 settle_with_merchant',
    ]);
    expect(why(ask({ ...exchanged, now: at('2025-02-28') }, 'return_refund', { ...claim, ...another }))).toEqual([
      'ELG-04 settle_with_merchant',
    ]);
  });

  it('ELG-11 what was sent in exchange and not signed for yet is on its way, and its windows have not begun', () => {
    const restarts = policy({ eligibility: { afterExchange: 'window_restarts' } });
    const underWay = {
      ...afterCases({ type: 'exchange', state: 'succeeded' }),
      policy: restarts,
      now: at('2025-06-01'),
    };
    expect(why(ask(underWay, 'exchange', one))).toEqual(['ELG-06 goods_not_signed']);
    const back = ask(underWay, 'return_refund', one);
    expect([back.outcome, back.until]).toEqual(['allow', null]);
    expect(told(ask(underWay, 'refund_only', one))).toContain('CAN-03 carrier_must_recall');
    expect(ask(underWay, 'return_refund', another).outcome).toBe('deny');
  });

  it('ELG-11 after several exchanges the last signing counts, and one still under way keeps the window from starting', () => {
    const restarts = policy({ eligibility: { afterExchange: 'window_restarts' } });
    const exchange = { type: 'exchange', state: 'succeeded' } as const;
    const earlier = { ...exchange, replacementSignedAt: at('2025-02-01 10:00') };
    const later = { ...exchange, replacementSignedAt: at('2025-03-01 10:00') };
    const until = (...cases: readonly Partial<AfterSaleCase>[]) =>
      ask({ ...afterCases(...cases), policy: restarts }, 'return_refund', { ...one, reason: 'no_reason' }).until;
    expect(until(earlier, later)).toBe(at('2025-03-09'));
    expect(until(later, earlier)).toBe(at('2025-03-09'));
    expect(until(earlier, exchange)).toBe(null);
  });

  it('ELG-11 a window from the completion waits for it, also after an exchange', () => {
    const of = cups({ status: 'awaiting_receipt' });
    const cases = [
      afterSaleCase(of, {
        type: 'exchange',
        state: 'succeeded',
        claims: [FIRST],
        replacementSignedAt: at('2025-01-18'),
      }),
    ];
    const restarts = policy({ eligibility: { afterExchange: 'window_restarts' } });
    const open = situation(of, { cases, policy: restarts, now: at('2025-05-01') });
    const answer = ask(open, 'return_refund', { ...one, reason: 'quality' });
    expect([answer.outcome, answer.until]).toEqual(['allow', null]);
  });
});
