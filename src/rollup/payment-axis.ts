import type { GoodsBlock } from '../allocation/index';
import { withGrants } from '../allocation/index';
import type { AfterSaleCase, RefundRecord, Situation } from '../facts/index';
import { type Amount, sum } from '../money/index';
import { grantsOf } from '../refund/index';
import type { PaymentState, RefundState } from '../vocabulary/index';
import type { PaymentAxis } from './order-rollup';

const ENDED: readonly RefundState[] = ['succeeded', 'closed'];

const tendersOf = (refunds: readonly RefundRecord[]): Amount =>
  sum(refunds.flatMap(({ tenders }) => tenders).map(({ amount }) => amount));

/** How far the money is; minor units. */
export function paymentAxis({ order, cases }: Situation, blocks: readonly GoodsBlock[]): PaymentAxis {
  const refunds = cases.flatMap((one) => one.refunds);
  const done = refunds.filter(({ state }) => state === 'succeeded');
  const paid = sum(order.tenders.map(({ amount }) => amount));
  const refunded = tendersOf(done);
  const state = isRefunded(blocks, cases) ? 'refunded' : paymentState(order.paidAt !== undefined, paid, refunded);
  return {
    state,
    paid,
    refunded,
    refunding: tendersOf(refunds.filter((refund) => !ENDED.includes(refund.state))),
    beside: sum(done.map(({ transfer }) => transfer)),
  };
}

function paymentState(isPaid: boolean, paid: Amount, refunded: Amount): PaymentState {
  if (refunded > 0) return 'partly_refunded';
  if (isPaid) return 'paid';
  return paid > 0 ? 'partly_paid' : 'unpaid';
}

/** Whether all that was paid for goods was granted back by refunds that were paid out. */
function isRefunded(blocks: readonly GoodsBlock[], cases: readonly AfterSaleCase[]): boolean {
  const paidOut = cases.flatMap(({ refunds }) => {
    const grants = refunds.filter(({ state }) => state === 'succeeded').flatMap(grantsOf);
    return grants.length === 0 ? [] : [{ state: 'succeeded' as const, grants }];
  });
  if (paidOut.length === 0) return false;
  const costing = withGrants(blocks, paidOut).filter(({ paid }) => paid > 0);
  return costing.length > 0 && costing.every(({ paid, granted }) => granted >= paid);
}
