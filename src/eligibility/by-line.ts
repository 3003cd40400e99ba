/** Items of lines, grouped by their line, each group in the order of the items. */
export function byLine<Item extends { readonly lineId: string }>(items: readonly Item[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(item.lineId);
    if (group === undefined) groups.set(item.lineId, [item]);
    else group.push(item);
  }
  return groups;
}
