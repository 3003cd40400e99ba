import { AfterSaleError } from '../vocabulary/index';

/**
 * The element at an index, counted modulo the length of the list.
 *
 * @throws AfterSaleError `part_out_of_range` where the list is empty
 */
export function elementAt<Item>(list: readonly Item[], index: number): Item {
  const found = list[index % list.length];
  if (found === undefined) throw new AfterSaleError('part_out_of_range', { index });
  return found;
}
