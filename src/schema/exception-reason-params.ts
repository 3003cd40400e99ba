import { amount, count, id, instant, nullable, signedAmount, text } from './values';

/** What each reason about stock-outs and abnormal orders tells. */
export const exceptionReasonParams = {
  swap_not_named: { lineId: id },
  substitute_not_agreed: { lineId: id, sku: nullable(text) },
  held_until_restocked: { until: nullable(instant) },
  margin_too_low: { margin: signedAmount, lowest: amount },
  buyer_blacklisted: { buyerId: nullable(text) },
  goods_are_large_appliances: { lineId: id, category: text },
  parcels_too_many: { parcels: count, maximum: count },
  area_not_delivered: { area: text },
};
