import type { Allocation, Situation } from '../facts/index';
import { malformed } from '../vocabulary/index';
import { allocateOrder } from './allocate-order';

/**
 * The allocation of a situation's order: the one stored with it, so that an upgrade never moves a cent of a half-refunded
 * order, and otherwise the one its policy makes of it now. Cases never change it. It carries out RFD-03.
 *
 * @throws AfterSaleError as {@link allocateOrder} does, where nothing is stored
 *
 * @example
 * ```ts
 * import { allocateOrder, allocationOf, standard, type Order } from 'aftersale';
 * const order: Order = {
 *   id: 'o1', currency: 'CNY', status: 'awaiting_shipment', payment: 'prepaid', placedAt: 0, parcels: [],
 *   lines: [{ id: 'a', category: 'tea', quantity: 1, unitPrice: 1000 }],
 *   discounts: [],
 *   tenders: [{ id: 't', kind: 'cash', amount: 1000 }],
 * };
 * allocationOf({ order, policy: standard }).freight.paid; // => 0
 * ```
 */
export function allocationOf(situation: Pick<Situation, 'allocation' | 'order' | 'policy'>): Allocation {
  try {
    const { allocation, order, policy } = situation;
    return allocation ?? allocateOrder(order, policy);
  } catch (error) {
    throw malformed(error);
  }
}
