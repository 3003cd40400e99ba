import type { UnitRange } from './units';

interface Border {
  readonly lineId: string;
  readonly at: number;
  /** 1 where a range begins, −1 where it ends. */
  readonly step: 1 | -1;
  readonly of: 'first' | 'second';
}

/**
 * The same units as the given ranges, sorted by line id (by code unit), then by unit, without overlaps, adjacent ranges
 * joined, empty ones left out: the one form a set of units has. It refuses nothing; cost grows with the number of
 * ranges, never with that of units (RFD-19).
 *
 * @example
 * ```ts
 * import { mergeRanges } from 'aftersale/facts';
 * mergeRanges([{ lineId: 'a', from: 2, to: 5 }, { lineId: 'a', from: 0, to: 2 }]); // => [{ lineId: 'a', from: 0, to: 5 }]
 * ```
 */
export function mergeRanges(ranges: readonly UnitRange[]): UnitRange[] {
  return unitsWhere((inRanges) => inRanges, ranges, []);
}

/**
 * The units in both sets, in the form of {@link mergeRanges}. It refuses nothing.
 *
 * @example
 * ```ts
 * import { intersectRanges } from 'aftersale/facts';
 * intersectRanges([{ lineId: 'a', from: 0, to: 3 }], [{ lineId: 'a', from: 2, to: 5 }]); // => [{ lineId: 'a', from: 2, to: 3 }]
 * ```
 */
export function intersectRanges(some: readonly UnitRange[], others: readonly UnitRange[]): UnitRange[] {
  return unitsWhere((inSome, inOthers) => inSome && inOthers, some, others);
}

/**
 * The units in `some` that are not in `others`, in the form of {@link mergeRanges}. It refuses nothing.
 *
 * @example
 * ```ts
 * import { subtractRanges } from 'aftersale/facts';
 * subtractRanges([{ lineId: 'a', from: 0, to: 3 }], [{ lineId: 'a', from: 2, to: 5 }]); // => [{ lineId: 'a', from: 0, to: 2 }]
 * ```
 */
export function subtractRanges(some: readonly UnitRange[], others: readonly UnitRange[]): UnitRange[] {
  return unitsWhere((inSome, inOthers) => inSome && !inOthers, some, others);
}

/**
 * How many units the ranges hold, each counted once however many of them name it. It refuses nothing.
 *
 * @example
 * ```ts
 * import { countUnits } from 'aftersale/facts';
 * countUnits([{ lineId: 'a', from: 0, to: 3 }, { lineId: 'a', from: 2, to: 5 }]); // => 5
 * ```
 */
export function countUnits(ranges: readonly UnitRange[]): number {
  return mergeRanges(ranges).reduce((count, { from, to }) => count + to - from, 0);
}

/**
 * Whether the two sets have a unit in common, as two cases in progress never do (ELG-08). It refuses nothing.
 *
 * @example
 * ```ts
 * import { overlaps } from 'aftersale/facts';
 * overlaps([{ lineId: 'a', from: 0, to: 3 }], [{ lineId: 'a', from: 3, to: 5 }]); // => false
 * ```
 */
export function overlaps(some: readonly UnitRange[], others: readonly UnitRange[]): boolean {
  return intersectRanges(some, others).length > 0;
}

type Membership = (inFirst: boolean, inSecond: boolean) => boolean;

/** Walks the borders of both sets and keeps the units between them where the condition holds. */
function unitsWhere(holds: Membership, first: readonly UnitRange[], second: readonly UnitRange[]): UnitRange[] {
  const kept: UnitRange[] = [];
  const depth = { first: 0, second: 0 };
  let from: number | null = null;
  for (const { lineId, at, step, of } of [...bordersOf(first, 'first'), ...bordersOf(second, 'second')].sort(byPlace)) {
    depth[of] += step;
    const isKept = holds(depth.first > 0, depth.second > 0);
    if (from !== null && !isKept) {
      if (from < at) kept.push({ lineId, from, to: at });
      from = null;
    } else if (from === null && isKept) {
      from = at;
    }
  }
  return kept;
}

const bordersOf = (ranges: readonly UnitRange[], of: Border['of']): Border[] =>
  ranges
    .filter(({ from, to }) => from < to)
    .flatMap(({ lineId, from, to }): Border[] => [
      { lineId, at: from, step: 1, of },
      { lineId, at: to, step: -1, of },
    ]);

/** At one place ranges begin before others end, so that adjacent ones join. */
function byPlace(one: Border, other: Border): number {
  if (one.lineId !== other.lineId) return one.lineId < other.lineId ? -1 : 1;
  return one.at - other.at || other.step - one.step;
}
