import type { Decision, Denied, NonEmpty, Reason, UnderReview, Verdict } from 'aftersale/decision';
import { reason } from 'aftersale/decision';
import type { TypeEligibility, UnitsEligibility } from 'aftersale/eligibility';
import { describe, expectTypeOf, it } from 'vitest';

const why = reason('ELG-07', 'order_is_closed', { status: 'closed' });

describe('a denial or a review without a reason', () => {
  it('does not compile as a decision', () => {
    const denied: Decision<number> = { outcome: 'deny', reasons: [why] };
    // @ts-expect-error a denial has at least one reason
    const bare: Decision<number> = { outcome: 'deny', reasons: [] };
    // @ts-expect-error a denial has reasons
    const none: Decision<number> = { outcome: 'deny' };
    // @ts-expect-error a review has at least one reason
    const reviewed: Decision<number> = { outcome: 'review', value: 1, reasons: [], notes: [] };
    expectTypeOf([denied, bare, none, reviewed]).toEqualTypeOf<Decision<number>[]>();
    expectTypeOf<Denied['reasons']>().toEqualTypeOf<NonEmpty<Reason>>();
    expectTypeOf<UnderReview<number>['reasons']>().toEqualTypeOf<NonEmpty<Reason>>();
  });

  it('does not compile as a verdict', () => {
    const denied: Verdict = { outcome: 'deny', reasons: [why], notes: [] };
    // @ts-expect-error a denial has at least one reason
    const bare: Verdict = { outcome: 'deny', reasons: [], notes: [] };
    // @ts-expect-error what is allowed needs no reason
    const allowed: Verdict = { outcome: 'allow', reasons: [why], notes: [] };
    expectTypeOf([denied, bare, allowed]).toEqualTypeOf<Verdict[]>();
  });

  it('does not compile as an answer about eligibility', () => {
    const rest = { until: null, window: null, notes: [] } as const;
    const units = { lineId: 'a', from: 0, to: 1, ...rest } as const;
    const denied: UnitsEligibility = { outcome: 'deny', reasons: [why], ...units };
    // @ts-expect-error a denial has at least one reason
    const bare: UnitsEligibility = { outcome: 'deny', reasons: [], ...units };
    expectTypeOf([denied, bare]).toEqualTypeOf<UnitsEligibility[]>();
    const type = { type: 'exchange', byUnits: [], inputs: { required: [], reasons: [] }, ...rest } as const;
    const answer: TypeEligibility = { outcome: 'review', reasons: [why], ...type };
    // @ts-expect-error a review has at least one reason
    const empty: TypeEligibility = { outcome: 'review', reasons: [], ...type };
    expectTypeOf([answer, empty]).toEqualTypeOf<TypeEligibility[]>();
  });

  it('is told by narrowing the outcome', () => {
    const firstOf = (answer: TypeEligibility) => (answer.outcome === 'deny' ? answer.reasons[0] : null);
    expectTypeOf(firstOf).returns.toEqualTypeOf<Reason | null>();
  });
});
