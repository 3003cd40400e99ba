import type { Decision } from '../decision/index';
import type { Situation, UnitRange } from '../facts/index';
import { type ApplicationRequest, applyForAfterSale } from '../lifecycle/index';
import type { Amount } from '../money/index';
import { owedCompensation, quoteRefund } from '../refund/index';
import type { StockOutAnswer, StockOutPlan, StockOutQuery } from './stock-out';

/** The application that cancels the units because they are out of stock; unpaid on delivery it is a cancellation. */
function applicationFor(
  { order, version }: Situation,
  { id, caseId, actor = 'buyer' }: StockOutQuery,
  units: readonly UnitRange[],
): ApplicationRequest {
  const isUnpaid = order.payment === 'cash_on_delivery' && order.paidAt === undefined;
  const type = isUnpaid ? 'cancel' : 'refund_only';
  return { id, caseId, situationVersion: version, actor, type, lines: units, reason: 'out_of_stock' };
}

function refundOf(situation: Situation, { caseId, type, lines, reason, actor }: ApplicationRequest): Amount {
  const quote = quoteRefund(situation, { caseId, type, lines, reason, actor });
  return quote.outcome === 'deny' ? 0 : quote.value.total;
}

/** The same answer as the application itself would get, with what it leads to instead of the case. */
export function cancelDecision(
  situation: Situation,
  query: StockOutQuery,
  units: readonly UnitRange[],
): Decision<StockOutPlan> {
  const request = applicationFor(situation, query, units);
  const answer = applyForAfterSale(situation, request);
  if (answer.outcome === 'deny') return answer;
  const { caseId: id, type, reason, actor: appliedBy } = request;
  const value: StockOutPlan = {
    commands: [{ command: 'apply_for_after_sale', request }],
    refund: refundOf(situation, request),
    compensation: owedCompensation(situation, { id, type, reason, appliedBy, claims: units }).amount,
  };
  return { ...answer, value };
}

/** The buyer cancels (EXC-02). */
export const cancelUnits = (
  situation: Situation,
  query: StockOutQuery,
  units: readonly UnitRange[],
): StockOutAnswer => ({
  option: 'cancel',
  rule: 'EXC-02',
  decidedBy: 'buyer',
  carriedOutBy: query.actor ?? 'buyer',
  decision: cancelDecision(situation, query, units),
});
