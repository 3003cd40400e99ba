import { AfterSaleError, malformed } from '../vocabulary/index';
import { type Amount, assertAmount, isAmount } from './amount';
import { DECIMAL_ROUNDING, ExactDecimal } from './decimal';
import type { Rate } from './rate-text';
import { roundQuotient } from './round-quotient';
import { ROUNDINGS, type Rounding } from './rounding';
import { scaledRate } from './scaled-rate';
import { shownValue } from './shown-value';

type Exact = InstanceType<typeof ExactDecimal>;

/**
 * An amount times a rate, rounded to a whole minor unit in the named mode. `amount` and the result are in minor units.
 * Sign-symmetric in every mode but `floor` and `ceiling`.
 *
 * @throws AfterSaleError `amount_not_safe_integer`, `rate_invalid`, `rounding_unknown`, `result_out_of_range`
 *
 * @example
 * ```ts
 * import { multiplyByRate } from 'aftersale/money';
 * multiplyByRate(10000, '0.13', 'half_up'); // => 1300
 * multiplyByRate(-250, '0.01', 'half_up'); // => -3
 * multiplyByRate(-250, '0.01', 'half_even'); // => -2
 * ```
 */
export function multiplyByRate(amount: Amount, rate: Rate, rounding: Rounding): Amount {
  assertAmount(amount);
  assertRounding(rounding);
  const { parts, scale } = scaledRate(rate);
  const product = amount * parts;
  // A settlement asks this of every line: whole numbers take a fraction of the time, where they are exact.
  if (Number.isSafeInteger(product)) return roundQuotient(product, scale, rounding);
  return rounded(new ExactDecimal(rate).times(amount), rounding);
}

/**
 * The part of a gross amount that a rate added to it: gross × rate ÷ (1 + rate), rounded to a whole minor unit in the
 * named mode; the tax contained in a price. Where `others` are contained beside it, they add to the divisor. `gross` and
 * the result are in minor units. Sign-symmetric in every mode but `floor` and `ceiling`. It carries out RFD-17 and RFD-22.
 *
 * @throws AfterSaleError `amount_not_safe_integer`, `rate_invalid`, `rounding_unknown`
 *
 * @example
 * ```ts
 * import { includedPart } from 'aftersale/money';
 * includedPart(11300, '0.13', 'half_up'); // => 1300
 * includedPart(10000, '0.13', 'half_up'); // => 1150
 * includedPart(11200, '0.05', 'half_up', ['0.07']); // => 500
 * ```
 */
export function includedPart(gross: Amount, rate: Rate, rounding: Rounding, others: readonly Rate[] = []): Amount {
  try {
    assertAmount(gross, 'gross');
    const { parts, scale } = scaledRate(rate);
    const beside = others.map(scaledRate);
    assertRounding(rounding);
    // As with `multiplyByRate`: gross × parts ÷ (one + all parts), each in parts of the finest scale.
    const finest = Math.max(scale, ...beside.map((other) => other.scale));
    const product = gross * parts * (finest / scale);
    const divisor = beside.reduce(
      (sum, other) => sum + other.parts * (finest / other.scale),
      finest + parts * (finest / scale),
    );
    if (Number.isSafeInteger(product) && Number.isSafeInteger(2 * divisor)) {
      return roundQuotient(product, divisor, rounding);
    }
    const exactRate = new ExactDecimal(rate);
    const exactDivisor = others.reduce((sum, other) => sum.plus(other), exactRate.plus(1));
    return rounded(exactRate.times(gross).div(exactDivisor), rounding);
  } catch (error) {
    throw malformed(error);
  }
}

function assertRounding(rounding: Rounding): void {
  if (!ROUNDINGS.includes(rounding)) {
    throw new AfterSaleError('rounding_unknown', { rounding: shownValue(rounding) });
  }
}

function rounded(exact: Exact, rounding: Rounding): Amount {
  // Adding 0 turns −0, which is no amount, into 0.
  const whole = exact.toDecimalPlaces(0, ExactDecimal[DECIMAL_ROUNDING[rounding]]).toNumber() + 0;
  if (!isAmount(whole)) throw new AfterSaleError('result_out_of_range', { of: 'rate', result: exact.toFixed() });
  return whole;
}
