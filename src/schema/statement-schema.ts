import { type Recovery, SETTLEMENT_KINDS, type Statement } from '../settlement/index';
import { PARTIES } from '../vocabulary/index';
import { row } from './row';
import { sameAs } from './same-as';
import { amount, count, currency, id, instant, list, nullable, word } from './values';

const party = word(PARTIES);
const kind = word(SETTLEMENT_KINDS);

export const periodSchema = row({ from: instant, to: instant });

export const recoveryClaimSchema = row({ caseId: nullable(id), amount });

export const fundsSchema = row({ balance: amount, deposit: amount });

/**
 * The shape of a statement over many orders; amounts are in minor units, instants in epoch ms.
 *
 * @example
 * ```ts
 * import { settlePeriod } from 'aftersale';
 * import { statementSchema } from 'aftersale/schema';
 * import { is } from 'valibot';
 * is(statementSchema, settlePeriod([])); // => true
 * ```
 */
export const statementSchema = sameAs<Statement>()(
  row({
    orders: row({ included: count, outside: count, held: count, notDue: count }),
    entered: nullable(row({ first: instant, last: instant })),
    currencies: list(
      row({
        currency,
        rows: list(row({ party, kind, received: amount, paid: amount })),
        payable: amount,
        recoverable: amount,
      }),
    ),
  }),
);

/**
 * The shape of what claims on a merchant are recovered from; amounts are in minor units.
 *
 * @example
 * ```ts
 * import { coverClaims } from 'aftersale';
 * import { recoverySchema } from 'aftersale/schema';
 * import { is } from 'valibot';
 * is(recoverySchema, coverClaims([{ caseId: 'c1', amount: 500 }], { balance: 200, deposit: 100 })); // => true
 * ```
 */
export const recoverySchema = sameAs<Recovery>()(
  row({
    claims: list(row({ caseId: nullable(id), amount, fromBalance: amount, fromDeposit: amount, shortfall: amount })),
    left: fundsSchema,
    shortfall: amount,
  }),
);
