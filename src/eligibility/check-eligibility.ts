import type { Situation } from '../facts/index';
import { AFTER_SALE_TYPES, malformed } from '../vocabulary/index';
import { answerType } from './answer-type';
import type { EligibilityQuery } from './eligibility-query';
import { inquiryOf } from './open-inquiry';
import type { TypeEligibility } from './type-eligibility';

/**
 * Which after-sale types are open for an actor now, for which units, until when, and if not, every reason why: all eight
 * types, in the order of the vocabulary. Without `lines` it answers for buttons: a type is as open as for the best of the
 * units. With `lines` it answers for one application: all of its units must be open, at one stage and together.
 *
 * Unknown lines and units are denied, not thrown. Amounts in minor units, instants in epoch milliseconds.
 *
 * @throws AfterSaleError `unknown_id` for a reason that is none; `facts_incoherent` where prices are asked for and the
 * order's facts do not fit each other; `amount_not_safe_integer` where a stored allocation says no amount
 *
 * @remarks Rules ELG-01…29, WIN-01…06.
 *
 * @example
 * ```ts
 * import { checkEligibility, standard, type Order } from 'aftersale';
 * const order: Order = {
 *   id: 'o1', currency: 'CNY', status: 'awaiting_payment', payment: 'prepaid', placedAt: 0,
 *   lines: [{ id: 'a', category: 'tea', quantity: 1, unitPrice: 1000 }],
 *   parcels: [], discounts: [], tenders: [],
 * };
 * const situation = { order, cases: [], policy: standard, now: 60_000, version: 1 };
 * const answers = checkEligibility(situation, { actor: 'buyer' });
 * answers.filter(({ outcome }) => outcome === 'allow').map(({ type }) => type); // => ['cancel']
 * ```
 */
export function checkEligibility(situation: Situation, query: EligibilityQuery): readonly TypeEligibility[] {
  try {
    const inquiry = inquiryOf(situation, query);
    return AFTER_SALE_TYPES.map((type) => answerType(inquiry, type));
  } catch (error) {
    throw malformed(error);
  }
}
