import type { Amount } from '../money/index';

/** What others than the merchant pay of discounts; minor units (STL-09). */
export interface Subsidies {
  readonly platformSubsidy: Amount;
  readonly supplierSubsidy: Amount;
}

/** What stands of a sale besides its price: subsidies, and what it costs its merchant; minor units (STL-02, STL-11). */
export interface Standing extends Subsidies {
  readonly serviceFee: Amount;
  readonly feeTax: Amount;
  readonly commission: Amount;
  readonly channelFee: Amount;
  readonly supplierPrice: Amount;
}

/** What stands of what was not sold. */
export const NOTHING_STANDS: Standing = {
  platformSubsidy: 0,
  supplierSubsidy: 0,
  serviceFee: 0,
  feeTax: 0,
  commission: 0,
  channelFee: 0,
  supplierPrice: 0,
};
