import type { AfterSaleCase, RefundRecord, Situation } from 'aftersale/facts';
import { situationArbitrary } from 'aftersale/testing';
import { ORDER_STATUSES } from 'aftersale/vocabulary';
import fc from 'fast-check';

const REFUNDED: readonly AfterSaleCase['type'][] = ['refund_only', 'return_refund', 'price_protection'];

/** The refund that paid out all that a case granted. */
function refundOf({ id, grants }: AfterSaleCase): RefundRecord {
  const entries = grants.map(({ lineId, from, to, each }) => ({
    kind: 'goods' as const,
    rule: 'RFD-01' as const,
    amount: each * (to - from),
    lineId,
    from,
    to,
    bearer: 'merchant' as const,
  }));
  const total = entries.reduce((sum, { amount }) => sum + amount, 0);
  return {
    key: `${id}:refund:1`,
    state: 'succeeded',
    total,
    entries,
    tenders: [],
    transfer: total,
    benefits: [],
  };
}

const withRefunds = (one: AfterSaleCase): AfterSaleCase =>
  one.state === 'succeeded' && REFUNDED.includes(one.type) ? { ...one, refunds: [refundOf(one)] } : one;

/** Orders in any status, with cases of which the succeeded ones have paid out what they granted. */
export const settledSituationArbitrary: fc.Arbitrary<Situation> = fc
  .tuple(situationArbitrary(), fc.option(fc.constantFrom(...ORDER_STATUSES)))
  .map(([situation, status]) => ({
    ...situation,
    order: { ...situation.order, ...(status !== null && { status }) },
    cases: situation.cases.map(withRefunds),
  }));
