import { assertInstant, DAY, HOUR, isInstant, MINUTE } from 'aftersale/time';
import { describe, expect, it } from 'vitest';

const LAST = 8_640_000_000_000_000;

describe('isInstant', () => {
  it.each([0, -1, 1_735_689_600_000, LAST, -LAST])('accepts %d', (value) => {
    expect(isInstant(value)).toBe(true);
    expect(Number.isNaN(new Date(value).getTime())).toBe(false);
  });

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, LAST + 1, -LAST - 1, '0', null, undefined, new Date(0), 0n])(
    'refuses %s',
    (value) => {
      expect(isInstant(value)).toBe(false);
    },
  );
});

describe('assertInstant', () => {
  it('throws instant_invalid with the value for what is no instant', () => {
    expect(assertInstant(0)).toBeUndefined();
    expect(() => assertInstant(1.5)).toThrow(
      expect.objectContaining({ code: 'instant_invalid', params: { value: 1.5 } }),
    );
  });
});

it('counts units of time in milliseconds', () => {
  expect([MINUTE, HOUR, DAY]).toEqual([60 * 1_000, 60 * MINUTE, 24 * HOUR]);
});
