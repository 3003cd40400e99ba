import { type AfterSaleCase, mergeRanges, type Situation, stagesOf, type UnitRange } from '../../facts/index';
import { type RefundQuote, type RefundRequest, withRefund } from '../../refund/index';

/** The units a refund takes: those it grants something for, and those it names exactly. */
function claimsOf({ lines }: RefundRequest, { grants }: RefundQuote): UnitRange[] {
  return mergeRanges([...grants, ...lines.filter((selection) => 'from' in selection)]);
}

function caseFor({ order, policy, now }: Situation, request: RefundRequest, quote: RefundQuote): AfterSaleCase {
  const claims = claimsOf(request, quote);
  const stage = stagesOf(order).find(({ lineId }) => lineId === claims[0]?.lineId);
  return {
    id: request.caseId,
    orderId: order.id,
    type: request.type,
    state: 'succeeded',
    version: 1,
    policy: `${policy.id}@${policy.version}`,
    reason: request.reason,
    fulfilment: stage?.fulfilment ?? 'unshipped',
    claims,
    grants: [],
    refunds: [],
    appliedBy: request.actor,
    appliedAt: now,
    enteredAt: now,
    history: [],
  };
}

/** The situation once a quoted refund has been paid, so that the next request sees what is gone. */
export function recordRefund(situation: Situation, request: RefundRequest, quote: RefundQuote): Situation {
  const { cases, version } = situation;
  const own = cases.find(({ id }) => id === request.caseId) ?? caseFor(situation, request, quote);
  const paid: AfterSaleCase = { ...withRefund(own, quote, 'succeeded'), state: 'succeeded' };
  return { ...situation, cases: [...cases.filter(({ id }) => id !== own.id), paid], version: version + 1 };
}
