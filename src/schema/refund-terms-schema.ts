import * as v from 'valibot';
import { LIABLE_PARTIES } from '../vocabulary/index';
import { chosen, row } from './row';
import { unitRangeEntries } from './unit-range';
import { amount, id, list, optional, positive, word } from './values';

const carriageCost = row({
  amount,
  paidBy: word(['buyer', 'merchant', 'platform']),
  agreedBearer: optional(word(LIABLE_PARTIES)),
});

const unitRange = row(unitRangeEntries);
const unitCount = row({ lineId: id, quantity: positive });

/** A selection is told by what it has: with a quantity it counts units, otherwise it names them. */
export const unitSelection = chosen([unitRange, unitCount], (input) =>
  v.is(v.looseObject({ quantity: v.unknown() }), input) ? unitCount : unitRange,
);

export const linePrices = list(row({ lineId: id, price: amount }));

export const channelRefusal = word(['account_closed', 'too_old', 'too_many_refunds']);

export const refundTermsEntries = {
  amount: optional(amount),
  adjustments: optional(
    list(row({ kind: word(['goodwill', 'freight_subsidy']), amount, bearer: word(LIABLE_PARTIES) })),
  ),
  returnFreight: optional(carriageCost),
  pickup: optional(carriageCost),
  keptGifts: optional(list(unitSelection)),
  shelfPrices: optional(linePrices),
  replacementPrices: optional(linePrices),
  channelRefusal: optional(channelRefusal),
  advanceFailed: optional(word(['not_returned', 'failed_inspection'])),
};

export const refundTermsSchema = row(refundTermsEntries);
