import fc from 'fast-check';
import { type Discount, type DiscountCondition, discountedLines, type Earned, type Order } from '../../facts/index';
import type { Remainder } from '../../money/index';
import { elementAt } from '../element-at';
import { ALL_OVER_BY, amountDue, orderArbitrary, PLACED_AT } from './order';

/** What the goods in a discount's scope cost by list, and how many they are. */
function basketOf({ lines }: Order, { lineIds }: Discount) {
  const inScope = lines.filter(({ id }) => lineIds === undefined || lineIds.includes(id));
  return {
    price: inScope.reduce((sum, { unitPrice, quantity }) => sum + unitPrice * quantity, 0),
    units: inScope.reduce((sum, { quantity }) => sum + quantity, 0),
  };
}

/** A condition that the goods of the order reach, and fewer of them perhaps do not. */
function conditionArbitrary(order: Order, discount: Discount): fc.Arbitrary<DiscountCondition> {
  const { price, units } = basketOf(order, discount);
  const { amount } = discount;
  const shareOf = (whole: number) =>
    fc.integer({ min: 1, max: 1_000 }).map((thousandths) => Math.max(1, Math.floor((whole * thousandths) / 1_000)));
  return fc.oneof(
    shareOf(price).map((atLeast): DiscountCondition => ({ is: 'single', atLeast, off: amount })),
    fc.record({ steps: fc.integer({ min: 1, max: 5 }), isBounded: fc.boolean() }).map(
      ({ steps, isBounded }): DiscountCondition => ({
        is: 'stepped',
        every: Math.max(1, Math.floor(price / steps)),
        off: Math.max(1, Math.floor(amount / steps)),
        maximum: isBounded ? Math.max(1, amount) : null,
      }),
    ),
    shareOf(units).map(
      (atLeast): DiscountCondition => ({ is: 'tiered', by: 'quantity', tiers: [{ atLeast, rate: '0.2' }] }),
    ),
    shareOf(price).map(
      (atLeast): DiscountCondition => ({
        is: 'tiered',
        by: 'amount',
        tiers: [
          { atLeast, off: Math.floor(amount / 2) },
          { atLeast: atLeast * 2, off: amount },
        ],
      }),
    ),
  );
}

function promotedArbitrary(order: Order, discount: Discount, index: number): fc.Arbitrary<Discount> {
  const isBare = discount.on === 'goods' && discount.condition === undefined;
  return fc
    .record({
      condition: isBare ? fc.option(conditionArbitrary(order, discount), { freq: 3 }) : fc.constant(null),
      coupon: fc.option(fc.constantFrom(PLACED_AT, ALL_OVER_BY * 2, null)),
      onShelf: discount.on === 'goods' ? fc.boolean() : fc.constant(false),
    })
    .map(({ condition, coupon, onShelf }) => ({
      ...discount,
      ...(condition && { condition }),
      ...(coupon !== null && { coupon: { id: `coupon ${index}`, expiresAt: coupon } }),
      ...(onShelf && { onShelf }),
    }));
}

const earnedArbitrary: fc.Arbitrary<Earned> = fc.record(
  {
    points: fc
      .record({ count: fc.integer({ min: 1, max: 500 }), value: fc.nat(500), spent: fc.nat(500) })
      .map(({ count, value, spent }) => ({ count, value, available: Math.max(0, count - spent) })),
    coupons: fc.constant([
      { id: 'next time', value: 300, usable: true },
      { id: 'used since', value: 200, usable: false },
    ]),
  },
  { requiredKeys: [], noNullPrototype: true },
);

/** An order with what comes with its money: conditions, coupons, benefits earned, insurance, an invoice. */
export const promoted = (order: Order): fc.Arbitrary<Order> =>
  fc
    .record({
      discounts: fc.tuple(...order.discounts.map((discount, index) => promotedArbitrary(order, discount, index))),
      earned: fc.option(earnedArbitrary),
      insured: fc.option(fc.nat(1_500)),
      credit: fc.option(fc.nat(1_000)),
      invoiced: fc.boolean(),
    })
    .map(({ discounts, earned, insured, credit, invoiced }) => ({
      ...order,
      discounts,
      ...(earned && { earned }),
      ...(insured !== null && { freightInsurance: { coverage: insured } }),
      ...(credit !== null && { buyer: { credit } }),
      ...(invoiced && { invoice: { number: 'invoice 1' } }),
    }));

interface Ladder {
  readonly steps: number;
  /** Thousandths of what a step asks for. */
  readonly off: number;
  readonly isStepped: boolean;
  readonly scope: readonly number[];
}

/** The order with discounts that its goods only just earn by their conditions, each after those before. */
function withLadders(order: Order, ladders: readonly Ladder[], remainder: Remainder): Order {
  const discounts: Discount[] = [];
  for (const [index, { steps, off, isStepped, scope }] of ladders.entries()) {
    const lineIds = [...new Set(scope.map((line) => elementAt(order.lines, line).id))];
    const { lines } = discountedLines({ ...order, discounts }, remainder);
    const price = lines.reduce((sum, { lineId, due }) => (lineIds.includes(lineId) ? sum + due : sum), 0);
    const every = Math.floor(price / steps);
    const each = Math.max(1, Math.floor((every * off) / 1_000));
    const condition: DiscountCondition = isStepped
      ? { is: 'stepped', every, off: each, maximum: null }
      : { is: 'single', atLeast: every, off: each };
    const amount = isStepped ? each * Math.floor(price / every) : each;
    discounts.push({ id: `d${index + 1}`, on: 'goods', amount, lineIds, condition });
  }
  return { ...order, discounts };
}

/** Unshipped orders whose discounts were earned by their conditions, so that a partial cancel may lose them (RFD-20). */
export const thresholdOrderArbitrary = (remainder: Remainder): fc.Arbitrary<Order> =>
  fc
    .record({
      order: orderArbitrary({
        minLines: 2,
        maxQuantity: 3,
        maxDiscounts: 0,
        statuses: ['awaiting_shipment'],
        remainder,
      }),
      ladders: fc.array(
        fc.record({
          steps: fc.integer({ min: 1, max: 4 }),
          off: fc.integer({ min: 50, max: 500 }),
          isStepped: fc.boolean(),
          scope: fc.array(fc.nat(3), { minLength: 1, maxLength: 4 }),
        }),
        { minLength: 1, maxLength: 3 },
      ),
    })
    .map(({ order, ladders }) => {
      const untaxed = order.lines.map(({ taxes: _, ...line }) => ({ ...line, unitPrice: line.unitPrice + 100 }));
      const promoted = withLadders(
        { ...order, status: 'awaiting_shipment', lines: untaxed, parcels: [] },
        ladders,
        remainder,
      );
      const due = amountDue(promoted, remainder);
      return { ...promoted, tenders: [{ id: 't1', kind: 'cash' as const, amount: due }] };
    });
