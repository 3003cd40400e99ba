import { isRuleId, RULE_FAMILIES } from 'aftersale/vocabulary';
import { expect, it } from 'vitest';

it.each(RULE_FAMILIES)('a rule has an id of its family: %s', (family) => {
  expect(isRuleId(`${family}-01`)).toBe(true);
  expect(isRuleId(`${family}-99`)).toBe(true);
});

it.each([
  'ELG',
  'ELG-1',
  'ELG-001',
  'elg-01',
  'ABC-01',
  ' ELG-01',
  'ELG-01 ',
  'ELG_01',
  'ELG--01',
  '',
  null,
  1,
  ['ELG-01'],
])('%j is no id of a rule', (value) => {
  expect(isRuleId(value)).toBe(false);
});
