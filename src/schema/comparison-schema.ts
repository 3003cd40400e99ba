import * as v from 'valibot';
import type { AnswerChange, ComparisonSummary, PolicyDifference } from '../compare/index';
import { OUTCOMES } from '../decision/index';
import { ACTORS, AFTER_SALE_TYPES, CASE_ACTIONS, CLAIM_REASON_NAMES } from '../vocabulary/index';
import { deadlineEntries } from './next-deadline-schema';
import { reasonSchema } from './reason-schema';
import { exactly, row, variant } from './row';
import { sameAs } from './same-as';
import { amount, count, currency, id, instant, list, nullable, signedAmount, text, word } from './values';

const eligibility = row({ outcome: word(OUTCOMES), until: nullable(instant), reasons: list(reasonSchema) });
const refund = row({ outcome: word(OUTCOMES), total: amount, reasons: list(reasonSchema) });

const versions = <const Answer extends v.GenericSchema>(answer: Answer) => ({ before: answer, after: answer });

const change = sameAs<AnswerChange>()(
  variant('about', [
    exactly({ about: v.literal('eligibility'), type: word(AFTER_SALE_TYPES), ...versions(eligibility) }),
    exactly({
      about: v.literal('claim'),
      type: word(AFTER_SALE_TYPES),
      reason: word(CLAIM_REASON_NAMES),
      ...versions(refund),
    }),
    exactly({ about: v.literal('case'), caseId: id, ...versions(refund) }),
    exactly({ about: v.literal('actions'), caseId: id, actor: word(ACTORS), ...versions(list(word(CASE_ACTIONS))) }),
    exactly({ about: v.literal('deadline'), caseId: id, ...versions(nullable(row(deadlineEntries))) }),
  ]),
);

/**
 * The shape of an order that two policies answer differently, with both answers; amounts are in minor units, instants in
 * epoch ms.
 *
 * @example
 * ```ts
 * import { policyDifferenceSchema } from 'aftersale/schema';
 * import { is } from 'valibot';
 * const actions = { about: 'actions', caseId: 'c1', actor: 'agent', before: [], after: ['approve'] };
 * is(policyDifferenceSchema, { orderId: 'o1', currency: 'CNY', changes: [actions], cost: -500 }); // => true
 * ```
 */
export const policyDifferenceSchema = sameAs<PolicyDifference>()(
  row({ orderId: id, currency, changes: list(change), cost: signedAmount }),
);

/**
 * The shape of what changes by going from one policy to another, over any number of orders; amounts are in minor units.
 *
 * @example
 * ```ts
 * import { standard } from 'aftersale';
 * import { emptySummary } from 'aftersale/compare';
 * import { comparisonSummarySchema } from 'aftersale/schema';
 * import { is } from 'valibot';
 * is(comparisonSummarySchema, emptySummary(standard, standard)); // => true
 * ```
 */
export const comparisonSummarySchema = sameAs<ComparisonSummary>()(
  row({
    from: id,
    to: id,
    orders: count,
    different: count,
    changes: list(
      row({ about: word(['eligibility', 'claim', 'case', 'actions', 'deadline']), of: nullable(text), orders: count }),
    ),
    costs: list(row({ currency, cost: signedAmount, dearer: count, cheaper: count })),
  }),
);
