type Told = Readonly<Record<string, unknown>>;

/** What a command tells, as a history keeps it; undefined where that is nothing. */
export function toldInput(input: object): Told | undefined {
  const told = input as Told;
  let isEmpty = true;
  let isWhole = true;
  for (const name in told) {
    if (told[name] === undefined) isWhole = false;
    else isEmpty = false;
  }
  if (isEmpty) return undefined;
  return isWhole ? told : Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined));
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
