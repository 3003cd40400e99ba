import type { Situation } from '../facts/index';
import { afterSaleCaseSchema } from './after-sale-case-schema';
import { allocationSchema } from './allocation-schema';
import { orderSchema } from './order-schema';
import { paymentSchema } from './payment-schema';
import { policySchema } from './policy-schema';
import { row } from './row';
import { sameAs } from './same-as';
import { count, id, instant, list, optional, signedAmount } from './values';

const groupSchema = row({
  orders: list(orderSchema),
  cases: list(afterSaleCaseSchema),
  payments: optional(list(paymentSchema)),
});

/**
 * The shape of a situation from outside: order, cases, policy, moment (epoch ms) and version; its output is a
 * `Situation`, with −0 turned into 0. What an order, a case, a policy or an allocation refuses, it refuses as well. The
 * message of each issue is its code. To check sense as well as shape, use `parseSituation`.
 *
 * @example
 * ```ts
 * import { situationSchema } from 'aftersale/schema';
 * const validated = situationSchema['~standard'].validate({ now: 'yesterday' });
 * 'issues' in validated; // => true
 * ```
 */
export const situationSchema = sameAs<Situation>()(
  row({
    order: orderSchema,
    cases: list(afterSaleCaseSchema),
    policy: policySchema,
    policies: optional(list(policySchema)),
    now: instant,
    version: count,
    allocation: optional(allocationSchema),
    group: optional(groupSchema),
    settled: optional(row({ at: instant, amount: signedAmount, refunds: list(id) })),
  }),
);
