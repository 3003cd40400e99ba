import type { ReasonParams } from '../../decision/index';
import type { AfterSaleType, ApplicationInput } from '../../vocabulary/index';
import type { Phrasing, Sentences } from '../phrasing';

const INPUT_REQUESTS: Readonly<Record<ApplicationInput, string>> = {
  reason: '请选择申请原因。',
  description: '请填写问题描述。',
  evidence: '请上传凭证。',
  address: '请填写收货地址。',
  amount: '请填写退款金额。',
  replacement: '请选择要换的商品。',
};

const SHORTAGES = { out_of_stock: '商品缺货', unsellable: '商品出库前发现不可售' } as const;

const asking = (type: AfterSaleType, { labels }: Phrasing): string =>
  type === 'cancel' ? labels.afterSaleType.cancel : `申请${labels.afterSaleType[type]}`;

export const eligibilityReasons = {
  order_awaits_payment: () => '订单尚未付款，目前只能取消订单。',
  order_is_paid: ({ status }, { labels }) =>
    `订单已付款（${labels.orderStatus[status]}），不能直接取消。如不想要了，请申请退款。`,
  order_is_closed: () => '交易已关闭，不能再申请售后。如有疑问，请联系客服。',
  order_not_paid: ({ type }, say) => `订单尚未付款，付款后才能${asking(type, say)}。`,
  goods_not_shipped: ({ type }, say) => `商品尚未发货，发货后才能${asking(type, say)}。`,
  goods_not_signed: ({ type }, say) => `商品尚未签收，签收后才能${asking(type, say)}。`,
  self_service_ended: ({ stage }, { labels }) =>
    `商品正在出库（${labels.parcelStage[stage]}），已不能自助退款。请联系客服，由客服尝试拦截。`,
  warehouse_must_intercept: ({ stage }, { labels }) =>
    `商品正在出库（${labels.parcelStage[stage]}），需要先由仓库拦截。拦截成功即自动同意，否则由客服为您处理。`,
  carrier_must_recall: () => '商品正在运输途中，需要先由快递公司追回。追回后即可退款，无法追回时由客服为您处理。',
  ask_agent_to_cancel: () => '该订单需要由客服代为取消，请联系客服。',
  cod_buyer_cannot_cancel: () => '货到付款的订单不能自行取消。如不想要了，请联系客服。',
  cod_ask_platform: () => '货到付款的订单发货后不能直接取消。如不想要了，请联系平台客服。',
  actor_cannot_apply: ({ actor }, { labels }) => `${labels.actor[actor]}不能提交售后申请，请由买家或客服提交。`,
  actor_cannot_cancel_unpaid: ({ actor }, { labels }) =>
    `${labels.actor[actor]}不能取消待付款的订单，请由买家或平台客服取消。`,
  settle_with_merchant: ({ closedAt, openFor }, say) =>
    openFor.length === 0
      ? `售后申请已于${say.moment(closedAt)}截止，请直接与商家协商解决。`
      : `售后申请已于${say.moment(closedAt)}截止，请直接与商家协商解决。如属于以下情况，仍可申请：${say.list(
          openFor.map((reason) => say.labels.claimReason[reason]),
        )}。`,
  window_open: ({ until }, say) => (until === null ? '目前没有申请时间限制。' : `请在${say.moment(until)}之前申请。`),
  window_extended: ({ until }, say) => `售后申请时间已延长，请在${say.moment(until)}之前申请。`,
  no_window: ({ type, reason }, say) =>
    reason === null
      ? `该商品不支持${asking(type, say)}。如有疑问，请联系客服。`
      : `该商品不支持以“${say.labels.claimReason[reason]}”为由${asking(type, say)}，请选择其他原因或联系客服。`,
  no_reason_return_excluded: () => '该商品不支持七天无理由退货。如有质量等问题，请选择相应的原因申请。',
  units_in_case: ({ type, state }, { labels }) =>
    `该商品正在售后处理中（${labels.afterSaleType[type]}，${labels.caseState[state]}），请等待处理完成后再申请。`,
  applications_exhausted: ({ count, maximum }) =>
    `该商品已申请过${count}次售后，最多可申请${maximum}次。如仍有问题，请联系客服。`,
  already_refunded: ({ type }, { labels }) =>
    `该商品的${labels.afterSaleType[type]}已成功，不能再次申请售后。如有疑问，请联系客服。`,
  partly_refunded_no_top_up: () => '该商品已退过部分款项，不能再次申请退款。如有疑问，请联系客服。',
  remainder_refundable: ({ remaining }, say) => `已退过部分款项，最多还可退${say.amount(remaining)}。`,
  already_canceled: () => '该商品已取消。',
  already_exchanged: () => '该商品已换过货，不能再次申请售后。如换来的商品有问题，请联系客服。',
  reason_not_offered: ({ type, reason, offered }, say) =>
    `${asking(type, say)}不能选择“${say.labels.claimReason[reason]}”，请从以下原因中选择：${say.list(
      offered.map((each) => say.labels.claimReason[each]),
    )}。`,
  input_missing: ({ input }) => INPUT_REQUESTS[input],
  partial_amount_before_shipment: ({ requested, full }, say) =>
    `商品发货前只能全额退款。您申请的是${say.amount(requested)}，请改为${say.amount(full)}。`,
  whole_order_only: () => '商品发货前只能整单取消，请选择订单中的全部商品。',
  threshold_breached: ({ kept, atLeast, by }, say) =>
    by === 'amount'
      ? `这样退款后，剩余商品为${say.amount(kept)}，不再满足“满${say.amount(atLeast)}”的优惠条件，因此不能只退这部分商品。`
      : `这样退款后，剩余商品为${kept}件，不再满足“满${atLeast}件”的优惠条件，因此不能只退这部分商品。`,
  refuse_on_delivery_instead: () => '您可以在送货时拒收这部分商品。',
  cancel_whole_order_instead: () => '您可以将整个订单一起退款。',
  discount_will_be_reclaimed: () => '这样退款后，剩余商品不再满足优惠条件，已享受的优惠会从退款中扣除。',
  cross_border_packaging: () =>
    '跨境商品仅外包装破损或有轻微痕迹时，不支持退货。如商品严重破损或有质量问题，请选择相应的原因申请。',
  return_goods_instead: () => '如商品仍在您手中，请选择“退货退款”。',
  no_warranty: ({ lineId }, say) => `“${say.title(lineId)}”不在三包范围内，不能申请维修。如有疑问，请联系客服。`,
  gift_follows_parent: ({ lineId, parentLineId }, say) =>
    `“${say.title(lineId)}”是随“${say.title(parentLineId)}”一起的，不能单独申请售后，请一起申请。`,
  gift_must_return: ({ lineId, giftLineId }, say) =>
    `退回“${say.title(lineId)}”时，请将随附的“${say.title(giftLineId)}”一并退回。`,
  gift_value_deducted: ({ giftLineId, value }, say) =>
    `随附的“${say.title(giftLineId)}”无需退回，其价值${say.amount(value)}会从退款中扣除。`,
  virtual_goods_used: ({ usedAt }, say) => `该商品已于${say.moment(usedAt)}使用或激活，能否退款需要客服核实。`,
  deposit_not_refundable: ({ amount }, say) => `预售定金${say.amount(amount)}不予退还；因商家原因取消的除外。`,
  goods_on_the_way_back: () => '商品已拒收，正在退回商家途中，请等待商家收货后处理。',
  shortage_found: ({ shortage }) => `${SHORTAGES[shortage]}，出库前您可以随时退款。`,
  wrong_goods_return_or_keep: () =>
    '如商家发错货，您可以先寄回发错的商品再由商家补寄，也可以与商家协商不寄回、直接补寄。',
  merchant_left_still_owes: () => '商家已退出平台，但仍须为您提供售后服务。',
  mixed_stages: ({ fulfilments }, say) =>
    `所选商品的状态不同（${say.list(fulfilments.map((each) => say.labels.fulfilment[each]))}），请分开申请。`,
  no_units: ({ lineId }, say) =>
    lineId === null ? '请选择要申请售后的商品。' : `“${say.title(lineId)}”没有可申请售后的数量。`,
  not_enough_units: ({ lineId, asked, eligible }, say) =>
    `“${say.title(lineId)}”申请了${asked}件，目前只有${eligible}件可申请售后。`,
  group_needed: ({ orderIds }, say) => `该优惠或付款与其他订单（${say.list(orderIds)}）有关，需要客服核实后处理。`,
} satisfies Partial<Sentences<ReasonParams>>;
