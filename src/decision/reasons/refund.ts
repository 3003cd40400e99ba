import type { Amount } from '../../money/index';

/** Why an amount is, or is not, refunded: what each code tells. Amounts in minor units. */
export interface RefundReasonParams {
  readonly above_refundable: { readonly requested: Amount; readonly maximum: Amount };
  readonly nothing_refundable: { readonly maximum: Amount };
  readonly not_paid: { readonly orderId: string };
  readonly deductions_exceed_refund: { readonly shortfall: Amount };
}
