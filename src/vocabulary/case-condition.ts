import { AFTER_SALE_TYPES } from './after-sale-type';

/**
 * What the steps of a case can depend on (LIF-01): each facet with the closed set of its values. Every value has a sentence
 * in the messages.
 */
export const CASE_CONDITIONS = {
  /** On what ground an application is approved (LIF-09, DLN-04). */
  consent: [
    'by_person',
    'by_silence',
    'soon_after_payment',
    'asks_interception',
    'asks_recall',
    'trusted_buyer',
    'nothing_to_stop',
    'nothing_paid',
    'absent',
  ],
  payment: ['unpaid', 'paid', 'on_delivery'],
  /** Where the claimed goods are (STA-06, ELG-25). */
  goods: ['not_released', 'in_warehouse', 'in_transit', 'lost', 'refused', 'signed'],
  interception: ['untried', 'succeeded', 'failed'],
  recall: ['untried', 'succeeded', 'failed'],
  /** Whether stopped goods are refunded at once, or an agent is asked (LIF-09). */
  afterStopping: ['refunds', 'asks_agent'],
  /** What becomes of goods that were sent wrongly, where the claim is for the right ones (LIF-14). */
  wrongGoods: ['none', 'kept', 'sent_back'],
  /** Whether what the action needs is told in its input. */
  details: ['complete', 'missing'],
  /** Whether a return goes to the address that is valid now (LIF-28). */
  returnAddress: ['current', 'outdated'],
  rejection: ['closes', 'waits'],
  /** What follows when goods leave though their refund is pending (CAN-07). */
  departure: ['not_left', 'closes', 'converts'],
  /** Who made the offer that lies on the table (LIF-07). */
  proposal: ['none', 'own', 'of_other_side'],
  /** Whether goods are on their way back to, or with, the merchant. */
  sentBack: ['no', 'yes'],
  /** What is to be sent again: goods, or an invoice alone (ELG-20). */
  subject: ['goods', 'invoice'],
  /** How often an action may still be taken on the case. */
  again: ['left', 'used_up'],
  /** How often the case may still be negotiated, rather than go to the platform. */
  negotiations: ['left', 'used_up'],
  /** How often a deadline of the present state may still pass before it has consequences. */
  patience: ['left', 'used_up'],
  /** Where the parcel of a return is (DLN-03). */
  carriage: ['no_scan', 'in_transit', 'delivered', 'lost'],
  signedReturn: ['is_refunded', 'is_inspected'],
  findings: ['all_accepted', 'some_accepted', 'none_accepted'],
  /** Money advanced before the goods were back (RFD-23). */
  advance: ['none', 'open', 'paid'],
  /** What a replacement costs more or less than what was paid (RFD-15). */
  difference: ['none', 'to_pay', 'to_refund'],
  /** What happens when a top-up is not paid in time (LIF-25). */
  unpaidTopUp: ['same_goods', 'return_refund'],
  topUp: ['exact', 'wrong_amount'],
  /** When a case that sends goods out ends (LIF-04). */
  exchangeEnds: ['on_shipping', 'on_receipt'],
  shipment: ['in_time', 'late'],
  remedy: ['refund', 'reship', 'exchange'],
  ruling: ['refund', 'return', 'exchange', 'reship', 'dismiss'],
  conversion: AFTER_SALE_TYPES,
  /** Whether what a deadline would refund is there (DLN-01). */
  money: ['refundable', 'not_refundable'],
  /** What the step makes of the case's refund order (LIF-19). */
  refundOrder: ['impossible', 'under_way', 'paid', 'closed'],
  /** Whether money may go where it is to go (RFD-24). */
  account: ['original', 'unconfirmed', 'confirmed'],
  /** Where a dispute can still be taken (LIF-24). */
  forum: ['higher_left', 'highest'],
  /** Who wants to end a dispute the platform has not ruled on (LIF-30). */
  withdrawal: ['one_side', 'both_sides'],
  supplier: ['not_asked', 'asked', 'answered'],
} as const;

export type CaseConditions = typeof CASE_CONDITIONS;
export type CaseCondition = keyof CaseConditions;

/** By facet, the values it can take. */
export type CaseConditionValues = { readonly [Name in CaseCondition]: CaseConditions[Name][number] };
