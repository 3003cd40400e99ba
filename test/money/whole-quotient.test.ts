import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeQuotient } from '../../src/money/whole-quotient';

const MOST = Number.MAX_SAFE_INTEGER;

describe('whole quotients', () => {
  it('are those of integers of any size', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: MOST }), fc.integer({ min: 1, max: MOST }), (dividend, divisor) => {
        expect(wholeQuotient(dividend, divisor)).toBe(Number(BigInt(dividend) / BigInt(divisor)));
      }),
    );
  });

  it('do not reach the next whole number, however little is missing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: MOST }), fc.integer({ min: 1, max: MOST }), (divisor, wished) => {
        const quotient = Math.max(1, Number(BigInt(wished) / BigInt(divisor)));
        expect(wholeQuotient(quotient * divisor - 1, divisor)).toBe(quotient - 1);
        expect(wholeQuotient(quotient * divisor, divisor)).toBe(quotient);
      }),
    );
    expect(wholeQuotient(MOST, 2)).toBe(2 ** 52 - 1);
    expect(wholeQuotient(MOST - 1, MOST)).toBe(0);
  });
});
