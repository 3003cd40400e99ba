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

function paramsOf(code: ShapeIssueCode, found: FoundIssue): Issue['params'] {
  switch (code) {
    case 'wrong_type':
      return { expected: TYPES.get(found.type) ?? found.type };
    case 'not_one_of':
      return { offered: offeredIn(String(found.expected)) };
    case 'out_of_range':
      return boundsOf(found);
    case 'list_too_short':
      return { minimum: Number(found.requirement) };
    case 'list_too_long':
      return { maximum: Number(found.requirement) };
    default:
      return {};
  }
}

/** Of numbers the bound that is crossed is told; all other values with bounds are shares of a whole. */
function boundsOf({ type, requirement }: FoundIssue): Issue['params'] {
  if (type === 'min_value') return { minimum: Number(requirement), maximum: Number.MAX_SAFE_INTEGER };
  if (type === 'max_value') return { minimum: Number.MIN_SAFE_INTEGER, maximum: Number(requirement) };
  return { minimum: 0, maximum: 1 };
}

/** The words in what valibot writes as `("a" | "b")`. */
const offeredIn = (expected: string): string => expected.replaceAll(/[()"]/g, '').replaceAll(' | ', ', ');
