import type { ReasonCode, ReasonParams } from 'aftersale/decision';
import {
  AFTER_SALE_TYPES,
  APPLICATION_INPUTS,
  CASE_CONDITIONS,
  type CaseCondition,
  type RuleId,
} from 'aftersale/vocabulary';

const RECORD_KINDS = ['order', 'refund_order', 'return_order', 'replacement_shipment', 'supplier_case'] as const;

const MARCH = Date.UTC(2025, 1, 28, 16);

const ofEachType = AFTER_SALE_TYPES.map((type) => ({ type }));

/** Params of every code, several where a sentence has several forms. */
export const REASON_SAMPLES: { readonly [Code in ReasonCode]: readonly ReasonParams[Code][] } = {
  order_awaits_payment: [{ type: 'refund_only' }],
  order_is_paid: [{ status: 'awaiting_shipment' }],
  order_is_closed: [{ status: 'closed' }],
  order_not_paid: ofEachType,
  goods_not_shipped: ofEachType,
  goods_not_signed: ofEachType,
  self_service_ended: [{ stage: 'packed', last: 'checked' }],
  warehouse_must_intercept: [{ stage: 'picking' }],
  carrier_must_recall: [{ type: 'refund_only' }],
  ask_agent_to_cancel: [{ actor: 'buyer' }],
  cod_buyer_cannot_cancel: [{ actor: 'buyer' }],
  cod_ask_platform: [{ actor: 'agent' }],
  actor_cannot_apply: [{ actor: 'warehouse' }],
  actor_cannot_cancel_unpaid: [{ actor: 'merchant' }],
  settle_with_merchant: [
    { windowId: 'general_15', windowRule: 'WIN-03', closedAt: MARCH, openFor: [] },
    { windowId: 'general_15', windowRule: 'WIN-03', closedAt: MARCH, openFor: ['counterfeit', 'quality'] },
  ],
  window_open: [
    { windowId: 'general_15', until: MARCH },
    { windowId: 'general_15', until: null },
  ],
  window_extended: [{ until: MARCH }],
  no_window: [
    { type: 'repair', reason: null },
    { type: 'return_refund', reason: 'no_reason' },
  ],
  no_reason_return_excluded: [{ category: 'fresh' }],
  units_in_case: [{ caseId: 'case-1', type: 'refund_only', state: 'pending_review' }],
  applications_exhausted: [
    { count: 1, maximum: 1 },
    { count: 3, maximum: 3 },
  ],
  already_refunded: [{ caseId: 'case-1', type: 'return_refund' }],
  partly_refunded_no_top_up: [{ caseId: 'case-1' }],
  remainder_refundable: [{ remaining: 1_250 }],
  already_canceled: [{ caseId: 'case-1' }],
  already_exchanged: [{ caseId: 'case-1' }],
  reason_not_offered: [{ type: 'exchange', reason: 'counterfeit', offered: ['size_or_taste', 'quality'] }],
  input_missing: APPLICATION_INPUTS.map((input) => ({ input })),
  partial_amount_before_shipment: [{ requested: 1_000, full: 9_000 }],
  whole_order_only: [{ type: 'refund_only' }],
  threshold_breached: [
    { discountId: 'coupon', kept: 20_000, atLeast: 30_000, by: 'amount' },
    { discountId: 'coupon', kept: 1, atLeast: 3, by: 'quantity' },
  ],
  refuse_on_delivery_instead: [{ discountId: 'coupon' }],
  cancel_whole_order_instead: [{ discountId: 'coupon' }],
  discount_will_be_reclaimed: [{ discountId: 'coupon' }],
  cross_border_packaging: [{ reason: 'packaging_damaged' }],
  return_goods_instead: [{ type: 'return_refund' }],
  no_warranty: [{ lineId: 'kettle' }],
  gift_follows_parent: [{ lineId: 'cup', parentLineId: 'kettle' }],
  gift_must_return: [{ lineId: 'kettle', giftLineId: 'cup' }],
  gift_value_deducted: [{ lineId: 'kettle', giftLineId: 'cup', value: 500 }],
  virtual_goods_used: [{ usedAt: MARCH }],
  deposit_not_refundable: [{ amount: 5_000 }],
  goods_on_the_way_back: [{ parcelId: 'parcel-1' }],
  shortage_found: [{ shortage: 'out_of_stock' }, { shortage: 'unsellable' }],
  wrong_goods_return_or_keep: [{ type: 'reship' }],
  merchant_left_still_owes: [{ merchantState: 'left' }],
  mixed_stages: [{ fulfilments: ['unshipped', 'signed'] }],
  no_units: [{ lineId: null }, { lineId: 'kettle' }],
  not_enough_units: [{ lineId: 'kettle', asked: 3, eligible: 1 }],
  group_needed: [{ orderIds: ['order-2', 'order-3'] }],
  above_refundable: [{ requested: 10_000, maximum: 9_000 }],
  nothing_refundable: [{ maximum: 0 }],
  not_paid: [{ orderId: 'order-1' }],
  deductions_exceed_refund: [{ shortfall: 300 }],
  above_authority: [
    { actor: 'agent', limit: 5_000, used: 4_000, requested: 4_100, approver: 'supervisor' },
    { actor: 'finance', limit: 50_000, used: 1, requested: 50_000, approver: null },
  ],
  actor_cannot_grant: [{ actor: 'warehouse' }],
  already_compensated: [{ caseId: 'case-1', reason: 'late_shipment' }],
  above_compensation: [{ requested: 1_000, maximum: 500 }],
  compensation_owed_first: [{ reason: 'counterfeit', amount: 50_000 }],
  agreed_bearer_not_allowed: [{ reason: 'counterfeit', bearer: 'buyer' }],
  shelf_price_missing: [{ lineId: 'kettle' }],
  price_not_dropped: [{ lineId: 'kettle', before: 10_000, now: 10_500 }],
  replacement_must_be_same_goods: [{ lineId: 'kettle' }],
  replacement_must_be_same_price: [{ lineId: 'kettle', price: 10_000, replacement: 12_000 }],
  case_has_ended: [{ state: 'succeeded' }, { state: 'closed' }],
  action_not_possible: [
    { action: 'approve', state: 'awaiting_return', possible: ['submit_return', 'withdraw'] },
    { action: 'approve', state: 'awaiting_return', possible: [] },
  ],
  actor_not_allowed: [{ actor: 'buyer', action: 'approve', allowed: ['agent', 'merchant'] }],
  condition_not_met: Object.entries(CASE_CONDITIONS).flatMap(([condition, values]) =>
    values.map((value) => ({ condition: condition as CaseCondition, value, accepted: values.slice(0, 2) })),
  ),
  command_input_missing: [
    { action: 'submit_return', input: 'trackingNumber' },
    { action: 'reject', input: 'why' },
  ],
  no_refund_under_way: [{ action: 'retry_refund' }],
  command_id_reused: [{ commandId: 'order-2' }],
  case_version_stale: [{ expected: 1, actual: 2 }],
  situation_version_stale: [{ expected: 1, actual: 2 }],
  deadline_passed: [{ until: MARCH, actor: 'system', action: 'time_out' }],
  deadline_not_reached: [{ until: MARCH }],
  case_id_taken: [{ caseId: 'order-2' }],
  record_version_stale: [{ expected: 1, actual: 2 }],
  no_deadline_running: RECORD_KINDS.map((record) => ({ record })),
  record_action_not_possible: [
    { record: 'order', action: 'ship', state: 'completed' },
    { record: 'refund_order', action: 'retry_refund', state: 'processing' },
    { record: 'return_order', action: 'inspect', state: 'in_transit' },
    { record: 'replacement_shipment', action: 'sign', state: 'created' },
    { record: 'supplier_case', action: 'accept', state: 'refused' },
  ],
  record_actor_not_allowed: [{ record: 'order', action: 'ship', actor: 'buyer', allowed: ['warehouse', 'merchant'] }],
  record_condition_not_met: [
    { record: 'order', condition: 'paid', value: 'nothing', accepted: ['in_full', 'in_part'] },
    { record: 'refund_order', condition: 'confirmer', value: 'not_entitled', accepted: ['entitled'] },
    { record: 'return_order', condition: 'findings', value: 'missing', accepted: ['told'] },
    { record: 'replacement_shipment', condition: 'tracking', value: 'missing', accepted: ['told'] },
  ],
};

/** Any rule will do: sentences do not name it. */
export const ANY_RULE: RuleId = 'ELG-23';
