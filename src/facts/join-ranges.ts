import { malformed } from '../vocabulary/index';
import type { UnitRange } from './units';

/**
 * Ranges of which neighbours on one line that touch, or overlap, and are alike are made one, with what the first of them
 * says. It refuses nothing; neighbours are found as they come, line after line and unit after unit.
 *
 * @example
 * ```ts
 * import { joinRanges } from 'aftersale/facts';
 * const prices = [{ lineId: 'a', from: 0, to: 1, paid: 5 }, { lineId: 'a', from: 1, to: 3, paid: 5 }];
 * joinRanges(prices, (one, other) => one.paid === other.paid); // => [{ lineId: 'a', from: 0, to: 3, paid: 5 }]
 * ```
 */
export function joinRanges<Item extends UnitRange>(
  items: readonly Item[],
  areAlike: (one: Item, other: Item) => boolean,
): Item[] {
  try {
    const joined: Item[] = [];
    for (const item of items) {
      const last = joined.at(-1);
      if (last?.lineId === item.lineId && item.from <= last.to && areAlike(last, item)) {
        joined.splice(-1, 1, { ...last, to: Math.max(last.to, item.to) });
      } else joined.push(item);
    }
    return joined;
  } catch (error) {
    throw malformed(error);
  }
}
