import { type Findings, verdictOf } from '../decision/index';
import type { Answered } from './gathered';
import type { Together } from './judge-together';
import type { Piece } from './piece';

/** The answers for some units: what is said of them by themselves, and of the claim they would be a part of. */
export const answerUnits = (pieces: readonly Piece[], together: Together): Answered[] =>
  pieces.map((piece) => {
    const { lineId, from, to, evaluation, openings, segment } = piece;
    const verdict = verdictOf(joined(evaluation, together.get(segment.fulfilment)));
    const window = verdict.outcome === 'deny' ? null : openings.window;
    return {
      piece,
      verdict,
      answer: { lineId, from, to, ...verdict, until: window?.until ?? null, window: window?.id ?? null },
    };
  });

const joined = (own: Findings, whole: Findings | undefined): Findings =>
  whole === undefined
    ? own
    : {
        denials: [...own.denials, ...whole.denials],
        reviews: [...own.reviews, ...whole.reviews],
        notes: [...own.notes, ...whole.notes],
      };
