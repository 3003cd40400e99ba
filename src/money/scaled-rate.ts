import { assertRate, type Rate } from './rate-text';

/** A rate as a whole number of parts of a power of ten, both exact. */
export interface ScaledRate {
  readonly parts: number;
  readonly scale: number;
}

const RATES_KEPT = 256;
const kept = /* @__PURE__ */ new Map<Rate, ScaledRate>();

/**
 * A rate in whole numbers. Few are asked for again and again, so that the last ones are kept.
 *
 * @throws AfterSaleError `rate_invalid`
 */
export function scaledRate(rate: Rate): ScaledRate {
  const known = kept.get(rate);
  if (known !== undefined) return known;
  assertRate(rate);
  const [whole = '', fraction = ''] = rate.split('.');
  const scaled: ScaledRate = { parts: Number(whole + fraction), scale: 10 ** fraction.length };
  if (kept.size === RATES_KEPT) kept.clear();
  kept.set(rate, scaled);
  return scaled;
}
