import { Decimal } from 'decimal.js';
import type { Rounding } from './rounding';

/**
 * Our own constructor, so that a host's `Decimal.set` cannot change our results; `defaults` keeps it from inheriting
 * what the host had set before this module was loaded.
 *
 * 50 digits make every result here exact or safely away from a tie: an amount has at most 16 digits and a rate 18 with
 * 12 decimals, so a product has at most 34 digits; and a quotient by 1 + rates, even a thousand of them, that is not
 * itself a whole or a half number of minor units lies at least 10⁻²² from the next one.
 */
export const ExactDecimal = /* @__PURE__ */ Decimal.clone({ defaults: true, precision: 50 });

export const DECIMAL_ROUNDING = {
  half_up: 'ROUND_HALF_UP',
  half_even: 'ROUND_HALF_EVEN',
  half_down: 'ROUND_HALF_DOWN',
  up: 'ROUND_UP',
  down: 'ROUND_DOWN',
  floor: 'ROUND_FLOOR',
  ceiling: 'ROUND_CEIL',
} as const satisfies Readonly<Record<Rounding, keyof typeof Decimal>>;
