/** The families of the rule catalogue. */
export const RULE_FAMILIES = [
  'STA',
  'ELG',
  'WIN',
  'CAN',
  'RFD',
  'BEN',
  'FRT',
  'LIF',
  'DLN',
  'SLA',
  'EXC',
  'STL',
  'RUP',
  'MET',
] as const;

export type RuleFamily = (typeof RULE_FAMILIES)[number];

type Digit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';

/** The permanent id of a rule of the catalogue, such as `ELG-06`. */
export type RuleId = `${RuleFamily}-${Digit}${Digit}`;

const FAMILIES: readonly string[] = RULE_FAMILIES;
const NUMBER = /^-\d\d$/;

/**
 * Whether a value has the form of a rule's id: a family of the catalogue, a dash and two digits.
 *
 * @example
 * ```ts
 * import { isRuleId } from 'aftersale';
 * isRuleId('WIN-03'); // => true
 * isRuleId('WIN-3'); // => false
 * ```
 */
export function isRuleId(value: unknown): value is RuleId {
  return typeof value === 'string' && FAMILIES.includes(value.slice(0, 3)) && NUMBER.test(value.slice(3));
}
