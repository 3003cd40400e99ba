import * as v from 'valibot';
import { FACT_ISSUE_CODES, type FactIssue } from '../facts/index';
import { POLICY_ISSUE_CODES, type PolicyIssue } from '../policy/index';
import { row } from './row';
import { sameAs } from './same-as';
import { flag, list, nullable, text, word } from './values';

const number = v.number('wrong_type');
const plainValue = nullable(v.union([text, number, flag], 'wrong_type'));

/** A fault in data from outside, with one of these codes. */
const issueOf = <const Codes extends readonly string[]>(codes: Codes) =>
  row({
    path: list(v.union([text, number], 'wrong_type')),
    code: word(codes),
    params: v.record(text, plainValue, 'wrong_type'),
  });

/**
 * The shape of an incoherence of facts.
 *
 * @example
 * ```ts
 * import { factIssueSchema } from 'aftersale/schema';
 * import { is } from 'valibot';
 * is(factIssueSchema, { path: ['order', 'lines'], code: 'lines_missing', params: {} }); // => true
 * ```
 */
export const factIssueSchema = sameAs<FactIssue>()(issueOf(FACT_ISSUE_CODES));

/**
 * The shape of a fault of a policy.
 *
 * @example
 * ```ts
 * import { policyIssueSchema } from 'aftersale/schema';
 * import { is } from 'valibot';
 * is(policyIssueSchema, { path: ['timeZone'], code: 'time_zone_unknown', params: {} }); // => true
 * ```
 */
export const policyIssueSchema = sameAs<PolicyIssue>()(issueOf(POLICY_ISSUE_CODES));
