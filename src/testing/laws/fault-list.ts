/** A statement, and whether it holds. */
export type Statement = readonly [statement: string, holds: boolean];

/** What does not hold of some statements. */
export const faultsOf = (statements: readonly Statement[]): string[] =>
  statements.filter(([, holds]) => !holds).map(([statement]) => statement);

const LEGIBLE = 120;

/** The statement that two values are one, told with both; compared as JSON. */
export function same(what: string, found: unknown, expected: unknown): Statement {
  const [one, other] = [String(JSON.stringify(found)), String(JSON.stringify(expected))];
  if (one === other) return [what, true];
  const begins = one.length + other.length < LEGIBLE ? 0 : Math.max(0, firstDifference(one, other) - LEGIBLE / 3);
  const shown = [one, other].map((text) => `${begins > 0 ? '…' : ''}${text.slice(begins, begins + LEGIBLE)}`);
  return [`${what} is ${shown[0]}, not ${shown[1]}`, false];
}

const firstDifference = (one: string, other: string): number =>
  [...one].findIndex((letter, at) => letter !== other[at]);

/** The statement that an amount is not above a limit, told with both. */
export const atMost = (what: string, found: number, limit: number): Statement => [
  `${what} is ${found}, above ${limit}`,
  found <= limit,
];
