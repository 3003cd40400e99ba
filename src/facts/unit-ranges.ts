import { malformed } from '../vocabulary/index';
import { joinRanges } from './join-ranges';
import type { UnitRange } from './units';

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
  try {
    const units = ranges.map(({ lineId, from, to }) => ({ lineId, from, to }));
    if (areMerged(units)) return units;
    return joinRanges(units.filter(({ from, to }) => from < to).sort(byPlace), () => true);
  } catch (error) {
    throw malformed(error);
  }
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
  try {
    const both: UnitRange[] = [];
    for (const [{ lineId, from, to }, met] of meetings(some, others)) {
      for (const other of met) both.push({ lineId, from: Math.max(other.from, from), to: Math.min(other.to, to) });
    }
    return both;
  } catch (error) {
    throw malformed(error);
  }
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
  try {
    const left: UnitRange[] = [];
    for (const [one, met] of meetings(some, others)) left.push(...without(met, one));
    return left;
  } catch (error) {
    throw malformed(error);
  }
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
  try {
    return mergeRanges(ranges).reduce((count, { from, to }) => count + to - from, 0);
  } catch (error) {
    throw malformed(error);
  }
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
  try {
    return meetings(some, others).some(([, met]) => met.length > 0);
  } catch (error) {
    throw malformed(error);
  }
}

/** What is left of one range where others, in order, have units in common with it. */
function without(others: readonly UnitRange[], { lineId, from, to }: UnitRange): UnitRange[] {
  const left: UnitRange[] = [];
  let reached = from;
  for (const other of others) {
    if (reached < other.from) left.push({ lineId, from: reached, to: other.from });
    reached = other.to;
  }
  if (reached < to) left.push({ lineId, from: reached, to });
  return left;
}

/** Every range of the first set with those of the second that have units in common with it; one walk along both. */
function meetings(
  some: readonly UnitRange[],
  others: readonly UnitRange[],
): (readonly [UnitRange, readonly UnitRange[]])[] {
  const right = mergeRanges(others);
  let first = 0;
  return mergeRanges(some).map((one) => {
    while (isBefore(right[first], one)) first += 1;
    let end = first;
    while (isMet(right[end], one)) end += 1;
    return [one, right.slice(first, end)];
  });
}

const isBefore = (other: UnitRange | undefined, { lineId, from }: UnitRange): boolean =>
  other !== undefined && (other.lineId < lineId || (other.lineId === lineId && other.to <= from));

/** Whether a range that is not before one has units in common with it. */
const isMet = (other: UnitRange | undefined, { lineId, to }: UnitRange): boolean =>
  other !== undefined && other.lineId === lineId && other.from < to;

/** Whether ranges have that form already, as most that a question is about do: then there is nothing to sort and to join. */
function areMerged(ranges: readonly UnitRange[]): boolean {
  let last: UnitRange | undefined;
  for (const range of ranges) {
    if (!(range.from < range.to) || (last !== undefined && !isApart(last, range))) return false;
    last = range;
  }
  return true;
}

/** Whether a range comes after another, with units or the end of a line between them. */
const isApart = (one: UnitRange, next: UnitRange): boolean =>
  one.lineId === next.lineId ? one.to < next.from : one.lineId < next.lineId;

function byPlace(one: UnitRange, other: UnitRange): number {
  if (one.lineId !== other.lineId) return one.lineId < other.lineId ? -1 : 1;
  return one.from - other.from;
}
