import { assertAmount } from '../money/index';

/** Counts of units as they are, refused where what was told of quantities and ranges comes to no whole number. */
export function wholeCounts<Counts extends Readonly<Record<string, number>>>(counts: Counts): Counts {
  for (const count of Object.values(counts)) assertAmount(count, 'units');
  return counts;
}
