import type { RuleId } from '../vocabulary/index';
import type { Findings } from './conclude';
import type { Check } from './decision';
import type { Finding } from './finding';
import type { Reason } from './reason';

/** A row of a rulebook: which rule of the catalogue it carries out, and what it finds in the facts; null if it holds. */
export interface Rule<Facts> {
  readonly rule: RuleId;
  readonly judge: (facts: Facts) => Finding | null;
}

/** The findings of some rules, and which of them held; `checked` stays empty unless an explanation is asked for. */
export interface Evaluation extends Findings {
  readonly checked: readonly Check[];
}

/**
 * What all of the rules find in the facts: every one is asked, also after one has forbidden, and everything they say is
 * kept in their order. A rule that has only something to note counts as held. It refuses nothing itself.
 *
 * @remarks Rule ELG-23.
 *
 * @example
 * ```ts
 * import { denial, evaluateRules, reason } from 'aftersale/decision';
 * const closed = denial(reason('ELG-07', 'order_is_closed', { status: 'closed' }));
 * const rules = [{ rule: 'ELG-07' as const, judge: (status: string) => (status === 'closed' ? closed : null) }];
 * evaluateRules(rules, 'closed', true).checked; // => [{ rule: 'ELG-07', held: false }]
 * ```
 */
export function evaluateRules<Facts>(rules: readonly Rule<Facts>[], facts: Facts, explain = false): Evaluation {
  const denials: Reason[] = [];
  const reviews: Reason[] = [];
  const notes: Reason[] = [];
  const checked: Check[] = [];
  const lists = { denial: denials, review: reviews, note: notes };
  for (const { rule, judge } of rules) {
    const finding = judge(facts);
    if (finding !== null) lists[finding.kind].push(...finding.reasons);
    if (explain) checked.push({ rule, held: finding === null || finding.kind === 'note' });
  }
  return { denials, reviews, notes, checked };
}
