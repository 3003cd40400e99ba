import type { Amount } from '../../../money/index';
import { quoteRefund } from '../../../refund/index';
import {
  type CaseConditionValues,
  type CaseState,
  REFUND_ORDER_ACTIONS,
  type RefundOrderAction,
} from '../../../vocabulary/index';
import { findRow, type Match } from '../../machine/find-row';
import {
  REFUND_ORDER_LIFECYCLE,
  type RefundOrderStanding,
  type RefundOrderTerms,
} from '../../refund-order/refund-order-lifecycle';
import type { CaseRequest, CaseStanding } from '../case-terms';
import { HOLDING } from '../money-held';
import { openRefundOf } from '../open-refund';
import { refundRequestOf } from '../refund-request-of';
import { paymentOf } from './payment-facet';

/** Money advanced on a return, or about to be (RFD-23). */
export function advanceOf({ case: claim }: CaseStanding): CaseConditionValues['advance'] {
  if (openRefundOf(claim) !== null) return 'open';
  return claim.refunds.some(({ state }) => state === 'succeeded') ? 'paid' : 'none';
}

/** States that goods are waited for in, which a deadline turns into a return. */
const SENDING: readonly CaseState[] = ['awaiting_top_up', 'awaiting_replacement', 'repairing'];

/** Whether what a deadline would refund is there; where it is not, the platform decides, so that every case ends (DLN-01). */
export function moneyIs(standing: CaseStanding): CaseConditionValues['money'] {
  const { situation, case: claim } = standing;
  const type = SENDING.includes(claim.state) ? 'return_refund' : claim.type;
  const isClaimed = HOLDING.includes(type) && paymentOf(standing) === 'paid' && openRefundOf(claim) === null;
  if (!isClaimed) return 'refundable';
  const quote = quoteRefund(situation, { ...refundRequestOf(claim), type });
  return quote.outcome === 'deny' ? 'not_refundable' : 'refundable';
}

/** What the replacement costs more, or less, than what was paid; nothing where it is the same goods (RFD-15). */
export function differenceOf({ situation, case: claim }: CaseStanding): CaseConditionValues['difference'] {
  if (claim.terms?.replacementPrices === undefined) return 'none';
  const quote = quoteRefund(situation, refundRequestOf(claim));
  if (quote.outcome === 'deny') return 'none';
  if (quote.value.topUp > 0) return 'to_pay';
  return quote.value.total > 0 ? 'to_refund' : 'none';
}

export const unpaidTopUpIs = ({ policy }: CaseStanding): CaseConditionValues['unpaidTopUp'] =>
  policy.lifecycle.unpaidTopUp;

export const topUpDueOf = ({ topUp = 0 }: CaseStanding['case']): Amount => topUp;

export const topUpIs = ({ case: claim }: CaseStanding, { input }: CaseRequest): CaseConditionValues['topUp'] =>
  input.amount === topUpDueOf(claim) ? 'exact' : 'wrong_amount';

export const exchangeEnds = ({ policy }: CaseStanding): CaseConditionValues['exchangeEnds'] =>
  policy.lifecycle.exchangeEnds;

/** Money for returned goods alone follows their signature; what sends goods out waits for inspection (LIF-21). */
export function signedReturnIs({ case: { type }, policy }: CaseStanding): CaseConditionValues['signedReturn'] {
  const isRefund = type === 'return_refund' || type === 'refund_only';
  return policy.lifecycle.refundOnReturnSigned && isRefund ? 'is_refunded' : 'is_inspected';
}

/** Where the channel refused the original payment, the buyer confirms an account first (RFD-24). */
export function accountIs({ case: { terms, account } }: CaseStanding): CaseConditionValues['account'] {
  if (terms?.channelRefusal === undefined) return 'original';
  return account === undefined ? 'unconfirmed' : 'confirmed';
}

const isRefundOrderAction = (action: string): action is RefundOrderAction =>
  REFUND_ORDER_ACTIONS.some((known) => known === action);

/** What the step means to the open refund order; null where the case has none, or the step is none of it. */
export function refundOrderMatch(standing: CaseStanding, request: CaseRequest): Match<RefundOrderTerms> | null {
  const { case: claim, policy } = standing;
  const { actor, action } = request;
  const refund = openRefundOf(claim);
  if (refund === null || !isRefundOrderAction(action)) return null;
  const { approver = 'finance' } = claim;
  const order: RefundOrderStanding = { refund, approver, retries: refund.retries ?? 0, policy };
  return findRow(REFUND_ORDER_LIFECYCLE, { type: 'refund_order', state: refund.state, actor, action }, order, request);
}

/** The case asks its refund order what a step comes to: one set of rules for both (LIF-19). */
export function refundOrderBecomes(standing: CaseStanding, request: CaseRequest): CaseConditionValues['refundOrder'] {
  const row = refundOrderMatch(standing, request)?.row ?? null;
  if (row === null) return 'impossible';
  if (row.to === 'succeeded') return 'paid';
  return row.to === 'closed' ? 'closed' : 'under_way';
}
