import { evaluateRules } from '../decision/index';
import type { AfterSaleType } from '../vocabulary/index';
import type { Inquiry } from './inquiry';
import { openingsOf } from './openings';
import type { Piece } from './piece';
import { rulesOf } from './rulebook';

/**
 * What the rules say of claiming each segment asked about, by itself.
 *
 * @throws AfterSaleError `unknown_id` for a type that is none
 */
export function judgePieces(inquiry: Inquiry, type: AfterSaleType): Piece[] {
  const { ofSegment } = rulesOf(type);
  return inquiry.segments.map((segment) => {
    const { lineId, from, to } = segment;
    const openings = openingsOf(inquiry.situation, segment, type, inquiry.reason);
    const evaluation = evaluateRules(ofSegment, { inquiry, segment, type, openings }, inquiry.explain);
    return { lineId, from, to, segment, openings, evaluation };
  });
}
