import { AfterSaleError, malformed } from '../vocabulary/index';

/**
 * An amount of money: the integer count of the currency's minor unit (分, cents), always a safe integer and never −0.
 */
export type Amount = number;

/**
 * Whether a value is an {@link Amount}: a safe integer and not −0. It refuses nothing and throws nothing.
 *
 * @example
 * ```ts
 * import { isAmount } from 'aftersale/money';
 * isAmount(1999); // => true
 * isAmount(19.99); // => false
 * isAmount(-0); // => false
 * ```
 */
export function isAmount(value: unknown): value is Amount {
  return Number.isSafeInteger(value) && !Object.is(value, -0);
}

/**
 * Whether a value is an {@link Amount} of zero or more. It refuses nothing and throws nothing.
 *
 * @example
 * ```ts
 * import { isNonNegativeAmount } from 'aftersale/money';
 * isNonNegativeAmount(0); // => true
 * isNonNegativeAmount(-1); // => false
 * ```
 */
export function isNonNegativeAmount(value: unknown): value is Amount {
  return isAmount(value) && value >= 0;
}

/**
 * Refuses a value that is not an {@link Amount}. `where` names it in the error.
 *
 * @throws AfterSaleError `amount_not_safe_integer`
 *
 * @example
 * ```ts
 * import { assertAmount } from 'aftersale/money';
 * assertAmount(1999, 'paid'); // => undefined
 * ```
 */
export function assertAmount(value: unknown, where?: string): asserts value is Amount {
  if (isAmount(value)) return;
  // The value itself only where it is plain data; what JSON shows as null or 0 is NaN, an infinity or −0.
  throw new AfterSaleError('amount_not_safe_integer', {
    where,
    value: typeof value === 'number' ? value : typeof value,
  });
}

/**
 * The exact sum of amounts in minor units, in whatever order they come: only the result has to be a safe integer, not
 * the sums on the way.
 *
 * @throws AfterSaleError `amount_not_safe_integer`, `result_out_of_range`
 *
 * @example
 * ```ts
 * import { sum } from 'aftersale/money';
 * sum([334, 333, 333]); // => 1000
 * sum([]); // => 0
 * ```
 */
export function sum(amounts: readonly Amount[]): Amount {
  try {
    let total = 0;
    let size = 0;
    for (const amount of amounts) {
      assertAmount(amount);
      total += amount;
      size += Math.abs(amount);
    }
    if (Number.isSafeInteger(size)) return total;
    const exact = amounts.reduce((wide, amount) => wide + BigInt(amount), 0n);
    if (!isAmount(Number(exact))) throw new AfterSaleError('result_out_of_range', { of: 'sum', result: String(exact) });
    return Number(exact);
  } catch (error) {
    throw malformed(error);
  }
}
