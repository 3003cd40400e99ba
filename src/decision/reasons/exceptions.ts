import type { Amount } from '../../money/index';
import type { Instant } from '../../time/index';

/** What stands in the way of a stock-out's ways out, and why an order is abnormal: what each code tells. Amounts in minor units. */
export interface ExceptionReasonParams {
  /** Nobody has said yet which goods the buyer would take instead. */
  readonly swap_not_named: { readonly lineId: string };
  /** The buyer has not agreed to what is sent instead; null while nothing was named. */
  readonly substitute_not_agreed: { readonly lineId: string; readonly sku: string | null };
  readonly held_until_restocked: { readonly until: Instant | null };
  readonly margin_too_low: { readonly margin: Amount; readonly lowest: Amount };
  readonly buyer_blacklisted: { readonly buyerId: string | null };
  readonly goods_are_large_appliances: { readonly lineId: string; readonly category: string };
  readonly parcels_too_many: { readonly parcels: number; readonly maximum: number };
  readonly area_not_delivered: { readonly area: string };
}
