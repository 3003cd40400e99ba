import type { Order, Payment, Tender } from '../facts/index';
import { type Amount, apportion } from '../money/index';
import type { Policy } from '../policy/index';
import { AfterSaleError, malformed } from '../vocabulary/index';
import { chargesOf, totalOf } from './charges';
import { controlledRounding } from './controlled-rounding';
import { paired } from './paired';

/** The part of a merged payment that paid for one order. */
export interface OrderTenders {
  readonly orderId: string;
  readonly tenders: readonly Tender[];
}

/**
 * What each order of a merged payment was paid with: its own tenders, to be stored on it, whose sum is its cap from then
 * on. Orders × tenders are in exact margins, every cell the floor or the ceiling of its proportion; points counts follow
 * their value. In the order of `payment.orderIds`, whatever the order of `orders`; amounts are in minor units. A tender
 * keeps its id, and takes the payment's as `paymentId`; tenders of nothing are left out.
 *
 * Refused: orders other than the payment's, orders in different currencies, and a payment that is not exactly what its
 * orders come to. It carries out RFD-16.
 *
 * @throws AfterSaleError `facts_incoherent`; as {@link allocateOrder} does, where an order's facts do not fit each other
 *
 * @example
 * ```ts
 * import { splitPayment, standard, type Order } from 'aftersale';
 * const order = (id: string, unitPrice: number): Order => ({
 *   id, currency: 'CNY', status: 'awaiting_shipment', payment: 'prepaid', placedAt: 0, parcels: [], discounts: [],
 *   lines: [{ id: 'a', category: 'tea', quantity: 1, unitPrice }], tenders: [],
 * });
 * const payment = {
 *   id: 'pay1',
 *   orderIds: ['o1', 'o2'],
 *   tenders: [{ id: 'card', kind: 'cash' as const, amount: 80 }, { id: 'coins', kind: 'points' as const, amount: 20, points: 200 }],
 * };
 * splitPayment(payment, [order('o1', 60), order('o2', 40)], standard)[1];
 * // => {
 * //   orderId: 'o2',
 * //   tenders: [
 * //     { id: 'card', kind: 'cash', amount: 32, paymentId: 'pay1' },
 * //     { id: 'coins', kind: 'points', amount: 8, points: 80, paymentId: 'pay1' },
 * //   ],
 * // }
 * ```
 */
export function splitPayment(payment: Payment, orders: readonly Order[], policy: Policy): OrderTenders[] {
  try {
    const paidOrders = ordersOf(payment, orders);
    const totals = paidOrders.map((order) => totalOf(chargesOf(order, policy.allocation.remainder)));
    const table = controlledRounding(
      payment.tenders.map(({ amount }) => amount),
      totals,
    );
    const tendersOf = paidOrders.map((): Tender[] => []);
    for (const [tender, amounts] of paired(payment.tenders, table)) {
      for (const [tenders, share] of paired(tendersOf, splitTender({ ...tender, paymentId: payment.id }, amounts))) {
        if (share.amount > 0) tenders.push(share);
      }
    }
    return paired(paidOrders, tendersOf).map(([{ id }, tenders]) => ({ orderId: id, tenders }));
  } catch (error) {
    throw malformed(error);
  }
}

/** A tender's part of each order; its points, where it has any, in proportion to their value. */
function splitTender(tender: Tender, amounts: readonly Amount[]): Tender[] {
  const { id, amount, points } = tender;
  if (points === undefined) return amounts.map((share) => ({ ...tender, amount: share }));
  if (points > 0 && amount === 0) throw new AfterSaleError('facts_incoherent', { tenderId: id, amount, points });
  return paired(amounts, apportion(points, amounts)).map(([share, count]) => ({
    ...tender,
    amount: share,
    points: count,
  }));
}

function ordersOf({ id, orderIds }: Payment, orders: readonly Order[]): Order[] {
  const given = new Map(orders.map((order) => [order.id, order]));
  const wanted = orderIds.flatMap((orderId) => given.get(orderId) ?? []);
  const currencies = new Set(wanted.map(({ currency }) => currency));
  const isComplete = new Set(wanted).size === orderIds.length && orders.length === orderIds.length;
  if (!isComplete || currencies.size > 1) {
    throw new AfterSaleError('facts_incoherent', {
      paymentId: id,
      orderIds,
      orders: orders.map((order) => order.id),
      currencies: [...currencies],
    });
  }
  return wanted;
}
