import { standard } from 'aftersale/policy';

/** Two teas and a cup, signed for and paid. */
export const order = {
  id: 'order-1',
  currency: 'CNY',
  status: 'completed',
  payment: 'prepaid',
  placedAt: 0,
  paidAt: 0,
  completedAt: 2_000,
  lines: [
    { id: 'a', category: 'tea', quantity: 2, unitPrice: 1_000 },
    { id: 'b', title: 'Cup', category: 'cups', quantity: 1, unitPrice: 500 },
  ],
  parcels: [
    {
      id: 'p',
      units: [
        { lineId: 'a', from: 0, to: 2 },
        { lineId: 'b', from: 0, to: 1 },
      ],
      stage: 'signed',
      shippedAt: 0,
      signedAt: 1_000,
    },
  ],
  discounts: [] as object[],
  tenders: [{ id: 't', kind: 'cash', amount: 2_500 }] as object[],
};

export const situation = { order, cases: [] as object[], policy: standard, now: 3_000, version: 1 };

/** A case of the first tea that waits for a review. */
export const pending = {
  id: 'c',
  orderId: 'order-1',
  type: 'return_refund',
  state: 'pending_review',
  version: 1,
  policy: 'standard@1',
  reason: 'no_reason',
  fulfilment: 'signed',
  claims: [{ lineId: 'a', from: 0, to: 1 }],
  grants: [{ lineId: 'a', from: 0, to: 1, each: 1_000 }],
  refunds: [],
  appliedBy: 'buyer',
  appliedAt: 2_500,
  enteredAt: 2_500,
  history: [],
};

export const withCase = { ...situation, cases: [pending] };
