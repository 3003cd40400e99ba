import type { Situation } from '../facts/index';
import { type AfterSaleType, malformed } from '../vocabulary/index';
import { answerType } from './answer-type';
import type { EligibilityQuery } from './eligibility-query';
import { inquiryOf } from './open-inquiry';
import type { TypeEligibility } from './type-eligibility';

/**
 * Whether one after-sale type is open: the answer that {@link checkEligibility} gives for it. Unknown lines and units are
 * denied, not thrown. Amounts in minor units, instants in epoch milliseconds.
 *
 * @throws AfterSaleError `unknown_id` for a type or a reason that is none; `facts_incoherent` where prices are asked for
 * and the order's facts do not fit each other
 *
 * @remarks Rules ELG-01…29, WIN-01…06.
 *
 * @example
 * ```ts
 * import { checkType, standard, type Order } from 'aftersale';
 * const order: Order = {
 *   id: 'o1', currency: 'CNY', status: 'awaiting_shipment', payment: 'prepaid', placedAt: 0, paidAt: 0,
 *   lines: [{ id: 'a', category: 'tea', quantity: 1, unitPrice: 1000 }],
 *   parcels: [], discounts: [], tenders: [{ id: 't', kind: 'cash', amount: 1000 }],
 * };
 * const situation = { order, cases: [], policy: standard, now: 60_000, version: 1 };
 * checkType(situation, 'refund_only', { actor: 'buyer' }).outcome; // => 'allow'
 * checkType(situation, 'exchange', { actor: 'buyer' }).reasons.map(({ code }) => code); // => ['goods_not_shipped', 'goods_not_signed']
 * ```
 */
export function checkType(situation: Situation, type: AfterSaleType, query: EligibilityQuery): TypeEligibility {
  try {
    return answerType(inquiryOf(situation, query), type);
  } catch (error) {
    throw malformed(error);
  }
}
