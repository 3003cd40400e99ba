import { describe, expect, it } from 'vitest';
import { assertRate, isRate, RATE_PATTERN } from '../../src/money/index';
import { coded } from './coded';

const RATES = ['0', '1', '3', '0.13', '0.130', '0.065', '12.5', '999999.999999999999'];
const NO_RATES = [
  '',
  '.13',
  '0.',
  '13%',
  '-0.13',
  '+1',
  '01',
  '1e-2',
  '0,13',
  ' 0.13',
  '0.13\n',
  '1000000',
  '0.1234567890123',
];

describe('isRate', () => {
  it.each(RATES)('takes %o', (text) => {
    expect(isRate(text)).toBe(true);
    expect(RATE_PATTERN.test(text)).toBe(true);
    expect(() => assertRate(text)).not.toThrow();
  });

  it.each(NO_RATES)('refuses %o', (text) => {
    expect(isRate(text)).toBe(false);
    expect(() => assertRate(text)).toThrow(coded('rate_invalid', { rate: text }));
  });

  it.each([0.13, 1, null, undefined, ['0.13'], 1n])('refuses %o, which is no text', (value) => {
    expect(isRate(value)).toBe(false);
    expect(() => assertRate(value)).toThrow(coded('rate_invalid'));
  });
});
