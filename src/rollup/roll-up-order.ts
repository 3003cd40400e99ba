import { goodsBlocks } from '../allocation/index';
import type { Situation } from '../facts/index';
import { keptUnits } from '../lifecycle/index';
import { malformed } from '../vocabulary/index';
import { afterSaleAxis } from './after-sale-axis';
import { fulfilmentAxis } from './fulfilment-axis';
import { lineDisplays } from './line-displays';
import { nextStatus } from './next-status';
import type { OrderRollup } from './order-rollup';
import { paymentAxis } from './payment-axis';

/**
 * An order seen whole: how far its payment, its fulfilment and its after-sales are, each by itself; what each line shows of
 * its latest case, by units; which status the order should have and why, with the command the system has to give it.
 * Amounts are in minor units, instants in epoch milliseconds. It changes and refuses nothing, and does not depend on the
 * order of the cases.
 *
 * @throws {@link AfterSaleError} `facts_incoherent` where no allocation is stored and the order's facts do not fit,
 * `amount_not_safe_integer` where its units cannot be counted
 *
 * @remarks Rules RUP-01…05, ELG-25, LIF-22, LIF-26, LIF-31.
 *
 * @example
 * ```ts
 * import { type AfterSaleCase, rollUpOrder, standard } from 'aftersale';
 * const order = {
 *   id: 'o1', currency: 'CNY', status: 'awaiting_shipment', payment: 'prepaid', placedAt: 0, paidAt: 0,
 *   lines: [{ id: 'a', category: 'tea', quantity: 3, unitPrice: 1000 }],
 *   parcels: [{ id: 'p', units: [{ lineId: 'a', from: 1, to: 3 }], stage: 'handed_over', shippedAt: 0 }],
 *   discounts: [], tenders: [{ id: 't', kind: 'cash', amount: 3000 }],
 * } as const;
 * const canceled: AfterSaleCase = {
 *   id: 'c1', orderId: 'o1', type: 'cancel', state: 'succeeded', version: 2, policy: 'standard@1', reason: 'other',
 *   fulfilment: 'unshipped', claims: [{ lineId: 'a', from: 0, to: 1 }], grants: [], refunds: [],
 *   appliedBy: 'buyer', appliedAt: 0, enteredAt: 0, history: [],
 * };
 * const rollup = rollUpOrder({ order, cases: [canceled], policy: standard, now: 60_000, version: 1 });
 * [rollup.payment.state, rollup.fulfilment.state, rollup.afterSale.state]; // => ['paid', 'shipped', 'succeeded']
 * rollup.lines[0]?.units; // => { none: 2, in_progress: 0, succeeded: 1, closed: 0 }
 * rollup.status.next; // => 'awaiting_receipt'
 * rollup.status.command; // => { actor: 'system', action: 'ship' }
 * ```
 */
export function rollUpOrder(situation: Situation): OrderRollup {
  try {
    const kept = keptUnits(situation);
    return {
      orderId: situation.order.id,
      payment: paymentAxis(situation, goodsBlocks(situation)),
      fulfilment: fulfilmentAxis(situation, kept),
      afterSale: afterSaleAxis(situation.cases),
      lines: lineDisplays(situation),
      status: nextStatus(situation, kept),
    };
  } catch (error) {
    throw malformed(error);
  }
}
