import { definePolicy } from '../define-policy';
import type { Policy } from '../policy';

const DAY = 24;

/**
 * A ready-made policy for everyday goods and buyers who come back: quick refunds, few questions, and the benefit of the
 * doubt. Amounts are in minor units, deadlines in hours.
 *
 * @remarks Rules LIF-05, LIF-08, LIF-09, LIF-14, LIF-21, RFD-23.
 *
 * @example
 * ```ts
 * import { trusting } from 'aftersale';
 * trusting.lifecycle.refundOnReturnSigned; // => true
 * ```
 */
export const trusting: Policy = /* @__PURE__ */ (() =>
  definePolicy({
    id: 'trusting',
    version: 1,
    eligibility: {
      // Until the parcel leaves the warehouse there is nothing a cancellation could cost.
      lastSelfServiceStage: 'packed',
      // A buyer who agreed to less may see later that it was too little.
      allowTopUp: true,
      // What came in exchange can be faulty as well.
      afterExchange: 'window_restarts',
      // A discount once given is not asked back for a smaller basket.
      thresholdBreach: 'keep',
      // A gift is a gift, also without the goods.
      giftOnReturn: 'keep',
      // Whoever pays a deposit in good faith gets it back.
      depositRefund: 'always',
    },
    refund: {
      // The buyer has his money as soon as the goods are on their way.
      instantRefundAt: 'tracking_submitted',
      instantRefundCredit: 600,
    },
    benefits: {
      // Whoever returns everything had nothing of the coupon either.
      couponBackShipped: true,
      couponBackSigned: true,
      // A coupon that expired while the shop was deciding can still be used.
      expiredCoupon: { is: 'extend', days: 7 },
    },
    freight: {
      // Trying goods out is free as long as they may be returned without a reason.
      servicePeriodDays: 7,
    },
    lifecycle: {
      // Finance checks totals, not small refunds one by one.
      financeReview: { when: 'never' },
      // A first no is not the last word.
      appeal: true,
      // A buyer with a decent record is believed at once.
      approveTrustedBuyer: true,
      trustedBuyerCredit: 600,
      // That the goods left meanwhile is not the buyer's fault.
      onShippedWhilePending: 'convert',
      // Domestic parcels that rest for three days have gone astray.
      lostAfterDays: 3,
      // Once the return is signed for, its risk is the shop's.
      refundOnReturnSigned: true,
      // Fetching back a wrong article of up to 50.00 costs more than it is worth.
      keepGoodsBelow: 5_000,
      // The deposit is there to make buyers whole, without waiting for sales.
      recoverFrom: 'deposit_first',
      // Writing a claim again harms nobody.
      maxAmendments: 10,
      // A buyer finds out by and by what would help him.
      maxConversions: 5,
      // The platform is there to be asked.
      maxPlatformReviews: 5,
      // What was lost is sent once more.
      maxReshipments: 3,
    },
    deadlines: {
      // Nobody waits more than a day for goods that have not even left, nor more than two for others.
      reviewUnshipped: DAY,
      reviewShipped: 2 * DAY,
      // Two weeks leave room for a holiday.
      awaitingReturn: 14 * DAY,
      // A return arrives within a week.
      awaitingInspection: 7 * DAY,
      // A payment that takes longer than a day has failed.
      awaitingRefund: DAY,
      // Two weeks to think over a rejection.
      rejected: 14 * DAY,
      // What is owed as an apology is not owed for long.
      awaitingPaymentRegistration: DAY,
    },
  }))();
