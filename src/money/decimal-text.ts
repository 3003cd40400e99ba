import { AfterSaleError } from '../vocabulary/index';
import { type Amount, assertAmount, isAmount } from './amount';
import { type Currency, exponentOf } from './currency';
import { shownValue } from './shown-value';

const DECIMAL_TEXT = /^(-?)(0|[1-9]\d*)(?:\.(\d+))?$/;

/**
 * An amount as decimal text in the currency's unit, with exactly as many decimals as the currency has. `amount` is in
 * minor units. It carries out RFD-14 and never rounds.
 *
 * @throws AfterSaleError `amount_not_safe_integer`, `currency_unknown`
 *
 * @example
 * ```ts
 * import { toDecimalText } from 'aftersale/money';
 * toDecimalText(123450, 'CNY'); // => '1234.50'
 * toDecimalText(1234, 'JPY'); // => '1234'
 * toDecimalText(-5, 'KWD'); // => '-0.005'
 * ```
 */
export function toDecimalText(amount: Amount, currency: Currency): string {
  assertAmount(amount);
  const exponent = exponentOf(currency);
  const sign = amount < 0 ? '-' : '';
  const digits = String(Math.abs(amount)).padStart(exponent + 1, '0');
  if (exponent === 0) return sign + digits;
  return `${sign}${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`;
}

/**
 * The amount, in minor units, that decimal text in the currency's unit stands for. It carries out RFD-14 and never
 * rounds: text with more decimals than the currency has is refused, unless the surplus is zeros. Refused as well: signs
 * other than a leading `-`, exponents, separators, blanks, leading zeros, a dot without digits on both sides.
 *
 * @throws AfterSaleError `currency_unknown`, `decimal_text_invalid`, `decimal_text_too_precise`, `result_out_of_range`
 *
 * @example
 * ```ts
 * import { fromDecimalText } from 'aftersale/money';
 * fromDecimalText('1234.5', 'CNY'); // => 123450
 * fromDecimalText('1234', 'JPY'); // => 1234
 * fromDecimalText('-0.005', 'KWD'); // => -5
 * ```
 */
export function fromDecimalText(text: string, currency: Currency): Amount {
  const exponent = exponentOf(currency);
  const match = typeof text === 'string' ? DECIMAL_TEXT.exec(text) : null;
  if (match === null) throw new AfterSaleError('decimal_text_invalid', { text: shownValue(text) });
  const [, sign, whole, decimals = ''] = match;
  const minorDigits = decimals.slice(0, exponent).padEnd(exponent, '0');
  if (/[1-9]/.test(decimals.slice(exponent))) {
    throw new AfterSaleError('decimal_text_too_precise', { text, currency, exponent });
  }
  const size = Number(`${whole}${minorDigits}`);
  if (!isAmount(size)) throw new AfterSaleError('result_out_of_range', { of: 'fromDecimalText', text, currency });
  return sign === '-' ? 0 - size : size;
}
