/**
 * A pure function of one primitive that remembers its results. It holds at most `limit` of them: when full it forgets
 * all and starts over, which no caller can tell from its answers. A call that throws leaves nothing behind.
 */
export function boundedMemo<Key extends string | number, Result extends {}>(
  limit: number,
  compute: (key: Key) => Result,
): (key: Key) => Result {
  const results = new Map<Key, Result>();
  return (key) => {
    const known = results.get(key);
    if (known !== undefined) return known;
    const result = compute(key);
    if (results.size === limit) results.clear();
    results.set(key, result);
    return result;
  };
}
