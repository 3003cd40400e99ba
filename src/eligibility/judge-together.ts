import { type Evaluation, evaluateRules } from '../decision/index';
import type { AfterSaleType, Fulfilment } from '../vocabulary/index';
import type { Inquiry } from './inquiry';
import type { Piece } from './piece';
import { rulesOf } from './rulebook';

/** What the rules say of some units that are at one stage and can be claimed in one case. */
export type Together = ReadonlyMap<Fulfilment, Evaluation>;

/** What the rules say of claiming some units together: those at one stage in one case, others in another (ELG-25). */
export function judgeTogether(inquiry: Inquiry, type: AfterSaleType, pieces: readonly Piece[]): Together {
  const { ofWholeClaim } = rulesOf(type);
  if (ofWholeClaim.length === 0) return new Map();
  return new Map(
    fulfilmentsOf(pieces).map((fulfilment) => {
      const units = pieces.filter(({ segment }) => segment.fulfilment === fulfilment);
      const segments = units.map(({ segment }) => segment);
      const claim = { inquiry, type, fulfilment, segments, units };
      return [fulfilment, evaluateRules(ofWholeClaim, claim, inquiry.explain)];
    }),
  );
}

/** The stages that some units have come to. */
export const fulfilmentsOf = (pieces: readonly Piece[]): Fulfilment[] => [
  ...new Set(pieces.map(({ segment }) => segment.fulfilment)),
];
