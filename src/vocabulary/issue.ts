/** Where a fault lies: the keys and indexes that lead to it from the value that was checked. */
export type IssuePath = readonly (string | number)[];

/**
 * One fault in data that came from outside: where it is, which fault, and what shows it. `params` holds what was
 * expected or compared, as plain values; the faulty value itself lies at `path`.
 */
export interface Issue<Code extends string = string> {
  readonly path: IssuePath;
  readonly code: Code;
  readonly params: Readonly<Record<string, string | number | boolean | null>>;
}

/** What can be wrong with the shape of data from outside, before it is asked whether the data make sense. */
export const SHAPE_ISSUE_CODES = [
  /** Reading the data threw: they are no plain data. */
  'unreadable',
  /** The value is of another type than `expected`. */
  'wrong_type',
  /** A key that must be there is not. */
  'missing',
  /** A key nobody asks for, often a misspelled one. */
  'unknown_key',
  /** The value is none of `offered`. */
  'not_one_of',
  /** The number is not whole, or too large to be exact. */
  'not_integer',
  /** The number is below `minimum` or above `maximum`. */
  'out_of_range',
  /** The text is empty. */
  'text_empty',
  /** The text is no rate: a plain decimal such as `0.13`. */
  'rate_invalid',
  /** The number is no moment: whole epoch milliseconds within the range of dates. */
  'instant_invalid',
  /** The text is no date of the calendar, `YYYY-MM-DD`. */
  'date_invalid',
  /** The text is no moment: an ISO 8601 date and time with an offset. */
  'iso_text_invalid',
  /** The text is a date or a time without the offset of its clock: a different moment on every host. */
  'iso_text_without_offset',
  /** The text is no plain decimal number such as `12.50`. */
  'decimal_text_invalid',
  /** The text has more decimals than its currency, which has `decimals`. */
  'decimal_text_too_precise',
  /** The text is neither a time zone's name nor an offset. */
  'time_zone_unknown',
  /** The text is no code of an ISO 4217 currency. */
  'currency_unknown',
  /** The text is no id of a rule. */
  'rule_unknown',
  /** The list has fewer than `minimum` entries. */
  'list_too_short',
  /** The list has more than `maximum` entries. */
  'list_too_long',
  /** The value is no plain JSON, or nested too deeply. */
  'not_plain',
  /** The value stands in the list before. */
  'duplicate',
] as const;

export type ShapeIssueCode = (typeof SHAPE_ISSUE_CODES)[number];
