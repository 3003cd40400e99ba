import { isNonEmpty, type NonEmpty } from '../decision/index';
import { checkFacts, type FactIssueCode, type Situation } from '../facts/index';
import { checkPolicy, type PolicyIssueCode } from '../policy/index';
import { type Issue, type IssuePath, malformed, type ShapeIssueCode } from '../vocabulary/index';
import { firstFindings } from './first-findings';
import type { Notation } from './notation';
import { readShape } from './read-shape';
import { situationSchema } from './situation-schema';

/** One fault of a situation: of its shape, its policy or its facts. */
export type SituationIssue = Issue<ShapeIssueCode | PolicyIssueCode | FactIssueCode>;

/** A situation that every question can be asked of, or every reason why it is none. */
export type ParsedSituation =
  | { readonly ok: true; readonly situation: Situation }
  | { readonly ok: false; readonly issues: NonEmpty<SituationIssue> };

/**
 * What came from outside as a situation, checked for shape, then policy, then facts: either a `Situation`, with −0
 * turned into 0, or all that is wrong with it at once, each fault with its path and once only, at the first check
 * that finds it. Amounts are in minor units, instants in epoch ms; the policy is given in full.
 *
 * With a `notation`, all amounts of orders, cases and allocations may be decimal text in the order's currency, all moments ISO 8601
 * text with an offset, or `Date`; the policy's own amounts and moments stay numbers.
 *
 * It never throws, whatever it is given: data that throw when read are the one issue `unreadable`.
 *
 * @example
 * ```ts
 * import { parseSituation } from 'aftersale/schema';
 * parseSituation(null); // => { ok: false, issues: [{ path: [], code: 'wrong_type', params: { expected: 'object' } }] }
 * ```
 */
export function parseSituation(input: unknown, notation: Omit<Notation, 'currency'> = {}): ParsedSituation {
  try {
    const { data, issues: ofShape } = readShape(situationSchema, input, notation);
    try {
      // What has no shape is checked as far as it can be: the checks take whatever they are given.
      const situation = data as Situation;
      const issues: SituationIssue[] = firstFindings<SituationIssue>([
        ofShape.filter(({ path }) => !isInPolicy(path)),
        ...policiesIn(situation).map(({ policy, path }) =>
          checkPolicy(policy).map((issue) => ({ ...issue, path: [...path, ...issue.path] })),
        ),
        checkFacts(situation),
      ]);
      // What the schema refuses in a policy, `checkPolicy` refuses as well, so that without issues something was found.
      return isNonEmpty(issues) ? { ok: false, issues } : { ok: true, situation: situation };
    } catch {
      return { ok: false, issues: [{ path: [], code: 'unreadable', params: {} }] };
    }
  } catch (error) {
    throw malformed(error);
  }
}

/** Inside a policy the findings are those of `checkPolicy`, which say more. */
const isInPolicy = ([root, ...rest]: IssuePath): boolean =>
  (root === 'policy' && rest.length > 0) || (root === 'policies' && rest.length > 1);

/** The situation's policy, and those its cases were opened under. */
function policiesIn(situation: unknown): { policy: unknown; path: IssuePath }[] {
  if (typeof situation !== 'object' || situation === null) return [];
  const { policy, policies }: { policy?: unknown; policies?: unknown } = situation;
  const others: readonly unknown[] = Array.isArray(policies) ? policies : [];
  return [
    { policy, path: ['policy'] },
    ...others.map((other, index) => ({ policy: other, path: ['policies', index] })),
  ];
}
