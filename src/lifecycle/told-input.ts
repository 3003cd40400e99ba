type Told = Readonly<Record<string, unknown>>;

/** What a command tells, as a history keeps it; undefined where that is nothing. */
export function toldInput(input: object): Told | undefined {
  const names = Object.keys(input);
  if (names.length === 0) return undefined;
  const told = input as Told;
  if (names.every((name) => told[name] !== undefined)) return told;
  const entries = Object.entries(told).filter(([, value]) => value !== undefined);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** Whether two plain-JSON values say the same, whatever the order of their keys. */
export function sameContent(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => Object.hasOwn(other, name) && sameContent(one[name], other[name]))
  );
}

const isObject = (value: unknown): value is Told => typeof value === 'object' && value !== null;
