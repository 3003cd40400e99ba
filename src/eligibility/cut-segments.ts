import type { GoodsBlock, GrantedBlock } from '../allocation/index';
import {
  type AfterSaleCase,
  byLine,
  type OrderLine,
  type Situation,
  stagesOf,
  type UnitRange,
  type UnitStage,
} from '../facts/index';
import type { Amount } from '../money/index';
import { isLive } from '../vocabulary/index';
import { type Segment, segmentOf } from './segment';

/** Units that are alike, what was paid for each of them, and what of it live cases granted back; minor units. */
export type PaidRange = GrantedBlock<GoodsBlock>;

/** Something that tells units of a line apart: a case on them, or what is left of them to refund. */
interface Mark {
  readonly from: number;
  readonly to: number;
  readonly claimedBy: AfterSaleCase | null;
  readonly left: Amount | null;
}

/**
 * The units of some lines, cut wherever a rule could tell them apart: at the borders of parcels, of cases that still
 * matter and, once a part of a line was refunded, of what is left. Cost grows with these, never with the number of units.
 */
export function cutSegments(
  situation: Situation,
  lines: readonly OrderLine[],
  paidRanges: () => readonly PaidRange[],
): Segment[] {
  const stagesOfLine = byLine(stagesOf({ lines, parcels: situation.order.parcels }));
  const marksOfLine = byLine(marksOf(situation.cases, paidRanges));
  return lines.flatMap((line) =>
    cutLine(situation, line, stagesOfLine.get(line.id) ?? [], marksOfLine.get(line.id) ?? []),
  );
}

/** Ended cases without effect do not tell units apart, unless a longer window was granted with them (WIN-06). */
const matters = ({ state, windowExtendedUntil }: AfterSaleCase): boolean =>
  isLive(state) || windowExtendedUntil !== undefined;

const isRefund = ({ type, state }: AfterSaleCase): boolean => type === 'refund_only' && state === 'succeeded';

function marksOf(cases: readonly AfterSaleCase[], paidRanges: () => readonly PaidRange[]): (Mark & UnitRange)[] {
  const claims = cases
    .filter(matters)
    .flatMap((claimedBy) => claimedBy.claims.map((units) => ({ ...units, claimedBy, left: null })));
  const refunded = new Set(cases.filter(isRefund).flatMap(({ claims }) => claims.map(({ lineId }) => lineId)));
  if (refunded.size === 0) return claims;
  const remainders = paidRanges()
    .filter(({ lineId }) => refunded.has(lineId))
    .map(({ lineId, from, to, paid, granted }) => ({ lineId, from, to, claimedBy: null, left: paid - granted }));
  return [...claims, ...remainders];
}

/** Walks along the line, stage by stage, from one border of a mark to the next. */
function cutLine(
  situation: Situation,
  line: OrderLine,
  stages: readonly UnitStage[],
  marks: readonly Mark[],
): Segment[] {
  const segments: Segment[] = [];
  const ahead = [...marks].sort((one, other) => other.from - one.from);
  let here: Mark[] = [];
  for (const stage of stages) {
    let from = stage.from;
    while (from < stage.to) {
      for (let next = ahead.at(-1); next !== undefined && next.from <= from; next = ahead.at(-1)) {
        here.push(next);
        ahead.pop();
      }
      here = here.filter((mark) => mark.to > from);
      const to = Math.min(stage.to, ahead.at(-1)?.from ?? stage.to, ...here.map((mark) => mark.to));
      segments.push(segmentOf(situation, line, stage, { from, to, ...known(here) }));
      from = to;
    }
  }
  return segments;
}

const known = (marks: readonly Mark[]): Pick<Segment, 'cases' | 'left'> => ({
  cases: marks.flatMap(({ claimedBy }) => claimedBy ?? []),
  left: marks.find(({ left }) => left !== null)?.left ?? null,
});
