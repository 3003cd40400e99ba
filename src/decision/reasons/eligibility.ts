import type { Amount } from '../../money/index';
import type { Instant } from '../../time/index';
import type {
  Actor,
  AfterSaleType,
  ApplicationInput,
  CaseState,
  ClaimReason,
  Fulfilment,
  OrderStatus,
  ParcelStage,
  RuleId,
} from '../../vocabulary/index';

/** Why an after-sale type is, or is not, open for some units: what each code tells. Amounts in minor units. */
export interface EligibilityReasonParams {
  readonly order_awaits_payment: { readonly type: AfterSaleType };
  readonly order_is_paid: { readonly status: OrderStatus };
  readonly order_is_closed: { readonly status: OrderStatus };
  readonly order_not_paid: { readonly type: AfterSaleType };
  readonly goods_not_shipped: { readonly type: AfterSaleType };
  readonly goods_not_signed: { readonly type: AfterSaleType };
  readonly self_service_ended: { readonly stage: ParcelStage; readonly last: ParcelStage };
  readonly warehouse_must_intercept: { readonly stage: ParcelStage };
  readonly carrier_must_recall: { readonly type: AfterSaleType };
  readonly ask_agent_to_cancel: { readonly actor: Actor };
  readonly cod_buyer_cannot_cancel: { readonly actor: Actor };
  readonly cod_ask_platform: { readonly actor: Actor };
  readonly actor_cannot_apply: { readonly actor: Actor };
  readonly actor_cannot_cancel_unpaid: { readonly actor: Actor };
  readonly settle_with_merchant: {
    readonly windowId: string;
    readonly windowRule: RuleId;
    readonly closedAt: Instant;
    readonly openFor: readonly ClaimReason[];
  };
  readonly window_open: { readonly windowId: string; readonly until: Instant | null };
  readonly window_extended: { readonly until: Instant };
  readonly no_window: { readonly type: AfterSaleType; readonly reason: ClaimReason | null };
  readonly no_reason_return_excluded: { readonly category: string };
  readonly units_in_case: { readonly caseId: string; readonly type: AfterSaleType; readonly state: CaseState };
  readonly applications_exhausted: { readonly count: number; readonly maximum: number };
  readonly already_refunded: { readonly caseId: string; readonly type: AfterSaleType };
  readonly partly_refunded_no_top_up: { readonly caseId: string };
  /** What is left of the units, all together, is all that can still be refunded. */
  readonly remainder_refundable: { readonly remaining: Amount };
  readonly already_canceled: { readonly caseId: string };
  readonly already_exchanged: { readonly caseId: string };
  readonly reason_not_offered: {
    readonly type: AfterSaleType;
    readonly reason: ClaimReason;
    readonly offered: readonly ClaimReason[];
  };
  readonly input_missing: { readonly input: ApplicationInput };
  readonly partial_amount_before_shipment: { readonly requested: Amount; readonly full: Amount };
  readonly whole_order_only: { readonly type: AfterSaleType };
  readonly threshold_breached: {
    readonly discountId: string;
    readonly kept: number;
    readonly atLeast: number;
    readonly by: 'amount' | 'quantity';
  };
  readonly refuse_on_delivery_instead: { readonly discountId: string };
  readonly cancel_whole_order_instead: { readonly discountId: string };
  readonly discount_will_be_reclaimed: { readonly discountId: string };
  readonly cross_border_packaging: { readonly reason: ClaimReason };
  readonly return_goods_instead: { readonly type: AfterSaleType };
  readonly no_warranty: { readonly lineId: string };
  readonly gift_follows_parent: { readonly lineId: string; readonly parentLineId: string };
  readonly gift_must_return: { readonly lineId: string; readonly giftLineId: string };
  readonly gift_value_deducted: { readonly lineId: string; readonly giftLineId: string; readonly value: Amount };
  readonly virtual_goods_used: { readonly usedAt: Instant };
  readonly deposit_not_refundable: { readonly amount: Amount };
  readonly goods_on_the_way_back: { readonly parcelId: string };
  readonly shortage_found: { readonly shortage: 'out_of_stock' | 'unsellable' };
  readonly wrong_goods_return_or_keep: { readonly type: AfterSaleType };
  readonly merchant_left_still_owes: { readonly merchantState: 'left' };
  readonly mixed_stages: { readonly fulfilments: readonly Fulfilment[] };
  /** Nothing was asked for (null), or units the order does not have. */
  readonly no_units: { readonly lineId: string | null };
  readonly not_enough_units: { readonly lineId: string; readonly asked: number; readonly eligible: number };
  readonly group_needed: { readonly orderIds: readonly string[] };
}
