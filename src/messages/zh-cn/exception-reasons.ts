import type { ReasonParams } from '../../decision/index';
import type { Sentences } from '../phrasing';

export const exceptionReasons = {
  swap_not_named: ({ lineId }, { title }) => `请填写用哪件同等价位的商品更换“${title(lineId)}”。`,
  substitute_not_agreed: ({ lineId, sku }, { title }) =>
    sku === null ? `请与用户协商用什么更换“${title(lineId)}”。` : `用户尚未同意用${sku}更换“${title(lineId)}”。`,
  held_until_restocked: ({ until }, say) =>
    until === null ? '订单挂起，有库存后发货。' : `订单挂起，有库存后发货，预计${say.moment(until)}到货。`,
  margin_too_low: ({ margin, lowest }, say) => `订单毛利为${say.amount(margin)}，低于${say.amount(lowest)}。`,
  buyer_blacklisted: ({ buyerId }) => (buyerId === null ? '用户在黑名单中。' : `用户${buyerId}在黑名单中。`),
  goods_are_large_appliances: ({ lineId }, { title }) => `大家电需要预约配送：“${title(lineId)}”。`,
  parcels_too_many: ({ parcels, maximum }) => `订单拆成${parcels}个包裹，超过${maximum}个。`,
  area_not_delivered: ({ area }) => `${area}超出快递配送范围。`,
} satisfies Partial<Sentences<ReasonParams>>;
