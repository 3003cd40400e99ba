import { definePolicy } from '../define-policy';
import type { Policy } from '../policy';

const DAY = 24;

/**
 * A ready-made policy for goods of high value, such as watches and jewellery: a person looks at every step before goods or
 * money move, and whoever is refused can appeal. Amounts are in minor units, deadlines in hours.
 *
 * @remarks Rules LIF-04, LIF-05, LIF-06, LIF-08, LIF-09, LIF-25, DLN-04, RFD-12.
 *
 * @example
 * ```ts
 * import { cautious } from 'aftersale';
 * cautious.lifecycle.silenceConsents; // => false
 * ```
 */
export const cautious: Policy = /* @__PURE__ */ (() =>
  definePolicy({
    id: 'cautious',
    version: 1,
    eligibility: {
      // From picking on, every hand that touched the goods has to be accounted for.
      lastSelfServiceStage: 'allocated',
      // A third claim on the same article is one too many for a form.
      maxApplicationsPerLine: 3,
      // A discount for buying more is not kept by whoever buys less.
      thresholdBreach: 'reclaim',
      // A gift of value is paid for if it is not returned.
      giftOnReturn: 'deduct_value',
    },
    refund: {
      // What was already paid for a flaw is not paid again with the price.
      compensationThenReturn: 'deduct',
      // Another model may suit the buyer better, whatever it costs.
      exchangeWith: 'any',
      // Inspecting and repacking costs money, but never more than 200.00.
      restockingRate: '0.05',
      restockingMaximum: 20_000,
      // Goodwill beyond the rules begins with a supervisor.
      authorityLimits: [
        { actor: 'supervisor', limit: 20_000 },
        { actor: 'finance', limit: null },
      ],
    },
    lifecycle: {
      // Finance confirms every refund, as in the standard policy; a refusal can be appealed against.
      appeal: true,
      // A change of mind at once is harmless, and only then does nobody look.
      approveSoonAfterPayment: true,
      soonAfterPaymentMinutes: 15,
      // Goods that were stopped are counted before the money goes.
      approveIntercepted: false,
      approveRecalled: false,
      // Nobody gives away a watch by being on holiday: the platform decides instead.
      silenceConsents: false,
      // An exchange is over when the buyer holds the goods in his hands.
      exchangeEnds: 'on_receipt',
      // Whoever does not pay for the dearer article gets his money, not the article he did not want.
      unpaidTopUp: 'return_refund',
      // Returns are booked where the valuables are booked.
      erpConnected: true,
      // Returns go to a workshop that can tell the real from the false.
      returnsGoTo: 'other_place',
      // Valuables do not travel to an address that keeps changing.
      maxAddressChanges: 1,
      // High sums are worth talking about.
      maxNegotiations: 5,
      maxRulings: 8,
      // What was lost once is refunded, not sent a third time.
      maxReshipments: 1,
      // A payment that fails twice is made by a person.
      maxRefundRetries: 1,
    },
    deadlines: {
      // An expert needs time to answer.
      reviewUnshipped: 3 * DAY,
      reviewShipped: 7 * DAY,
      // Goods are handed over in person or not at all, which takes the warehouse a morning.
      intercepting: 6,
      // A second opinion takes a month.
      awaitingInspection: 30 * DAY,
      repairing: 60 * DAY,
      negotiating: 14 * DAY,
      // Finance confirms within its week.
      awaitingRefund: 5 * DAY,
      // A high top-up is not paid on the spot.
      awaitingTopUp: 3 * DAY,
      // What has to be assembled and insured does not leave in two days.
      awaitingReplacement: 7 * DAY,
      awaitingReshipment: 7 * DAY,
      // A reserved single piece is not kept from other buyers for a whole day.
      orderPayment: 12,
    },
  }))();
