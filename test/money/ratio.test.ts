import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { multiplyDivide } from '../../src/money/index';
import { coded } from './coded';

const MAX = Number.MAX_SAFE_INTEGER;
const operands = fc.oneof(
  fc.maxSafeNat(),
  fc.nat(1000),
  fc.constantFrom(MAX, MAX - 1, 2 ** 26, 2 ** 27, 94906265, 94906266),
);

const shown = (value: number) => (Object.is(value, -0) ? '-0' : String(value));

describe('multiplyDivide', () => {
  it('divides into whole quotient and remainder', () => {
    expect(multiplyDivide(1000, 1, 3)).toEqual({ quotient: 333, remainder: 1 });
    expect(multiplyDivide(0, 7, 3)).toEqual({ quotient: 0, remainder: 0 });
    expect(multiplyDivide(7, 9, 3)).toEqual({ quotient: 21, remainder: 0 });
  });

  it('is exact just below and just above 2⁵³', () => {
    expect(multiplyDivide(MAX, 1, 2)).toEqual({ quotient: 2 ** 52 - 1, remainder: 1 });
    expect(multiplyDivide(MAX, 2, 3)).toEqual({ quotient: 6004799503160660, remainder: 2 });
    expect(multiplyDivide(MAX, MAX - 1, MAX)).toEqual({ quotient: MAX - 1, remainder: 0 });
  });

  it('is what BigInt says, or refused where the quotient is no safe integer', () => {
    fc.assert(
      fc.property(operands, operands, operands, (a, b, c) => {
        fc.pre(c > 0);
        const product = BigInt(a) * BigInt(b);
        if (product / BigInt(c) > BigInt(MAX)) {
          expect(() => multiplyDivide(a, b, c)).toThrow(
            coded('result_out_of_range', { of: 'multiplyDivide', a, b, c }),
          );
        } else {
          const [quotient, remainder] = [Number(product / BigInt(c)), Number(product % BigInt(c))];
          expect(multiplyDivide(a, b, c)).toEqual({ quotient, remainder });
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('is exact wherever a float quotient comes close to the next integer', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 27 }), fc.integer({ min: 1, max: 2 ** 26 }), (divisor, quotient) => {
        const product = divisor * quotient - 1;
        expect(multiplyDivide(product, 1, divisor)).toEqual({
          quotient: Math.ceil(quotient - 1),
          remainder: divisor - 1,
        });
      }),
    );
  });

  it.each([
    [-1, 1, 1],
    [1, -1, 1],
    [1, 1, 0],
    [1, 1, -1],
    [0.5, 1, 1],
    [1, Number.NaN, 1],
    [1, 1, MAX + 1],
    [-0, 1, 1],
  ])('refuses %d × %d ÷ %d', (a, b, c) => {
    expect(() => multiplyDivide(a, b, c)).toThrow(
      coded('ratio_out_of_range', { a: shown(a), b: shown(b), c: shown(c) }),
    );
  });
});
