import * as v from 'valibot';
import type { Allocation } from '../facts/index';
import { FUNDERS } from '../vocabulary/index';
import { row } from './row';
import { sameAs } from './same-as';
import { unitRangeEntries } from './unit-range';
import { amount, flag, id, list, rate, word } from './values';

const sharesEntries = {
  list: amount,
  discounts: list(row({ discountId: id, amount, funding: list(row({ party: word(FUNDERS), amount })) })),
  net: amount,
  taxes: list(row({ rate, included: flag, amount, onSubsidy: amount })),
  paid: amount,
  tenders: list(row({ tenderId: id, amount })),
};

/**
 * The shape of an allocation as it was stored with its order; its output is an `Allocation`, with −0 turned into 0.
 *
 * Refused: unknown keys, algorithms other than `wrap@1`, amounts (minor units) that are negative or no safe integers.
 * The message of each issue is its code. Whether its sums close is for `checkFacts` to say (RFD-19).
 *
 * @example
 * ```ts
 * import { allocationSchema } from 'aftersale/schema';
 * import { is } from 'valibot';
 * const freight = { list: 0, discounts: [], net: 0, taxes: [], paid: 0, tenders: [] };
 * is(allocationSchema, { algorithm: 'wrap@1', orderId: 'o1', blocks: [], freight, unapplied: [] }); // => true
 * ```
 */
export const allocationSchema = sameAs<Allocation>()(
  row({
    algorithm: v.literal('wrap@1', 'not_one_of'),
    orderId: id,
    blocks: list(row({ ...unitRangeEntries, ...sharesEntries })),
    freight: row(sharesEntries),
    unapplied: list(row({ discountId: id, amount })),
  }),
);
