/**
 * What buyers apply for where histories are drawn, with a reason: every type, and where reasons lead elsewhere several.
 *
 * @type {readonly (readonly [import('aftersale').AfterSaleType, import('aftersale').ClaimReason])[]}
 */
export const CLAIMS_MADE = [
  ['cancel', 'thinking_it_over'],
  ['refund_only', 'thinking_it_over'],
  ['refund_only', 'quality'],
  ['refund_only', 'not_received'],
  ['return_refund', 'no_reason'],
  ['return_refund', 'quality'],
  ['exchange', 'size_or_taste'],
  ['reship', 'missing_goods'],
  ['reship', 'wrong_goods'],
  ['repair', 'quality'],
  ['compensation', 'quality'],
  ['price_protection', 'price_dropped'],
];
