import { malformed } from '../vocabulary/index';
import type { Decision } from './decision';
import { isNonEmpty } from './non-empty';
import type { Reason } from './reason';

/** The reasons gathered for one answer: what forbids it, what a person must look at, what is worth knowing. */
export interface Findings {
  readonly denials: readonly Reason[];
  readonly reviews: readonly Reason[];
  readonly notes: readonly Reason[];
}

/**
 * The decision that findings come to: any denial denies, else any review asks for a person, else it is allowed.
 * `value` is asked for only where there is one.
 */
export function conclude<Value>(findings: Findings, value: () => Value): Decision<Value> {
  try {
    const { denials, reviews, notes } = findings;
    if (isNonEmpty(denials)) return { outcome: 'deny', reasons: denials };
    if (isNonEmpty(reviews)) return { outcome: 'review', value: value(), reasons: reviews, notes };
    return { outcome: 'allow', value: value(), notes };
  } catch (error) {
    throw malformed(error);
  }
}
