import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exponentOf, fromDecimalText, toDecimalText } from '../../src/money/index';
import { coded } from './coded';

const MAX = Number.MAX_SAFE_INTEGER;
const currencies = fc.constantFrom('JPY', 'CNY', 'KWD', 'CLF');
const amounts = fc.oneof(
  fc.maxSafeInteger(),
  fc.integer({ min: -2000, max: 2000 }).map((value) => value + 0),
  fc.constantFrom(MAX, -MAX, 0),
);
const FIGURES = [
  [123450, 'CNY', '1234.50'],
  [1234, 'JPY', '1234'],
  [1234, 'KWD', '1.234'],
  [12345, 'CLF', '1.2345'],
  [0, 'CNY', '0.00'],
  [0, 'JPY', '0'],
  [5, 'CNY', '0.05'],
  [-5, 'CNY', '-0.05'],
  [-5, 'KWD', '-0.005'],
  [-120, 'CNY', '-1.20'],
  [-7, 'JPY', '-7'],
  [MAX, 'CNY', '90071992547409.91'],
  [-MAX, 'KWD', '-9007199254740.991'],
] as const;

describe('decimal text', () => {
  it.each(FIGURES)('RFD-14 writes %d of %s as %s and reads it back', (amount, currency, text) => {
    expect(toDecimalText(amount, currency)).toBe(text);
    expect(fromDecimalText(text, currency)).toBe(amount);
  });

  it('RFD-14 goes there and back exactly, whatever the amount and the decimals', () => {
    fc.assert(
      fc.property(amounts, currencies, (amount, currency) => {
        const text = toDecimalText(amount, currency);
        expect(fromDecimalText(text, currency)).toBe(amount);
        expect(text.split('.')[1]?.length ?? 0).toBe(exponentOf(currency));
      }),
    );
  });

  it('RFD-14 refuses text more precise than the currency', () => {
    const tooPrecise = coded('decimal_text_too_precise');
    expect(() => fromDecimalText('1.5', 'JPY')).toThrow(tooPrecise);
    expect(() => fromDecimalText('1.234', 'CNY')).toThrow(
      coded('decimal_text_too_precise', { text: '1.234', currency: 'CNY', exponent: 2 }),
    );
    expect(() => fromDecimalText('0.0001', 'KWD')).toThrow(tooPrecise);
    expect(() => fromDecimalText('1.0000000000000000000000001', 'CNY')).toThrow(tooPrecise);
  });
});

describe('fromDecimalText', () => {
  it('reads fewer decimals, and surplus ones that are zeros', () => {
    expect(fromDecimalText('12', 'CNY')).toBe(1200);
    expect(fromDecimalText('12.5', 'CNY')).toBe(1250);
    expect(fromDecimalText('12.3000', 'CNY')).toBe(1230);
    expect(fromDecimalText('12.000', 'JPY')).toBe(12);
  });

  it('reads negative zero as 0', () => {
    expect(fromDecimalText('-0.00', 'CNY')).toBe(0);
    expect(fromDecimalText('-0', 'JPY')).toBe(0);
  });

  it.each([
    '',
    ' ',
    '.',
    '.5',
    '5.',
    '1,5',
    '1 000',
    '1e3',
    '+1',
    '--1',
    '-',
    '01',
    '00.5',
    '0x10',
    '1.5.2',
    '1\n',
    'NaN',
    '￥1',
    '１',
  ])('refuses %o', (text) => {
    expect(() => fromDecimalText(text, 'CNY')).toThrow(coded('decimal_text_invalid', { text }));
  });

  it.each([undefined, null, 12.5, 12n, ['1'], {}])('refuses %o, which is no text', (value) => {
    expect(() => fromDecimalText(value as unknown as string, 'CNY')).toThrow(coded('decimal_text_invalid'));
  });

  it('refuses what no safe integer holds, on either side of zero', () => {
    expect(() => fromDecimalText('90071992547409.92', 'CNY')).toThrow(
      coded('result_out_of_range', { of: 'fromDecimalText', text: '90071992547409.92', currency: 'CNY' }),
    );
    expect(() => fromDecimalText('-90071992547409.92', 'CNY')).toThrow(coded('result_out_of_range'));
    expect(() => fromDecimalText('9'.repeat(400), 'JPY')).toThrow(coded('result_out_of_range'));
  });

  it('refuses an unknown currency', () => {
    expect(() => fromDecimalText('1', 'XXX')).toThrow(coded('currency_unknown'));
  });
});

describe('toDecimalText', () => {
  it('refuses what is no amount and an unknown currency', () => {
    expect(() => toDecimalText(0.5, 'CNY')).toThrow(coded('amount_not_safe_integer'));
    expect(() => toDecimalText(-0, 'CNY')).toThrow(coded('amount_not_safe_integer'));
    expect(() => toDecimalText(1, '__proto__')).toThrow(coded('currency_unknown'));
  });
});
