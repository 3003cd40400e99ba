import type { ShapeIssueCode } from '../../vocabulary/index';
import type { Templates } from '../template';

export const shapeIssues: Templates<ShapeIssueCode> = {
  unreadable: 'cannot be read as plain data',
  wrong_type: 'must be of type {expected}',
  missing: 'is missing',
  unknown_key: 'is not known; look for a misspelling',
  not_one_of: 'must be one of {offered}',
  not_integer: 'must be a whole number, neither −0 nor too large to be exact',
  out_of_range: 'must lie between {minimum} and {maximum}',
  text_empty: 'must not be empty',
  rate_invalid: 'must be a plain decimal as text, such as "0.13"',
  instant_invalid: 'must be a moment in epoch milliseconds',
  date_invalid: 'must be a date, such as "2025-10-01"',
  iso_text_invalid: 'must be a moment such as "2025-01-31T20:00:00+08:00"',
  iso_text_without_offset: 'must name its offset from UTC, such as "+08:00" or "Z"',
  decimal_text_invalid: 'must be a decimal number as text, such as "12.50"',
  decimal_text_too_precise: 'must not have more than {decimals} decimals',
  time_zone_unknown: 'must be the name of a time zone, or an offset such as "+08:00"',
  currency_unknown: 'must be an ISO 4217 currency code',
  rule_unknown: 'must be the id of a rule, such as "ELG-06"',
  list_too_short: 'must have at least {minimum} entries',
  list_too_long: 'must have at most {maximum} entries',
  not_plain: 'must be plain JSON, and not nested deeply',
  duplicate: 'stands in the list before',
};
