import type { ReasonParams } from '../../decision/index';
import type { Sentences } from '../phrasing';

export const serviceReasons = {
  nothing_to_ship: ({ status }, { labels }) => `没有待发出的商品，订单处于“${labels.orderStatus[status]}”。`,
  shipment_promised: ({ until }, say) => `商品将于${say.moment(until)}前发出，我们正在加紧安排。`,
  shipment_overdue: ({ until }, say) => `商品本应于${say.moment(until)}前发出。非常抱歉，我们正在核实未发出的原因。`,
  goods_claimed: ({ caseId, type }, { labels }) => `商品正在等待售后处理：${labels.afterSaleType[type]}，${caseId}。`,
  goods_short: ({ shortage }) => (shortage === 'out_of_stock' ? '商品缺货。' : '商品在分拣时发现不可售。'),
  goods_at_stage: ({ stage, units }, { labels }) => `仓库中有${units}件商品处于“${labels.parcelStage[stage]}”环节。`,
} satisfies Partial<Sentences<ReasonParams>>;
