import type { ReasonParams } from '../../decision/index';
import type { Sentences } from '../phrasing';

export const rollupReasons = {
  all_units_gone: ({ units }) => `全部${units}件商品均已取消、退货或全额退款，订单关闭。`,
  units_kept: ({ kept, of }) => `订单状态不变：共${of}件商品，其中${kept}件未取消、未退货，也未全额退款。`,
  type_never_closes: ({ type }, { labels }) => `“${labels.afterSaleType[type]}”不会关闭订单。`,
  cases_open: ({ count }) => `还有${count}个售后单处理中，售后成功后才会影响订单。`,
  kept_units_shipped: ({ units }) => `需要发出的${units}件商品已全部出库。`,
  payment_awaited: ({ until }, say) => (until === null ? '订单等待付款。' : `订单等待付款，截止${say.moment(until)}。`),
  shipment_awaited: ({ units }) => `订单等待发货，还有${units}件商品未发出。`,
  signature_awaited: ({ units }) => `订单等待收货，还有${units}件商品未签收。`,
  confirmation_awaited: ({ until }, say) =>
    until === null ? '商品已全部签收，等待确认收货。' : `商品已全部签收，等待确认收货，${say.moment(until)}自动确认。`,
  order_is_complete: () => '交易已成功。',
  order_stays_closed: () => '交易已关闭，不再变更。',
} satisfies Partial<Sentences<ReasonParams>>;
