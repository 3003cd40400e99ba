import type { Instant } from '../../time/index';
import type { AfterSaleType, OrderStatus, ParcelStage } from '../../vocabulary/index';

/** What a buyer who urges shipment is told, and why goods have not left: what each code tells. */
export interface ServiceReasonParams {
  readonly nothing_to_ship: { readonly status: OrderStatus };
  readonly shipment_promised: { readonly until: Instant };
  readonly shipment_overdue: { readonly until: Instant };
  readonly goods_claimed: { readonly caseId: string; readonly type: AfterSaleType };
  readonly goods_short: { readonly shortage: 'out_of_stock' | 'unsellable' };
  readonly goods_at_stage: { readonly stage: ParcelStage; readonly units: number };
}
