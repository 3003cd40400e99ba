import * as v from 'valibot';
import { SETTLEMENT_KINDS, type Settlement } from '../settlement/index';
import { PARTIES } from '../vocabulary/index';
import { exactly, row, variant } from './row';
import { sameAs } from './same-as';
import {
  amount,
  currency,
  id,
  instant,
  list,
  nonEmpty,
  nullable,
  positive,
  ruleId,
  signedAmount,
  word,
} from './values';

const entered = { enteredAt: instant, cycle: row({ from: instant, to: instant }), payableAt: instant };

const status = variant('is', [
  exactly({ is: v.literal('not_due', 'not_one_of'), why: word(['not_paid', 'not_completed']) }),
  exactly({ is: v.literal('held', 'not_one_of'), caseIds: nonEmpty(id) }),
  exactly({ is: word(['entered', 'payable']), ...entered }),
]);

/**
 * The shape of what an order is settled at; amounts are in minor units, instants epoch ms.
 *
 * @example
 * ```ts
 * import { settlementSchema } from 'aftersale/schema';
 * import { is } from 'valibot';
 * is(settlementSchema, { orderId: 'o1', entries: [] }); // => false
 * ```
 */
export const settlementSchema = sameAs<Settlement>()(
  row({
    orderId: id,
    merchantId: nullable(id),
    currency,
    status,
    entries: list(
      row({
        party: word(PARTIES),
        kind: word(SETTLEMENT_KINDS),
        rule: ruleId,
        lineId: nullable(id),
        caseId: nullable(id),
        amount: signedAmount,
      }),
    ),
    amount: signedAmount,
    settledBefore: signedAmount,
    payable: amount,
    recoverable: amount,
    claims: list(row({ caseId: nullable(id), amount: positive })),
    refunds: list(id),
  }),
);
