import { OUTCOMES } from '../decision/index';
import type { AfterSaleType } from '../vocabulary/index';
import { answerUnits } from './answer-units';
import { chosen, longer } from './ends';
import type { Gathered } from './gathered';
import { givableForSome } from './givable-reasons';
import type { Inquiry } from './inquiry';
import { judgeTogether } from './judge-together';
import { isDenied, type Piece } from './piece';
import { noUnits } from './selection';
import type { Lapse } from './type-eligibility';

/** Every unit on its own: the type is as open as it is for the best of them. */
export function gatherEach(inquiry: Inquiry, type: AfterSaleType, pieces: readonly Piece[]): Gathered {
  const possible = pieces.filter((piece) => !isDenied(piece));
  const together = judgeTogether(inquiry, type, possible);
  const answered = answerUnits(pieces, together);
  const best = OUTCOMES.find((outcome) => answered.some(({ answer }) => answer.outcome === outcome));
  const telling = answered.filter(({ answer }) => answer.outcome === best);
  return {
    together,
    answered,
    telling,
    denials: pieces.length === 0 ? [noUnits(null)] : [],
    lapse: chosen<Lapse>(
      telling.map(({ answer }) => answer),
      longer,
    ),
    givable: () => givableForSome(telling),
  };
}
