import { AfterSaleError } from '../vocabulary/index';
import { shownValue } from './shown-value';

/** An ISO 4217 alphabetic code, such as `CNY`. */
export type Currency = string;

/**
 * Every ISO 4217 currency that has a minor unit, by the number of its decimals (RFD-14). ANG and BGN, withdrawn in
 * 2025 and 2026, stay: orders outlive their currency.
 */
const CODES_BY_EXPONENT = [
  [0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'],
  [
    2,
    'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW ' +
      'CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS ' +
      'INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN ' +
      'NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC ' +
      'SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG',
  ],
  [3, 'BHD IQD JOD KWD LYD OMR TND'],
  [4, 'CLF UYW'],
] as const;

const EXPONENTS: ReadonlyMap<unknown, number> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ CODES_BY_EXPONENT.flatMap(([exponent, codes]) =>
    codes.split(' ').map((code) => [code, exponent] as const),
  ),
);

/**
 * Whether a value is the code of an ISO 4217 currency with a minor unit. Precious metals, test and no-currency codes
 * are not.
 *
 * @example
 * ```ts
 * import { isCurrency } from 'aftersale/money';
 * isCurrency('CNY'); // => true
 * isCurrency('cny'); // => false
 * isCurrency('XAU'); // => false
 * ```
 */
export function isCurrency(value: unknown): value is Currency {
  return EXPONENTS.has(value);
}

/**
 * The number of decimals of a currency: how many digits of its decimal text are minor units. It carries out RFD-14.
 *
 * @throws AfterSaleError `currency_unknown`
 *
 * @example
 * ```ts
 * import { exponentOf } from 'aftersale/money';
 * exponentOf('CNY'); // => 2
 * exponentOf('JPY'); // => 0
 * exponentOf('KWD'); // => 3
 * ```
 */
export function exponentOf(currency: Currency): number {
  const exponent = EXPONENTS.get(currency);
  if (exponent === undefined) {
    throw new AfterSaleError('currency_unknown', { currency: shownValue(currency) });
  }
  return exponent;
}
