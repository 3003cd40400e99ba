import { definePolicy } from '../define-policy';
import type { Policy } from '../policy';
import { SPRING_FESTIVALS } from './spring-festivals';

const DAY = 24;

/**
 * A ready-made policy for goods that travel for weeks and pass a customs office: long deadlines, more patience with
 * carriers, and holidays on which nothing runs. Amounts are in minor units, deadlines in hours.
 *
 * @remarks Rules CAN-04, DLN-03, DLN-06, LIF-08, LIF-31.
 *
 * @example
 * ```ts
 * import { crossBorder } from 'aftersale';
 * crossBorder.lifecycle.lostAfterDays; // => 30
 * ```
 */
export const crossBorder: Policy = /* @__PURE__ */ (() =>
  definePolicy({
    id: 'cross-border',
    version: 1,
    lifecycle: {
      // Taxes and exchange rates make large refunds worth a second look.
      financeReview: { when: 'above', amount: 100_000 },
      // A parcel may rest in customs for weeks without being lost.
      lostAfterDays: 30,
      // Sending a parcel back across the sea costs more than most articles.
      keepGoodsBelow: 10_000,
      // Another week is the least that helps.
      extensionHours: 7 * DAY,
      maxExtensions: 5,
      // Returns come back through several carriers, none of which tells of the others.
      maxCarriageWaits: 4,
      // Foreign banks take several attempts.
      maxRefundRetries: 5,
      // Each new type would mean another crossing.
      maxConversions: 2,
    },
    deadlines: {
      // Warehouse and carrier are awake when the shop is asleep.
      intercepting: DAY,
      recalling: 2 * DAY,
      // Papers for a return have to be asked for first.
      awaitingReturn: 14 * DAY,
      // A parcel needs a month each way.
      awaitingInspection: 30 * DAY,
      awaitingBuyerReceipt: 45 * DAY,
      returningToBuyer: 45 * DAY,
      orderReceipt: 60 * DAY,
      // What is out of stock comes from abroad as well.
      awaitingReplacement: 7 * DAY,
      awaitingReshipment: 7 * DAY,
      // Messages cross time zones, and platforms borders.
      negotiating: 14 * DAY,
      platformReview: 21 * DAY,
      supplierAnswer: 5 * DAY,
      // Money abroad moves slowly.
      awaitingRefund: 5 * DAY,
      awaitingPaymentRegistration: 5 * DAY,
      // Goods that are still not shipped after six weeks will not come.
      orderShipment: 42 * DAY,
    },
    calendar: {
      // Nothing is cleared, packed or answered over the Spring Festival.
      pauses: SPRING_FESTIVALS,
    },
  }))();
