import * as v from 'valibot';
import type { OrderRollup } from '../rollup/index';
import {
  AFTER_SALE_STATES,
  AFTER_SALE_TYPES,
  CASE_STATES,
  FULFILMENT_STATES,
  ORDER_ACTIONS,
  ORDER_STATUSES,
  PAYMENT_STATES,
  UNIT_PLACES,
} from '../vocabulary/index';
import { reasonSchema } from './reason-schema';
import { each, row } from './row';
import { sameAs } from './same-as';
import { unitRangeEntries } from './unit-range';
import { amount, count, id, list, nonEmpty, nullable, ruleId, word } from './values';

const [, ...casesStates] = AFTER_SALE_STATES;
const displayEntries = {
  caseId: id,
  type: word(AFTER_SALE_TYPES),
  state: word(casesStates),
  caseState: word(CASE_STATES),
};

/**
 * The shape of an order seen whole: payment, goods and after-sales, its lines, and its status. Amounts are in minor units.
 *
 * @example
 * ```ts
 * import { orderRollupSchema } from 'aftersale/schema';
 * import { is } from 'valibot';
 * is(orderRollupSchema, { orderId: 'o1', lines: [] }); // => false
 * ```
 */
export const orderRollupSchema = sameAs<OrderRollup>()(
  row({
    orderId: id,
    payment: row({ state: word(PAYMENT_STATES), paid: amount, refunded: amount, refunding: amount, beside: amount }),
    fulfilment: row({ state: word(FULFILMENT_STATES), units: each(UNIT_PLACES, count) }),
    afterSale: row({ state: word(AFTER_SALE_STATES), cases: each(casesStates, count) }),
    lines: list(
      row({
        lineId: id,
        quantity: count,
        latest: nullable(row({ ...displayEntries, units: count })),
        byUnits: list(row({ ...unitRangeEntries, ...displayEntries })),
        units: each(AFTER_SALE_STATES, count),
      }),
    ),
    status: row({
      now: word(ORDER_STATUSES),
      next: word(ORDER_STATUSES),
      rule: nullable(ruleId),
      command: nullable(row({ actor: v.literal('system', 'not_one_of'), action: word(ORDER_ACTIONS) })),
      reasons: nonEmpty(reasonSchema),
    }),
  }),
);
