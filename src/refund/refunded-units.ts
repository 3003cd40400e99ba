import type { AfterSaleCase, Allocation } from '../facts/index';
import { malformed } from '../vocabulary/index';
import { countedCases } from './counted-cases';
import { goneUnits } from './gone-units';
import { pastBlocks } from './past-blocks';
import type { GoneRange } from './refund-context';

/**
 * The units that refunds of goods which were paid out took back in full, each with how far it had come then; units that
 * cost nothing go with the claim they are in. Disjoint. It refuses nothing. It carries out RFD-06.
 *
 * @example
 * ```ts
 * import { allocateOrder, refundedUnits, standard, type Order } from 'aftersale';
 * const order: Order = {
 *   id: 'o1', currency: 'CNY', status: 'awaiting_shipment', payment: 'prepaid', placedAt: 0, parcels: [],
 *   lines: [{ id: 'a', category: 'tea', quantity: 1, unitPrice: 1000 }],
 *   discounts: [],
 *   tenders: [{ id: 't', kind: 'cash', amount: 1000 }],
 * };
 * refundedUnits(allocateOrder(order, standard), []); // => []
 * ```
 */
export function refundedUnits(allocation: Allocation, cases: readonly AfterSaleCase[]): readonly GoneRange[] {
  try {
    const { blocks } = allocation;
    const paidOut = cases.flatMap((one) => countedCases([one], one.id));
    return goneUnits(pastBlocks(blocks, paidOut), paidOut, null);
  } catch (error) {
    throw malformed(error);
  }
}
