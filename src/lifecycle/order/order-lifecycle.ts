import { ACTORS, ORDER_ACTIONS, ORDER_CONDITIONS, ORDER_EFFECTS, ORDER_STATUSES } from '../../vocabulary/index';
import { defineLifecycle } from '../machine/define-lifecycle';
import type { Lifecycle } from '../machine/lifecycle';
import type { RecordTerms } from '../record/lifecycle-record';
import { dueOf, type OrderRequest, type OrderStanding, paidIs, parcelsAre, paymentIs, unitsAre } from './order-facets';
import { orderRows } from './order-rows';

export type OrderLifecycle = Lifecycle<RecordTerms<'order'>, OrderStanding, OrderRequest>;

/**
 * The life of an order itself: paid, shipped, received, completed or closed (LIF-22). A completed order rests: nobody is
 * waited for, but a return of everything still closes it (RUP-02).
 */
export const ORDER_LIFECYCLE: OrderLifecycle = /* @__PURE__ */ (() =>
  defineLifecycle({
    name: 'order',
    types: ['order'],
    states: ORDER_STATUSES,
    initial: 'awaiting_payment',
    final: ['closed'],
    resting: ['completed'],
    actors: ACTORS,
    actions: ORDER_ACTIONS,
    effects: ORDER_EFFECTS,
    facets: {
      payment: { values: ORDER_CONDITIONS.payment, of: paymentIs },
      paid: {
        values: ORDER_CONDITIONS.paid,
        refusing: ['nothing'],
        of: paidIs,
        inputFor: (value, { situation }: OrderStanding) => {
          const amount = { nothing: 0, in_part: 1, in_full: dueOf(situation) }[value];
          return { tenders: [{ id: 'sample', kind: 'cash', amount }] };
        },
      },
      parcels: { values: ORDER_CONDITIONS.parcels, of: parcelsAre },
      units: { values: ORDER_CONDITIONS.units, refusing: ['some_kept'], of: unitsAre },
    },
    timeOut: { actor: 'system', action: 'time_out' },
    deadlines: {
      awaiting_payment: {
        rule: 'CAN-01',
        waitsFor: 'buyer',
        hours: ({ situation }: OrderStanding) => situation.policy.deadlines.orderPayment,
      },
      awaiting_shipment: {
        rule: 'LIF-22',
        waitsFor: 'merchant',
        hours: ({ situation }: OrderStanding) => situation.policy.deadlines.orderShipment,
      },
      awaiting_receipt: {
        rule: 'LIF-31',
        waitsFor: 'buyer',
        hours: ({ situation }: OrderStanding) => situation.policy.deadlines.orderReceipt,
      },
    },
    rows: orderRows,
  }))();
