import type { ErrorCode } from 'aftersale';
import { fromDate, fromIsoText, isDate } from 'aftersale/time';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const refusal = (code: ErrorCode, params: Readonly<Record<string, unknown>>): Error =>
  expect.objectContaining({ code, params });

describe('fromIsoText', () => {
  it('reads back every instant of the years 0000 to 9999', () => {
    const instants = fc.integer({ min: Date.UTC(0, 0, 1) - 1_899 * 365 * 86_400_000, max: Date.UTC(9999, 0, 1) });
    fc.assert(
      fc.property(instants, (instant) => {
        expect(fromIsoText(new Date(instant).toISOString())).toBe(instant);
      }),
    );
  });

  it.each([
    ['2025-01-31T20:00:00+08:00', '2025-01-31T12:00:00.000Z'],
    ['2025-01-31T20:00:00.5+0800', '2025-01-31T12:00:00.500Z'],
    ['2025-01-31 20:00+08', '2025-01-31T12:00:00.000Z'],
    ['2025-01-31t08:30:00,25-03:30', '2025-01-31T12:00:00.250Z'],
    ['2025-01-31T12:00:00.123456789z', '2025-01-31T12:00:00.123Z'],
    ['2024-02-29T23:59:59Z', '2024-02-29T23:59:59.000Z'],
    ['1969-12-31T23:59:59.999-00:00', '1969-12-31T23:59:59.999Z'],
  ])('takes %s for %s', (text, same) => {
    expect(fromIsoText(text)).toBe(Date.parse(same));
  });

  it.each(['2025-01-31', '2025-01-31T20:00', '2025-01-31 20:00:00', '2025-01-31T20:00:00.000'])(
    'refuses %s, which names no offset',
    (text) => {
      expect(() => fromIsoText(text)).toThrow(refusal('iso_text_without_offset', { text }));
    },
  );

  it.each([
    '',
    'tomorrow',
    '1738324800000',
    '2025-02-29T00:00:00Z',
    '2025-13-01T00:00:00Z',
    '2025-01-31T24:00:00Z',
    '2025-01-31T12:60:00Z',
    '2025-01-31T23:59:60Z',
    '2025-01-31T12:00:00+24:00',
    '2025-01-31T12:00:00+08:60',
    '2025-01-31Z',
    '25-01-31T12:00:00Z',
    ' 2025-01-31T12:00:00Z',
    '2025-01-31T12:00:00Z\n',
    '+002025-01-31T12:00:00Z',
    '2025-01-31T12:00:00.Z',
    '2025-W05-5T12:00:00Z',
  ])('refuses %j', (text) => {
    expect(() => fromIsoText(text)).toThrow(refusal('iso_text_invalid', { text }));
  });
});

describe('fromDate', () => {
  it('gives the instant of a date', () => {
    expect(fromDate(new Date(1_234))).toBe(1_234);
  });

  it('refuses an invalid one', () => {
    expect(() => fromDate(new Date(Number.NaN))).toThrow(refusal('instant_invalid', { value: 'Invalid Date' }));
  });
});

describe('isDate', () => {
  it.each<[string, unknown, boolean]>([
    ['a date', new Date(0), true],
    ['an invalid date', new Date(Number.NaN), true],
    ['a number', 0, false],
    ['null', null, false],
    ['what only says it is one', { getTime: () => 0, [Symbol.toStringTag]: 'Date' }, false],
    ['what only inherits from it', Object.create(Date.prototype), false],
  ])('of %s', (_, value, answer) => {
    expect(isDate(value)).toBe(answer);
  });
});
