import { isAmount, isCurrency, isNonNegativeAmount, isRate, REMAINDERS } from '../../money/index';
import { isInstant } from '../../time/index';
import {
  AFTER_SALE_TYPES,
  CASE_STATES,
  CLAIM_REASON_NAMES,
  FULFILMENTS,
  FUNDERS,
  ORDER_STATUSES,
  PARCEL_STAGES,
  PAYEES,
  PAYMENT_METHODS,
  REFUND_STATES,
  TENDER_KINDS,
} from '../../vocabulary/index';
import { leaf, list, nullable, optional, row, type Values } from './value-issues';

const ID = leaf('id_invalid', (value) => typeof value === 'string' && value !== '');
const AMOUNT = leaf('amount_invalid', isNonNegativeAmount);
const SIGNED_AMOUNT = leaf('amount_invalid', isAmount);
const POSITIVE_AMOUNT = leaf('amount_invalid', (value) => isNonNegativeAmount(value) && value > 0);
const COUNT = leaf('count_invalid', isNonNegativeAmount, { minimum: 0 });
const POSITIVE = leaf('count_invalid', (value) => isNonNegativeAmount(value) && value > 0, { minimum: 1 });
const RATE = leaf('rate_invalid', isRate);
const INSTANT = leaf('instant_invalid', isInstant);
const CURRENCY = leaf('currency_unknown', isCurrency);
const oneOf = (words: readonly string[]): Values =>
  leaf('not_one_of', (value) => words.some((word) => word === value), { offered: words.join(', ') });

const ALGORITHM = leaf('algorithm_unknown', (value) => value === 'wrap@1');
const REMAINDER = leaf('remainder_unknown', (value) => REMAINDERS.some((remainder) => remainder === value));

const RANGE = { lineId: ID, from: COUNT, to: COUNT };
const TAXES = optional(list(row({ rate: RATE, amount: optional(AMOUNT) })));

const LINE = row({
  id: ID,
  quantity: POSITIVE,
  unitPrice: AMOUNT,
  supplierPrice: optional(AMOUNT),
  taxes: TAXES,
  warranty: optional(row({ repairDays: COUNT, returnDays: optional(COUNT), exchangeDays: optional(COUNT) })),
  follows: optional(row({ lineId: ID, unitValue: AMOUNT })),
  virtual: optional(row({ deliveredAt: optional(INSTANT), usedAt: optional(INSTANT) })),
});

const PARCEL = row({
  id: ID,
  units: list(row(RANGE)),
  stage: oneOf(PARCEL_STAGES),
  shippedAt: optional(INSTANT),
  signedAt: optional(INSTANT),
  movedAt: optional(INSTANT),
});

/** All forms of a condition at once: which of the fields are there is a matter of shape. */
const CONDITION = row({
  is: oneOf(['single', 'stepped', 'tiered']),
  atLeast: optional(AMOUNT),
  every: optional(POSITIVE_AMOUNT),
  off: optional(AMOUNT),
  maximum: optional(nullable(AMOUNT)),
  tiers: optional(list(row({ atLeast: COUNT, off: optional(AMOUNT), rate: optional(RATE) }))),
});

const DISCOUNT = row({
  id: ID,
  on: oneOf(['goods', 'freight']),
  amount: AMOUNT,
  lineIds: optional(list(ID)),
  funding: optional(list(row({ party: oneOf(FUNDERS), amount: AMOUNT }))),
  condition: optional(CONDITION),
  coupon: optional(row({ id: ID, expiresAt: optional(INSTANT), orderIds: optional(list(ID)) })),
});

const TENDER = row({
  id: ID,
  kind: oneOf(TENDER_KINDS),
  amount: AMOUNT,
  points: optional(COUNT),
  paymentId: optional(ID),
});

const EARNED = row({
  points: optional(row({ count: COUNT, available: COUNT, value: AMOUNT })),
  coupons: optional(list(row({ id: ID, value: AMOUNT }))),
});

const SALES_PARTNER = optional(row({ id: optional(ID), rate: optional(RATE) }));

const ORDER = row({
  id: ID,
  currency: CURRENCY,
  status: oneOf(ORDER_STATUSES),
  payment: oneOf(PAYMENT_METHODS),
  placedAt: INSTANT,
  paidAt: optional(INSTANT),
  completedAt: optional(INSTANT),
  closedAt: optional(INSTANT),
  lines: list(LINE),
  parcels: list(PARCEL),
  discounts: list(DISCOUNT),
  tenders: list(TENDER),
  freight: optional(row({ charged: AMOUNT, taxes: TAXES })),
  earned: optional(EARNED),
  freightInsurance: optional(row({ coverage: AMOUNT })),
  influencer: SALES_PARTNER,
  channel: SALES_PARTNER,
  charges: optional(list(row({ id: ID, payee: oneOf(PAYEES), amount: AMOUNT, lineId: optional(ID) }))),
  extensions: optional(list(row({ until: INSTANT, lineIds: optional(list(ID)) }))),
});

