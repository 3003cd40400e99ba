import * as v from 'valibot';
import { isRow } from './row';

/** Deeper nesting is no input of a command, and would overflow who compares or prints it. */
const DEEPEST = 16;

/** Whether a value survives JSON as it is: no cycles, which nest without end, no functions, dates or fractions of them. */
function isPlain(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return isPlainLeaf(value);
  if (depth === 0) return false;
  const entries: readonly unknown[] = Array.isArray(value) ? Array.from(value) : Object.values(value);
  return (Array.isArray(value) || isPlainRow(value)) && entries.every((entry) => isPlain(entry, depth - 1));
}

const isPlainLeaf = (value: unknown): boolean =>
  value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);

const isPlainRow = (value: object): boolean =>
  isRow(value) && [Object.prototype, null].includes(Object.getPrototypeOf(value));

/** What was told with a command, whatever that was: an object of plain JSON. */
export const plainRecord = v.pipe(
  v.custom<Readonly<Record<string, unknown>>>(isRow, 'wrong_type'),
  v.check((value) => isPlain(value, DEEPEST), 'not_plain'),
);

/** Any plain JSON, such as what a patch puts in its place, which may hold what was told with a command. */
export const anyPlain = v.pipe(
  v.unknown(),
  v.check((value) => isPlain(value, 2 * DEEPEST), 'not_plain'),
);
