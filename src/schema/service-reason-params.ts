import { AFTER_SALE_TYPES, ORDER_STATUSES, PARCEL_STAGES } from '../vocabulary/index';
import { count, id, instant, word } from './values';

/** What each reason about urging shipment tells. */
export const serviceReasonParams = {
  nothing_to_ship: { status: word(ORDER_STATUSES) },
  shipment_promised: { until: instant },
  shipment_overdue: { until: instant },
  goods_claimed: { caseId: id, type: word(AFTER_SALE_TYPES) },
  goods_short: { shortage: word(['out_of_stock', 'unsellable']) },
  goods_at_stage: { stage: word(PARCEL_STAGES), units: count },
};
