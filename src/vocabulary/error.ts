/**
 * Every code an {@link AfterSaleError} can carry. A code is stable: callers branch on it, never on the message.
 */
export const ERROR_CODES = [
  'amount_not_safe_integer',
  'apportion_capacity_exceeded',
  'apportion_invalid_cap',
  'apportion_invalid_remainder',
  'apportion_invalid_weight',
  'apportion_no_weight',
  'currency_unknown',
  'decimal_text_invalid',
  'decimal_text_too_precise',
  'part_out_of_range',
  'rate_invalid',
  'ratio_out_of_range',
  'result_out_of_range',
  'rounding_unknown',
  'time_zone_unknown',
  'instant_invalid',
  'iso_text_invalid',
  'iso_text_without_offset',
  'calendar_invalid',
  'duration_invalid',
  'local_date_invalid',
  'facts_incoherent',
  'policy_invalid',
  'unknown_id',
  'event_out_of_order',
  'language_unknown',
  'message_unknown',
  'input_malformed',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/**
 * Misuse by the programmer: thrown, never returned; for data of the wrong shape `input_malformed`, by every function.
 * Recognise it by `code`, since `instanceof` fails between an ESM and a CommonJS copy of the library.
 *
 * @example
 * ```ts
 * import { AfterSaleError } from 'aftersale';
 * const error = new AfterSaleError('currency_unknown', { currency: 'XYZ' });
 * error.code; // => 'currency_unknown'
 * error.message; // => 'currency_unknown {"currency":"XYZ"}'
 * ```
 */
export class AfterSaleError extends Error {
  declare readonly code: ErrorCode;
  declare readonly params: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, params: Readonly<Record<string, unknown>> = {}, options?: ErrorOptions) {
    super(`${code} ${told(params)}`, options);
    this.name = 'AfterSaleError';
    this.code = code;
    this.params = params;
  }
}

/** What was refused may be of any kind, also one that has no JSON. */
function told(params: Readonly<Record<string, unknown>>): string {
  try {
    return JSON.stringify(params);
  } catch {
    return Object.keys(params).join();
  }
}