const TENDER_SHARES = list(row({ tenderId: ID, amount: AMOUNT }));

const REFUND_ENTRY = row({
  amount: SIGNED_AMOUNT,
  lineId: optional(ID),
  from: optional(COUNT),
  to: optional(COUNT),
  discountId: optional(ID),
  credits: optional(list(row({ ...RANGE, each: AMOUNT }))),
  tenders: optional(list(row({ tenderId: ID, amount: SIGNED_AMOUNT }))),
  taxes: optional(list(row({ rate: RATE, amount: SIGNED_AMOUNT }))),
});

/** All kinds of benefits at once, as of conditions. */
const BENEFIT_ENTRY = row({
  couponId: optional(ID),
  expiresAt: optional(INSTANT),
  count: optional(COUNT),
  shortfall: optional(COUNT),
  value: optional(AMOUNT),
  tenderId: optional(ID),
  lineId: optional(ID),
  from: optional(COUNT),
  to: optional(COUNT),
});

const REFUND = row({
  key: ID,
  state: oneOf(REFUND_STATES),
  retries: optional(COUNT),
  total: AMOUNT,
  entries: list(REFUND_ENTRY),
  tenders: TENDER_SHARES,
  transfer: SIGNED_AMOUNT,
  benefits: list(BENEFIT_ENTRY),
});

const CARRIAGE_COST = optional(row({ amount: AMOUNT }));
const LINE_PRICES = optional(list(row({ lineId: ID, price: AMOUNT })));

const TERMS = row({
  amount: optional(AMOUNT),
  adjustments: optional(list(row({ amount: AMOUNT }))),
  returnFreight: CARRIAGE_COST,
  pickup: CARRIAGE_COST,
  keptGifts: optional(
    list(row({ lineId: ID, from: optional(COUNT), to: optional(COUNT), quantity: optional(POSITIVE) })),
  ),
  shelfPrices: LINE_PRICES,
  replacementPrices: LINE_PRICES,
});

const GRANTS = list(row({ ...RANGE, each: AMOUNT }));

const CASE = row({
  id: ID,
  orderId: ID,
  type: oneOf(AFTER_SALE_TYPES),
  state: oneOf(CASE_STATES),
  reason: oneOf(CLAIM_REASON_NAMES),
  fulfilment: oneOf(FULFILMENTS),
  version: COUNT,
  policy: ID,
  claims: list(row(RANGE)),
  grants: GRANTS,
  refunds: list(REFUND),
  appliedAt: INSTANT,
  enteredAt: INSTANT,
  terms: optional(TERMS),
  proposal: optional(nullable(row({ amount: AMOUNT }))),
  topUp: optional(AMOUNT),
  topUps: optional(GRANTS),
  sent: optional(nullable(row({ sentAt: INSTANT }))),
  extendedHours: optional(COUNT),
  windowExtendedUntil: optional(INSTANT),
  replacementSignedAt: optional(INSTANT),
  history: list(row({ commandId: ID, to: oneOf(CASE_STATES), at: INSTANT, amount: optional(SIGNED_AMOUNT) })),
});

const SHARES = {
  list: AMOUNT,
  discounts: list(row({ discountId: ID, amount: AMOUNT, funding: list(row({ amount: AMOUNT })) })),
  net: AMOUNT,
  taxes: list(row({ rate: RATE, amount: AMOUNT, onSubsidy: AMOUNT })),
  paid: AMOUNT,
  tenders: TENDER_SHARES,
};

const ALLOCATION = row({
  algorithm: ALGORITHM,
  orderId: ID,
  blocks: list(row({ ...RANGE, ...SHARES })),
  freight: row(SHARES),
  unapplied: list(row({ discountId: ID, amount: AMOUNT })),
});

const GROUP = row({
  orders: list(ORDER),
  cases: list(CASE),
  payments: optional(list(row({ id: ID, tenders: list(TENDER), orderIds: list(ID) }))),
});

/** What of a situation the checks of coherence rely on; other words, texts and unknown keys are the schema's. */
export const SITUATION_VALUES: Values = row({
  order: ORDER,
  cases: list(CASE),
  policy: row({ allocation: row({ remainder: REMAINDER }) }),
  now: INSTANT,
  version: COUNT,
  allocation: optional(ALLOCATION),
  group: optional(GROUP),
  settled: optional(row({ at: INSTANT, amount: SIGNED_AMOUNT, refunds: list(ID) })),
});
