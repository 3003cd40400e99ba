import type * as v from 'valibot';
import type { Issue, ShapeIssueCode } from '../vocabulary/index';

type FoundIssue = Pick<v.BaseIssue<unknown>, 'type' | 'message' | 'expected' | 'requirement' | 'path'>;

/** What valibot calls the types that are called otherwise here. */
const TYPES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['string', 'text'],
  ['array', 'list'],
  ['custom', 'object'],
]);

/** A fault that valibot found, as an issue of ours: the message of every schema here is the code of its fault. */
export const shapeIssue = (found: FoundIssue): Issue<ShapeIssueCode> => {
  // Every schema names one of these codes as its message; a test goes through them all.
  const code = found.message as ShapeIssueCode;
  return { path: (found.path ?? []).map(({ key }) => key as string | number), code, params: paramsOf(code, found) };
};

function paramsOf(code: ShapeIssueCode, { type, expected, requirement }: FoundIssue): Issue['params'] {
  if (code === 'wrong_type') return { expected: TYPES.get(type) ?? type };
  if (code === 'not_one_of') return { offered: offeredIn(String(expected)) };
  if (code === 'out_of_range') return { minimum: Number(requirement), maximum: Number.MAX_SAFE_INTEGER };
  return {};
}

/** The words in what valibot writes as `("a" | "b")`. */
const offeredIn = (expected: string): string => expected.replaceAll(/[()"]/g, '').replaceAll(' | ', ', ');
