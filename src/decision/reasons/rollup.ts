import type { Instant } from '../../time/index';
import type { AfterSaleType } from '../../vocabulary/index';

/** Why an order's status changes or stays: what each code tells. */
export interface RollupReasonParams {
  readonly all_units_gone: { readonly units: number };
  /** So many of the order's units are still its buyer's, whatever succeeded. */
  readonly units_kept: { readonly kept: number; readonly of: number };
  readonly type_never_closes: { readonly type: AfterSaleType };
  readonly cases_open: { readonly count: number };
  readonly kept_units_shipped: { readonly units: number };
  readonly payment_awaited: { readonly until: Instant | null };
  readonly shipment_awaited: { readonly units: number };
  readonly signature_awaited: { readonly units: number };
  /** Until its buyer confirms, or it completes by itself; null while that stands still. */
  readonly confirmation_awaited: { readonly until: Instant | null };
  readonly order_is_complete: { readonly units: number };
  readonly order_stays_closed: { readonly units: number };
}
