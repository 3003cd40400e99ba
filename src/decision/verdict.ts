import { malformed } from '../vocabulary/index';
import type { Findings } from './conclude';
import type { NonEmpty } from './decision';
import { isNonEmpty } from './non-empty';
import type { Reason } from './reason';

interface Granted {
  readonly outcome: 'allow';
  readonly reasons: readonly [];
  readonly notes: readonly Reason[];
}

interface Withheld {
  readonly outcome: 'review' | 'deny';
  readonly reasons: NonEmpty<Reason>;
  readonly notes: readonly Reason[];
}

/** An outcome with its reasons, of which a review and a denial have at least one; and what is worth knowing besides. */
export type Verdict = Granted | Withheld;

/**
 * The verdict that findings come to: any denial denies, else any review asks for a person, else it is allowed. Notes are
 * kept whatever the outcome. It refuses nothing.
 *
 * @example
 * ```ts
 * import { verdictOf } from 'aftersale/decision';
 * verdictOf({ denials: [], reviews: [], notes: [] }); // => { outcome: 'allow', reasons: [], notes: [] }
 * ```
 */
export function verdictOf(findings: Findings): Verdict {
  try {
    const { denials, reviews, notes } = findings;
    if (isNonEmpty(denials)) return { outcome: 'deny', reasons: denials, notes };
    if (isNonEmpty(reviews)) return { outcome: 'review', reasons: reviews, notes };
    return { outcome: 'allow', reasons: [], notes };
  } catch (error) {
    throw malformed(error);
  }
}
