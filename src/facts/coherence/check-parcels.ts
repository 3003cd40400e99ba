import { type FactIssue, issue } from '../fact-issue';
import { duplicateIds, idsOf } from './duplicate-ids';
import { locate } from './located';
import type { OrderFacts } from './order-facts';
import { rangeIssues } from './range-issues';
import { unitOverlaps } from './unit-overlaps';

/** Parcels: each unit in one of them at most, and none of virtual goods (ELG-25, ELG-29). */
export function* checkParcels({ order, path, quantities }: OrderFacts): Generator<FactIssue> {
  const parcels = locate(order.parcels, [...path, 'parcels']);
  const virtual = new Set(order.lines.filter((line) => line.virtual !== undefined).map(({ id }) => id));
  yield* duplicateIds(idsOf(parcels));
  for (const { part: parcel, path: parcelPath } of parcels) {
    yield* rangeIssues(parcel.units, quantities, [...parcelPath, 'units']);
    for (const { part: range, path: rangePath } of locate(parcel.units, [...parcelPath, 'units'])) {
      if (virtual.has(range.lineId)) yield issue(rangePath, 'virtual_in_parcel');
    }
  }
  yield* unitOverlaps(parcels, 'parcels_overlap');
}
