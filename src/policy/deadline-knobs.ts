import type { RuleId } from '../vocabulary/index';
import { type Knob, whole } from './knob';

const DAY = 24;

const hours = (rules: readonly RuleId[], standard: number, sentence: string): Knob<number> =>
  whole('hours', 1, { rules, standard, sentence });

/** How long each state waits, in hours of running time (DLN). */
export const DEADLINE_KNOBS = {
  reviewUnshipped: hours(['DLN-04'], 48, 'How long an application waits for review while its goods are unshipped.'),
  reviewShipped: hours(['DLN-04'], 120, 'How long an application waits for review once its goods are shipped.'),
  intercepting: hours(['DLN-08'], 2, 'How long the warehouse has to stop the goods.'),
  recalling: hours(['DLN-08'], 2, 'How long the carrier has to answer whether it can recall the goods.'),
  awaitingReturn: hours(['DLN-02'], 7 * DAY, 'How long the buyer has to send the goods back.'),
  awaitingInspection: hours(['DLN-03'], 14 * DAY, 'How long a return is waited for and inspected.'),
  negotiating: hours(['DLN-08'], 7 * DAY, 'How long the parties have to come to an agreement.'),
  awaitingTopUp: hours(['DLN-08', 'LIF-25'], DAY, 'How long the buyer has to pay a top-up.'),
  awaitingReplacement: hours(['DLN-05'], 48, 'How long a replacement has to be shipped.'),
  awaitingReshipment: hours(['DLN-05'], 48, 'How long a reshipment has to be shipped.'),
  awaitingBuyerReceipt: hours(['DLN-08'], 15 * DAY, 'How long the buyer has to confirm the receipt of a replacement.'),
  repairing: hours(['DLN-08'], 15 * DAY, 'How long a repair may take.'),
  awaitingRefund: hours(['DLN-08'], 48, 'How long a refund may take before it is tried again.'),
  awaitingPaymentRegistration: hours(['DLN-08'], 48, 'How long the payment of a compensation has to be registered.'),
  returningToBuyer: hours(['DLN-08'], 7 * DAY, 'How long goods are on their way back to the buyer.'),
  rejected: hours(['DLN-08', 'LIF-05'], 7 * DAY, 'How long a buyer has to appeal against a rejection.'),
  platformReview: hours(['DLN-08'], 7 * DAY, 'How long the platform, and each forum after it, has to rule.'),
  supplierAnswer: hours(['LIF-18'], 48, 'How long a supplier has to answer.'),
  orderPayment: hours(['CAN-01'], DAY, 'How long an order waits for payment before it is canceled.'),
  orderShipment: hours(
    ['LIF-22'],
    30 * DAY,
    'How long a paid order waits for shipment before what is unshipped is refunded.',
  ),
  orderReceipt: hours(
    ['LIF-31'],
    15 * DAY,
    'How long after shipment an order completes by itself; open cases pause it.',
  ),
} as const;
