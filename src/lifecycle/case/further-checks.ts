import { type Findings, type Reason, reason } from '../../decision/index';
import { quoteRefund } from '../../refund/index';
import type { CaseAction } from '../../vocabulary/index';
import type { CaseChanges } from './case-event';
import { checkChangedApplication } from './changed-application';
import { draftOf } from './changed-case';
import { refundRequestOf } from './refund-request-of';
import type { StepContext } from './step-context';

/** What speaks against an allowed step because of what was told with it; `told` is what the step changes on the case. */
export type Check = (context: StepContext, told: CaseChanges) => Findings;

const NOTHING: Findings = { denials: [], reviews: [], notes: [] };
const denying = (denials: readonly Reason[]): Findings => ({ ...NOTHING, denials });

/** What a table of rows cannot say: whether what is told fits the order, its money and its cases. */
export const CHECKS: Readonly<Partial<Record<CaseAction, Check>>> = {
  amend: changed,
  convert: changed,
  propose: withinCap,
  inspect: ownCaseId,
};

/** A change is checked where the case goes on to be reviewed; goods that are with the merchant are not applied for anew. */
function changed({ standing, request, row }: StepContext, told: CaseChanges): Findings {
  if (row.to !== 'pending_review') return NOTHING;
  return checkChangedApplication(standing, draftOf(standing.case, told), request.actor);
}

/** What is proposed is within what could be refunded (RFD-10). */
function withinCap({ standing, request }: StepContext): Findings {
  const { amount } = request.input;
  if (amount === undefined) return NOTHING;
  const quote = quoteRefund(standing.situation, { ...refundRequestOf(standing.case), amount });
  return denying(quote.outcome === 'deny' ? quote.reasons : []);
}

/** Units are split off into a case of a new id (LIF-29). */
function ownCaseId({ standing, request }: StepContext): Findings {
  const { splitCaseId: caseId } = request.input;
  const isTaken = caseId !== undefined && standing.situation.cases.some(({ id }) => id === caseId);
  return isTaken ? denying([reason('LIF-29', 'case_id_taken', { caseId })]) : NOTHING;
}
