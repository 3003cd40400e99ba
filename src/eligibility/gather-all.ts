import { type Reason, reason } from '../decision/index';
import type { AfterSaleType } from '../vocabulary/index';
import { answerUnits } from './answer-units';
import { chosen, sooner } from './ends';
import type { Gathered } from './gathered';
import { givableForAll } from './givable-reasons';
import type { Inquiry } from './inquiry';
import { fulfilmentsOf, judgeTogether } from './judge-together';
import type { Piece } from './piece';
import { selectUnits } from './select-units';
import type { Selection } from './selection';
import type { Lapse } from './type-eligibility';

/** The units of one application: the type is open if it is for all of them, at one stage and together (ELG-25). */
export function gatherAll(
  inquiry: Inquiry,
  type: AfterSaleType,
  judged: readonly Piece[],
  selection: Selection,
): Gathered {
  const { pieces, denials } = selectUnits(selection, judged);
  const together = judgeTogether(inquiry, type, pieces);
  const answered = answerUnits(pieces, together);
  const fulfilments = fulfilmentsOf(pieces);
  const mixed: Reason[] = fulfilments.length > 1 ? [reason('ELG-25', 'mixed_stages', { fulfilments })] : [];
  return {
    together,
    answered,
    telling: answered,
    denials: [...denials, ...mixed],
    lapse: chosen<Lapse>(
      answered.map(({ answer }) => answer),
      sooner,
    ),
    givable: () => givableForAll(answered),
  };
}
