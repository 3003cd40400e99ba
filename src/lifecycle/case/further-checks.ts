import { type Findings, type Reason, reason } from '../../decision/index';
import { quoteRefund } from '../../refund/index';
import type { AfterSaleType, CaseAction } from '../../vocabulary/index';
import type { CaseChanges } from './case-event';
import { toldWith } from './case-input';
import { checkChangedApplication } from './changed-application';
import { draftOf } from './changed-case';
import { refundRequestOf } from './refund-request-of';
import type { StepContext } from './step-context';

/**
 * What speaks against an allowed step because of what was told with it; null where nothing does. `told` is what the step
 * changes on the case.
 */
export type Check = (context: StepContext, told: CaseChanges) => Findings | null;

const denying = (denials: readonly Reason[]): Findings => ({ denials, reviews: [], notes: [] });
const denialOf = (quote: ReturnType<typeof quoteRefund>): Findings | null =>
  quote.outcome === 'deny' ? denying(quote.reasons) : null;

/** What a table of rows cannot say: whether what is told fits the order, its money and its cases. */
export const CHECKS: Readonly<Partial<Record<CaseAction, Check>>> = {
  amend: changed,
  convert: changed,
  propose: withinCap,
  approve: exchangeable,
  rule: exchangeable,
  inspect: ownCaseId,
};

/** A change is checked where the case goes on to be reviewed; goods that are with the merchant are not applied for anew. */
function changed({ standing, request, row }: StepContext, told: CaseChanges): Findings | null {
  if (row.to !== 'pending_review') return null;
  return checkChangedApplication(standing, draftOf(standing.case, told), request.actor);
}

/** Goods at another price are sent only where the policy exchanges for them (RFD-15). */
function exchangeable({ standing }: StepContext, told: CaseChanges): Findings | null {
  if (told.terms?.replacementPrices === undefined) return null;
  const next = draftOf(standing.case, told);
  return next.type === 'exchange' ? denialOf(quoteRefund(standing.situation, refundRequestOf(next))) : null;
}

/** What is proposed is within what could be refunded, once it is agreed on (RFD-10). */
function withinCap({ standing, request }: StepContext): Findings | null {
  const { case: claim, situation } = standing;
  const amount = toldWith(request.input, 'amount');
  return denialOf(quoteRefund(situation, { ...refundRequestOf(claim), type: agreedType(claim.type), amount }));
}

const SENDING: readonly AfterSaleType[] = ['exchange', 'reship', 'repair'];

/** An agreement on an amount makes a refund of what was to be exchanged, sent again or repaired (RFD-09, RFD-10). */
const agreedType = (type: AfterSaleType): AfterSaleType => (SENDING.includes(type) ? 'refund_only' : type);

/** Units are split off into a case of a new id (LIF-29). */
function ownCaseId({ standing, request }: StepContext): Findings | null {
  const taken = standing.situation.cases.find(({ id }) => id === request.input.splitCaseId);
  return taken === undefined ? null : denying([reason('LIF-29', 'case_id_taken', { caseId: taken.id })]);
}
