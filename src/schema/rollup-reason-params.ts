import { AFTER_SALE_TYPES } from '../vocabulary/index';
import { count, instant, nullable, word } from './values';

const units = count;
const until = nullable(instant);

/** What each reason of an order's rollup tells. */
export const rollupReasonParams = {
  all_units_gone: { units },
  units_kept: { kept: count, of: count },
  type_never_closes: { type: word(AFTER_SALE_TYPES) },
  cases_open: { count },
  kept_units_shipped: { units },
  payment_awaited: { until },
  shipment_awaited: { units },
  signature_awaited: { units },
  confirmation_awaited: { until },
  order_is_complete: { units },
  order_stays_closed: { units },
};
