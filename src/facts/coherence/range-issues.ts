import type { IssuePath } from '../../vocabulary/index';
import { type FactIssue, issue } from '../fact-issue';
import { mergeRanges } from '../unit-ranges';
import type { UnitRange } from '../units';
import { type Located, locate } from './located';
import type { OrderFacts } from './order-facts';

type Quantities = OrderFacts['quantities'];

/** What is wrong with the ranges of units that a parcel or a case holds; `path` is where their list lies. */
export function* rangeIssues(
  ranges: readonly UnitRange[],
  quantities: Quantities,
  path: IssuePath,
): Generator<FactIssue> {
  if (ranges.length === 0) yield issue(path, 'units_missing');
  const faults = locate(ranges, path).flatMap((range) => [...boundIssues(range, quantities)]);
  yield* faults;
  if (faults.length === 0 && !areMerged(ranges)) yield issue(path, 'ranges_not_merged');
}

/** What is wrong with one range: its line and its ends. */
export function* boundIssues({ part: range, path }: Located<UnitRange>, quantities: Quantities): Generator<FactIssue> {
  const quantity = quantities.get(range.lineId);
  if (range.from >= range.to) yield issue(path, 'range_empty');
  if (quantity === undefined) yield issue([...path, 'lineId'], 'line_unknown');
  else if (range.to > quantity) yield issue([...path, 'to'], 'range_out_of_line', { quantity });
}

/** Ranges that neither meet nor touch are as many when merged, each as it was, and only their order can differ. */
function areMerged(ranges: readonly UnitRange[]): boolean {
  const merged = mergeRanges(ranges);
  return (
    merged.length === ranges.length &&
    merged.every(({ lineId, from }, index) => {
      const range = ranges[index];
      return range?.lineId === lineId && range.from === from;
    })
  );
}
