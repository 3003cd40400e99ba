import { type NonEmpty, type Reason, reason } from '../../decision/index';
import { FINAL_CASE_STATES, type FinalCaseState } from '../../vocabulary/index';
import type { Refusal } from '../machine/find-row';
import { recordRefusals } from '../record/record-refusals';
import type { CaseRequest, CaseStanding, CaseTerms } from './case-terms';
import { missingInputs } from './facets/input-facets';
import { refundOrderMatch } from './facets/money-facets';
import { openRefundOf } from './open-refund';

type CaseRefusal = Refusal<CaseTerms>;

const isFinal = (state: string): state is FinalCaseState => FINAL_CASE_STATES.some((final) => final === state);

/** The reasons for which no row of the table applies, told one by one. */
export function refusalReasons(
  standing: CaseStanding,
  request: CaseRequest,
  [first, ...others]: readonly [CaseRefusal, ...CaseRefusal[]],
): NonEmpty<Reason> {
  const reasonsOf = (refusal: CaseRefusal) => reasonsOfRefusal(standing, request, refusal);
  return [...reasonsOf(first), ...others.flatMap(reasonsOf)];
}

function reasonsOfRefusal(standing: CaseStanding, request: CaseRequest, refusal: CaseRefusal): NonEmpty<Reason> {
  const { actor, action } = request;
  const { state } = standing.case;
  switch (refusal.why) {
    case 'action':
      if (isFinal(state)) return [reason('STA-05', 'case_has_ended', { state })];
      return [reason('LIF-01', 'action_not_possible', { action, state, possible: refusal.actions })];
    case 'actor':
      return [reason(refusal.rule, 'actor_not_allowed', { actor, action, allowed: refusal.allowed })];
    case 'facet':
      return facetReasons(standing, request, refusal);
  }
}

function facetReasons(
  standing: CaseStanding,
  request: CaseRequest,
  { rule, facet, value, accepted }: Extract<CaseRefusal, { why: 'facet' }>,
): NonEmpty<Reason> {
  const [first, ...others] = facet === 'details' ? missingInputs(standing, request) : [];
  const missing = (input: string) => reason(rule, 'command_input_missing', { action: request.action, input });
  if (first !== undefined) return [missing(first), ...others.map(missing)];
  if (facet === 'refundOrder') return refundReasons(standing, request);
  return [reason(rule, 'condition_not_met', { condition: facet, value, accepted })];
}

/** Why the refund order does not take the step, in its own words (LIF-19). */
function refundReasons(standing: CaseStanding, request: CaseRequest): NonEmpty<Reason> {
  const { actor, action } = request;
  const match = refundOrderMatch(standing, request);
  const refund = openRefundOf(standing.case);
  if (match === null || match.row !== null || refund === null)
    return [reason('LIF-19', 'no_refund_under_way', { action })];
  return recordRefusals('refund_order', { actor, action, state: refund.state }, match.refusals);
}
