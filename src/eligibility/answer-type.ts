import { type Reason, type Verdict, verdictOf } from '../decision/index';
import type { AfterSaleType } from '../vocabulary/index';
import { applicationForm } from './application-form';
import { distinctReasons } from './distinct-reasons';
import { gatherAll } from './gather-all';
import { gatherEach } from './gather-each';
import type { Gathered } from './gathered';
import type { Inquiry } from './inquiry';
import { judgePieces } from './judge-pieces';
import { traceOf } from './trace-of';
import type { TypeEligibility } from './type-eligibility';

/** The answer for one type: of one application for all its units together, or else of every unit on its own. */
export function answerType(inquiry: Inquiry, type: AfterSaleType): TypeEligibility {
  const { situation, reason: named, selection } = inquiry;
  const judged = judgePieces(inquiry, type);
  const gathered = selection === null ? gatherEach(inquiry, type, judged) : gatherAll(inquiry, type, judged, selection);
  const { answered, lapse, givable } = gathered;
  const verdict = verdictOn(gathered);
  const isDenied = verdict.outcome === 'deny';
  const answer = {
    type,
    ...verdict,
    until: isDenied || lapse === null ? null : lapse.until,
    window: isDenied || lapse === null ? null : lapse.window,
    byUnits: answered.map((each) => each.answer),
    inputs: isDenied ? { required: [], reasons: [] } : applicationForm(situation.policy, type, named, givable()),
  };
  return inquiry.explain ? { ...answer, trace: traceOf(situation, gathered) } : answer;
}

/** The verdict of the units that tell, and of what forbids the whole besides. */
function verdictOn({ telling, denials }: Gathered): Verdict {
  const [first] = telling;
  if (first !== undefined && telling.length === 1 && denials.length === 0) return first.verdict;
  const reasonsOf = (outcome: 'deny' | 'review'): Reason[] =>
    telling.flatMap(({ answer }) => (answer.outcome === outcome ? answer.reasons : []));
  return verdictOf({
    denials: distinctReasons([...denials, ...reasonsOf('deny')]),
    reviews: distinctReasons(reasonsOf('review')),
    notes: distinctReasons(telling.flatMap(({ answer }) => answer.notes)),
  });
}
