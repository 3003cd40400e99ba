import { malformed } from '../vocabulary/index';
/**
 * Items of lines, grouped by their line, each group in the order of the items; a Map, since ids come from outside. It
 * refuses nothing.
 *
 * @example
 * ```ts
 * import { byLine } from 'aftersale/facts';
 * byLine([{ lineId: 'a', from: 0, to: 1 }, { lineId: 'a', from: 2, to: 3 }]).get('a')?.length; // => 2
 * ```
 */
export function byLine<Item extends { readonly lineId: string }>(items: readonly Item[]): Map<string, Item[]> {
  try {
    const groups = new Map<string, Item[]>();
    for (const item of items) {
      const group = groups.get(item.lineId);
      if (group === undefined) groups.set(item.lineId, [item]);
      else group.push(item);
    }
    return groups;
  } catch (error) {
    throw malformed(error);
  }
}
