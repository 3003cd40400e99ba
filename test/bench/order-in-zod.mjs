import { isCurrency } from 'aftersale/money';
import { isInstant } from 'aftersale/time';
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
} from 'aftersale/vocabulary';

/**
 * The shape of an order in zod, as somebody would write it who wants the same: the same fields, bounds and words, unknown keys
 * refused, −0 turned into 0.
 *
 * @param {any} z
 */
export function orderInZod(z) {
  const whole = (minimum) =>
    z
      .int()
      .min(minimum)
      .transform((value) => value + 0);
  const amount = whole(0);
  const instant = z
    .number()
    .refine(isInstant)
    .transform((value) => value + 0);
  const id = z.string().min(1);
  const text = z.string();
  const rate = z.string().regex(/^(?:0|[1-9]\d{0,5})(?:\.\d{1,12})?$/);
  const row = z.strictObject;
  const perhaps = z.exactOptional;
  const list = z.array;

  const tax = row({ rate, included: z.boolean(), amount: perhaps(amount) });
  const line = row({
    id,
    sku: perhaps(text),
    title: perhaps(text),
    category: text,
    quantity: whole(1),
    unitPrice: amount,
    supplierPrice: perhaps(amount),
    taxes: perhaps(list(tax)),
    warranty: perhaps(row({ repairDays: whole(0), returnDays: perhaps(whole(0)), exchangeDays: perhaps(whole(0)) })),
    noReasonReturn: perhaps(z.boolean()),
    follows: perhaps(row({ lineId: id, as: z.enum(['gift', 'bundle_part']), unitValue: amount })),
    virtual: perhaps(row({ deliveredAt: perhaps(instant), usedAt: perhaps(instant) })),
  });
  const parcel = row({
    id,
    units: list(row({ lineId: id, from: whole(0), to: whole(0) })),
    stage: z.enum(PARCEL_STAGES),
    shippedAt: perhaps(instant),
    signedAt: perhaps(instant),
    movedAt: perhaps(instant),
    trackingNumber: perhaps(text),
    shortage: perhaps(z.enum(['out_of_stock', 'unsellable'])),
  });
  const tiers = list(z.union([row({ atLeast: amount, off: amount }), row({ atLeast: amount, rate })]));
  const condition = z.discriminatedUnion('is', [
    row({ is: z.literal('single'), atLeast: amount, off: amount }),
    row({ is: z.literal('stepped'), every: whole(1), off: amount, maximum: z.nullable(amount) }),
    row({ is: z.literal('tiered'), by: z.enum(['amount', 'quantity']), tiers }),
  ]);
  const discount = row({
    id,
    on: z.enum(['goods', 'freight']),
    amount,
    lineIds: perhaps(list(id)),
    funding: perhaps(list(row({ party: z.enum(FUNDERS), amount }))),
    condition: perhaps(condition),
    onShelf: perhaps(z.boolean()),
    coupon: perhaps(row({ id, expiresAt: perhaps(instant), orderIds: perhaps(list(id)) })),
  });
  const tender = row({
    id,
    kind: z.enum(TENDER_KINDS),
    amount,
    points: perhaps(whole(0)),
    phase: perhaps(z.enum(PRESALE_PHASES)),
    paymentId: perhaps(id),
  });
  const earned = row({
    points: perhaps(row({ count: whole(0), available: whole(0), value: amount })),
    coupons: perhaps(list(row({ id, value: amount, usable: z.boolean() }))),
  });
  const partner = row({ id: perhaps(id), rate: perhaps(rate) });
  const charge = row({
    id,
    payee: z.enum(PAYEES),
    amount,
    lineId: perhaps(id),
    retained: perhaps(z.boolean()),
  });
  const status = z.enum(ORDER_STATUSES);
  const step = row({
    commandId: id,
    actor: z.enum(ACTORS),
    action: z.enum(ORDER_ACTIONS),
    input: perhaps(z.record(text, z.json())),
    at: instant,
    from: status,
    to: status,
    note: perhaps(text),
  });
  return row({
    id,
    currency: text.refine(isCurrency),
    status,
    payment: z.enum(PAYMENT_METHODS),
    codStage: perhaps(z.enum(COD_STAGES)),
    platform: perhaps(id),
    merchantId: perhaps(text),
    merchantState: perhaps(z.enum(['active', 'left'])),
    buyer: perhaps(row({ id: perhaps(text), credit: perhaps(whole(Number.MIN_SAFE_INTEGER)) })),
    crossBorder: perhaps(z.boolean()),
    placedAt: instant,
    paidAt: perhaps(instant),
    completedAt: perhaps(instant),
    closedAt: perhaps(instant),
    lines: list(line),
    parcels: list(parcel),
    discounts: list(discount),
    tenders: list(tender),
    freight: perhaps(row({ charged: amount, taxes: perhaps(list(tax)) })),
    earned: perhaps(earned),
    freightInsurance: perhaps(row({ coverage: amount })),
    extensions: perhaps(
      list(row({ until: instant, types: perhaps(list(z.enum(AFTER_SALE_TYPES))), lineIds: perhaps(list(id)) })),
    ),
    invoice: perhaps(row({ number: text })),
    influencer: perhaps(partner),
    channel: perhaps(partner),
    charges: perhaps(list(charge)),
    history: perhaps(list(step)),
  });
}
