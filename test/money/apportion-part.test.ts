import { apportion, apportionPart, REMAINDERS } from 'aftersale/money';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('RFD-02 apportionPart', () => {
  it.each([
    ['largest_remainder', [1, 1, 0]],
    ['last_line', [0, 1, 1]],
    ['first_line', [2, 0, 0]],
  ] as const)('takes the last minor units by %s', (remainder, taken) => {
    expect(apportionPart(2, [1_000, 1_000, 1], remainder)).toEqual(taken);
  });

  it('takes no more than there is', () => {
    for (const remainder of REMAINDERS) {
      expect(apportionPart(9, [4, 0, 2], remainder)).toEqual([4, 0, 2]);
      expect(apportionPart(9, [0, 0], remainder)).toEqual([0, 0]);
      expect(apportionPart(9, [], remainder)).toEqual([]);
    }
  });

  it('refuses parts that are no amounts, or too many to be counted', () => {
    expect(() => apportionPart(1, [0.5], 'first_line')).toThrow(
      expect.objectContaining({ code: 'amount_not_safe_integer' }),
    );
    expect(() => apportionPart(1, [Number.MAX_SAFE_INTEGER, 1], 'first_line')).toThrow(
      expect.objectContaining({ code: 'result_out_of_range' }),
    );
  });

  it('refuses what is below 0, one part of many too, and tells what it was given', () => {
    const refusal = (amount: number, parts: readonly number[]) =>
      expect.objectContaining({ code: 'part_out_of_range', params: { amount, parts } });
    expect(() => apportionPart(-1, [4, 2], 'first_line')).toThrow(refusal(-1, [4, 2]));
    expect(() => apportionPart(1, [4, -2], 'first_line')).toThrow(refusal(1, [4, -2]));
    expect(() => apportionPart(-1, [], 'first_line')).toThrow(refusal(-1, []));
    expect(apportionPart(0, [4, 0], 'first_line')).toEqual([0, 0]);
  });

  it('is what apportion gives where no line takes more than its weight, however large the amounts', () => {
    const amounts = fc.array(fc.oneof(fc.nat(20), fc.integer({ min: 0, max: 2 ** 50 })), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...REMAINDERS),
        amounts,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (remainder, parts, share) => {
          const whole = parts.reduce((sum, part) => sum + part, 0);
          const part = Math.floor(share * whole);
          const expected = whole === 0 ? parts : apportion(part, parts, { remainder, caps: parts });
          expect(apportionPart(part, parts, remainder)).toEqual(expected);
        },
      ),
    );
  });
});
