import * as v from 'valibot';
import type { Order } from '../facts/index';
import {
  ACTORS,
  AFTER_SALE_TYPES,
  COD_STAGES,
  FUNDERS,
  ORDER_ACTIONS,
  ORDER_STATUSES,
  PARCEL_STAGES,
  PAYEES,
  PAYMENT_METHODS,
  PRESALE_PHASES,
  TENDER_KINDS,
} from '../vocabulary/index';
import { plainRecord } from './plain-record';
import { chosen, exactly, row, variant } from './row';
import { sameAs } from './same-as';
import { unitRangeEntries } from './unit-range';
import {
  amount,
  count,
  currency,
  flag,
  id,
  instant,
  integer,
  list,
  optional,
  positive,
  positiveAmount,
  rate,
  text,
  word,
} from './values';

const taxSchema = row({ rate, included: flag, amount: optional(amount) });

const lineSchema = row({
  id,
  sku: optional(text),
  title: optional(text),
  category: text,
  quantity: positive,
  unitPrice: amount,
  supplierPrice: optional(amount),
  taxes: optional(list(taxSchema)),
  warranty: optional(row({ repairDays: count, returnDays: optional(count), exchangeDays: optional(count) })),
  noReasonReturn: optional(flag),
  follows: optional(row({ lineId: id, as: word(['gift', 'bundle_part']), unitValue: amount })),
  virtual: optional(row({ deliveredAt: optional(instant), usedAt: optional(instant) })),
});

const parcelSchema = row({
  id,
  units: list(row(unitRangeEntries)),
  stage: word(PARCEL_STAGES),
  shippedAt: optional(instant),
  signedAt: optional(instant),
  movedAt: optional(instant),
  trackingNumber: optional(text),
  shortage: optional(word(['out_of_stock', 'unsellable'])),
});

type Threshold = typeof amount | typeof count;

/** A tier is told by what it has: with a rate it takes off a share, otherwise a fixed amount. */
const tierFrom = (atLeast: Threshold) => {
  const amountTier = row({ atLeast, off: amount });
  const rateTier = row({ atLeast, rate });
  return chosen([amountTier, rateTier], (input) =>
    v.is(v.looseObject({ rate: v.unknown() }), input) ? rateTier : amountTier,
  );
};

const conditionFrom = (atLeast: Threshold) =>
  variant('is', [
    exactly({ is: v.literal('single'), atLeast: amount, off: amount }),
    exactly({ is: v.literal('stepped'), every: positiveAmount, off: amount, maximum: v.nullable(amount) }),
    exactly({ is: v.literal('tiered'), by: word(['amount', 'quantity']), tiers: list(tierFrom(atLeast)) }),
  ]);

const ofAmounts = conditionFrom(amount);
const ofQuantities = conditionFrom(count);

/** Tiers by quantity count units, all other thresholds are amounts. */
const conditionSchema = chosen([ofAmounts, ofQuantities], (input) =>
  v.is(v.looseObject({ by: v.literal('quantity') }), input) ? ofQuantities : ofAmounts,
);

const discountSchema = row({
  id,
  on: word(['goods', 'freight']),
  amount,
  lineIds: optional(list(id)),
  funding: optional(list(row({ party: word(FUNDERS), amount }))),
  condition: optional(conditionSchema),
  onShelf: optional(flag),
  coupon: optional(row({ id, expiresAt: optional(instant), orderIds: optional(list(id)) })),
});

export const tenderSchema = row({
  id,
  kind: word(TENDER_KINDS),
  amount,
  points: optional(count),
  phase: optional(word(PRESALE_PHASES)),
  paymentId: optional(id),
});

const earnedSchema = row({
  points: optional(row({ count, available: count, value: amount })),
  coupons: optional(list(row({ id, value: amount, usable: flag }))),
});

const salesPartnerSchema = row({ id: optional(id), rate: optional(rate) });

const chargeSchema = row({
  id,
  payee: word(PAYEES),
  amount,
  lineId: optional(id),
  retained: optional(flag),
});

const stepSchema = row({
  commandId: id,
  actor: word(ACTORS),
  action: word(ORDER_ACTIONS),
  input: optional(plainRecord),
  at: instant,
  from: word(ORDER_STATUSES),
  to: word(ORDER_STATUSES),
  note: optional(text),
});

/**
 * The shape of an order from outside; its output is an `Order`, with −0 turned into 0.
 *
 * Refused: unknown keys, words that are not in the vocabulary, amounts (minor units), instants (epoch ms) and counts
 * that are no safe integers, rates that are no decimal text. The message of each issue is its code. Whether the facts
 * make sense is for `checkFacts` to say.
 *
 * @example
 * ```ts
 * import { orderSchema } from 'aftersale/schema';
 * import { safeParse } from 'valibot';
 * const { issues = [] } = safeParse(orderSchema, { id: 'o1', status: 'paid' });
 * issues.length > 0; // => true
 * ```
 */
export const orderSchema = sameAs<Order>()(
  row({
    id,
    currency,
    status: word(ORDER_STATUSES),
    payment: word(PAYMENT_METHODS),
    codStage: optional(word(COD_STAGES)),
    platform: optional(id),
    merchantId: optional(text),
    merchantState: optional(word(['active', 'left'])),
    buyer: optional(row({ id: optional(text), credit: optional(integer(Number.MIN_SAFE_INTEGER)) })),
    crossBorder: optional(flag),
    placedAt: instant,
    paidAt: optional(instant),
    completedAt: optional(instant),
    closedAt: optional(instant),
    lines: list(lineSchema),
    parcels: list(parcelSchema),
    discounts: list(discountSchema),
    tenders: list(tenderSchema),
    freight: optional(row({ charged: amount, taxes: optional(list(taxSchema)) })),
    earned: optional(earnedSchema),
    freightInsurance: optional(row({ coverage: amount })),
    extensions: optional(
      list(row({ until: instant, types: optional(list(word(AFTER_SALE_TYPES))), lineIds: optional(list(id)) })),
    ),
    invoice: optional(row({ number: text })),
    influencer: optional(salesPartnerSchema),
    channel: optional(salesPartnerSchema),
    charges: optional(list(chargeSchema)),
    history: optional(list(stepSchema)),
  }),
);
