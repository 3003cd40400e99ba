import { ENTRY_KINDS } from '../facts/index';

/** What an entry of a settlement is for: the sale, what it costs the merchant, and each kind of money a refund moves. */
export const SETTLEMENT_KINDS = [
  /** What the buyer paid for goods or freight, points at their value (STL-01). */
  'paid',
  /** What whoever funds points pays of it in the buyer's stead (STL-01). */
  'points',
  /** What others than the merchant pay of a discount (STL-09). */
  'subsidy',
  'service_fee',
  'fee_tax',
  'commission',
  'channel_fee',
  'supplier_price',
  'charge',
  ...ENTRY_KINDS,
  /** What whoever is liable pays the merchant for a refund of the price (FRT-01). */
  'indemnity',
] as const;

export type SettlementKind = (typeof SETTLEMENT_KINDS)[number];
