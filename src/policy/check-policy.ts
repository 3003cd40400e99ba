import type { PolicyIssue } from './policy-issue';
import { POLICY_SHAPE } from './policy-shape';
import { shapeIssues } from './shape-issues';

/**
 * Everything that is wrong with a policy, all at once, each fault with the path that leads to it; no issue for a policy
 * that every question can be asked under.
 *
 * Refused: what is no object, sections and knobs that are missing or unknown, values of another type, words that are not
 * offered, integers that are fractional, unsafe or −0, rates that are no plain decimals or above 1 where they are shares,
 * unknown time zones and rule ids, empty texts and lists, repeated entries, bounds that cross and authority limits that
 * do not ascend (RFD-08). Amounts are in minor units, rates are decimal text, `null` is unlimited.
 *
 * It never throws, whatever it is given: data that throw when read are the one issue `unreadable`.
 *
 * @example
 * ```ts
 * import { checkPolicy, standard } from 'aftersale';
 * checkPolicy(standard); // => []
 * checkPolicy({ ...standard, timeZone: 'Shanghai' }); // => [{ path: ['timeZone'], code: 'time_zone_unknown', params: {} }]
 * ```
 */
export function checkPolicy(policy: unknown): readonly PolicyIssue[] {
  try {
    return [...shapeIssues(POLICY_SHAPE, policy, [])];
  } catch {
    return [{ path: [], code: 'unreadable', params: {} }];
  }
}
