import * as v from 'valibot';
import {
  ACTORS,
  AFTER_SALE_TYPES,
  APPLICATION_INPUTS,
  CASE_STATES,
  CLAIM_REASON_NAMES,
  FULFILMENTS,
  ORDER_STATUSES,
  PARCEL_STAGES,
} from '../vocabulary/index';
import { amount, count, id, instant, integer, list, ruleId, text, word } from './values';

const actor = word(ACTORS);
const type = word(AFTER_SALE_TYPES);
const stage = word(PARCEL_STAGES);
const status = word(ORDER_STATUSES);
const reasons = list(word(CLAIM_REASON_NAMES));
const reason = word(CLAIM_REASON_NAMES);

/** What each reason of eligibility tells. */
export const eligibilityReasonParams = {
  order_awaits_payment: { type },
  order_is_paid: { status },
  order_is_closed: { status },
  order_not_paid: { type },
  goods_not_shipped: { type },
  goods_not_signed: { type },
  self_service_ended: { stage, last: stage },
  warehouse_must_intercept: { stage },
  carrier_must_recall: { type },
  ask_agent_to_cancel: { actor },
  cod_buyer_cannot_cancel: { actor },
  cod_ask_platform: { actor },
  actor_cannot_apply: { actor },
  actor_cannot_cancel_unpaid: { actor },
  settle_with_merchant: { windowId: id, windowRule: ruleId, closedAt: instant, openFor: reasons },
  window_open: { windowId: id, until: v.nullable(instant) },
  window_extended: { until: instant },
  no_window: { type, reason: v.nullable(reason) },
  no_reason_return_excluded: { category: text },
  units_in_case: { caseId: id, type, state: word(CASE_STATES) },
  applications_exhausted: { count, maximum: count },
  already_refunded: { caseId: id, type },
  partly_refunded_no_top_up: { caseId: id },
  remainder_refundable: { remaining: amount },
  already_canceled: { caseId: id },
  already_exchanged: { caseId: id },
  reason_not_offered: { type, reason, offered: reasons },
  input_missing: { input: word(APPLICATION_INPUTS) },
  partial_amount_before_shipment: { requested: amount, full: amount },
  whole_order_only: { type },
  threshold_breached: { discountId: id, kept: count, atLeast: count, by: word(['amount', 'quantity']) },
  refuse_on_delivery_instead: { discountId: id },
  cancel_whole_order_instead: { discountId: id },
  discount_will_be_reclaimed: { discountId: id },
  cross_border_packaging: { reason },
  return_goods_instead: { type },
  no_warranty: { lineId: id },
  gift_follows_parent: { lineId: id, parentLineId: id },
  gift_must_return: { lineId: id, giftLineId: id },
  gift_value_deducted: { lineId: id, giftLineId: id, value: amount },
  virtual_goods_used: { usedAt: instant },
  deposit_not_refundable: { amount },
  goods_on_the_way_back: { parcelId: id },
  shortage_found: { shortage: word(['out_of_stock', 'unsellable']) },
  wrong_goods_return_or_keep: { type },
  merchant_left_still_owes: { merchantState: v.literal('left', 'not_one_of') },
  mixed_stages: { fulfilments: list(word(FULFILMENTS)) },
  no_units: { lineId: v.nullable(text) },
  not_enough_units: { lineId: text, asked: integer(Number.MIN_SAFE_INTEGER), eligible: count },
  group_needed: { orderIds: list(id) },
};
