import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion, includedPart, multiplyByRate, ROUNDINGS, type Rounding } from '../../src/money/index';
import { coded } from './coded';

const MAX = Number.MAX_SAFE_INTEGER;

/** Every mode in integers of its own: the exact result is whole + rest ÷ divisor, rest ≥ 0. */
function roundedRatio(numerator: bigint, divisor: bigint, rounding: Rounding): bigint {
  const isNegative = numerator < 0n;
  const size = isNegative ? -numerator : numerator;
  const whole = size / divisor;
  const rest = size % divisor;
  const half = rest * 2n - divisor;
  const away = {
    half_up: half >= 0n,
    half_even: half > 0n || (half === 0n && whole % 2n === 1n),
    half_down: half > 0n,
    up: rest > 0n,
    down: false,
    floor: isNegative && rest > 0n,
    ceiling: !isNegative && rest > 0n,
  }[rounding];
  const result = away ? whole + 1n : whole;
  return isNegative ? -result : result;
}

/** The number whose product with the value leaves 1 when divided by the modulus. */
function inverseOf(value: bigint, modulus: bigint): bigint {
  let [rest, divisor] = [modulus, value];
  let [before, factor] = [0n, 1n];
  while (divisor > 1n) {
    [before, factor] = [factor, before - (rest / divisor) * factor];
    [rest, divisor] = [divisor, rest % divisor];
  }
  return ((factor % modulus) + modulus) % modulus;
}

const roundings = fc.constantFrom(...ROUNDINGS);
const rates = fc
  .tuple(
    fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 999_999 })),
    fc.integer({ min: 0, max: 12 }),
    fc.integer({ min: 0, max: 999_999_999_999 }),
  )
  .map(([whole, decimals, fraction]) => {
    const digits = String(fraction).padStart(12, '0').slice(0, decimals);
    return {
      text: digits === '' ? String(whole) : `${whole}.${digits}`,
      parts: BigInt(`${whole}${digits}`),
      of: 10n ** BigInt(digits.length),
    };
  });
const amounts = fc.oneof(
  fc.maxSafeInteger(),
  fc.integer({ min: -10_000, max: 10_000 }).map((value) => value + 0),
  fc.constantFrom(MAX, -MAX),
);
const isSafe = (value: bigint) => value <= BigInt(MAX) && value >= -BigInt(MAX);

describe('rounding modes', () => {
  it.each<[Rounding, ...number[]]>([
    ['half_up', 3, 4, -3, 2, 3, -2, -3],
    ['half_even', 2, 4, -2, 2, 3, -2, -3],
    ['half_down', 2, 3, -2, 2, 3, -2, -3],
    ['up', 3, 4, -3, 3, 3, -3, -3],
    ['down', 2, 3, -2, 2, 2, -2, -2],
    ['floor', 2, 3, -3, 2, 2, -3, -3],
    ['ceiling', 3, 4, -2, 3, 3, -2, -2],
  ])('%s takes 2.5, 3.5, −2.5, 2.4, 2.6, −2.4 and −2.6 to %d, %d, %d, %d, %d, %d and %d', (rounding, ...expected) => {
    const tenths = [25, 35, -25, 24, 26, -24, -26];
    expect(tenths.map((amount) => multiplyByRate(amount, '0.1', rounding))).toEqual(expected);
  });

  it.each([undefined, 'nearest', 'HALF_UP', '__proto__', 'constructor', 0, null])('refuses %o', (rounding) => {
    const unknown = coded('rounding_unknown', { rounding: rounding === null ? 'object' : String(rounding) });
    expect(() => multiplyByRate(1, '1', rounding as unknown as Rounding)).toThrow(unknown);
    expect(() => includedPart(1, '1', rounding as unknown as Rounding)).toThrow(unknown);
  });

  it('never gives −0', () => {
    for (const rounding of ROUNDINGS) {
      expect(multiplyByRate(-1, '0', rounding)).toBe(0);
      expect(includedPart(-1, '0', rounding)).toBe(0);
    }
    expect(multiplyByRate(-1, '0.4', 'half_up')).toBe(0);
    expect(multiplyByRate(-1, '0.4', 'ceiling')).toBe(0);
  });
});

describe('multiplyByRate', () => {
  it('takes 25 % of ten at 23.90, shared exactly', () => {
    const discount = multiplyByRate(2390 * 10, '0.25', 'half_up');
    expect(discount).toBe(5975);
    expect(apportion(discount, Array(10).fill(2390))).toEqual([598, 598, 598, 598, 598, 597, 597, 597, 597, 597]);
  });

  it('knows 1.005 × 100 as 100.5, which no float is', () => {
    expect(multiplyByRate(100, '1.005', 'half_up')).toBe(101);
    expect(multiplyByRate(100, '1.005', 'half_down')).toBe(100);
  });

  it('tells a tie from 10⁻¹² above it in an amount of sixteen digits', () => {
    const [tie, above] = [9_000_500_000_000_000, 9_000_500_000_000_001];
    expect(multiplyByRate(tie, '1.000000000001', 'half_down')).toBe(tie + 9000);
    expect(multiplyByRate(above, '1.000000000001', 'half_down')).toBe(above + 9001);
  });

  it('is the exact product rounded once, or refused outside the safe range', () => {
    fc.assert(
      fc.property(amounts, rates, roundings, (amount, rate, rounding) => {
        const expected = roundedRatio(BigInt(amount) * rate.parts, rate.of, rounding);
        if (isSafe(expected)) expect(multiplyByRate(amount, rate.text, rounding)).toBe(Number(expected));
        else expect(() => multiplyByRate(amount, rate.text, rounding)).toThrow(coded('result_out_of_range'));
      }),
      { numRuns: 1000 },
    );
  });

  it('refuses what no safe integer holds, and tells the product', () => {
    expect(() => multiplyByRate(MAX, '1.5', 'half_up')).toThrow(
      coded('result_out_of_range', { of: 'rate', result: '13510798882111486.5' }),
    );
  });

  it('refuses what is no amount and what is no rate', () => {
    expect(() => multiplyByRate(0.5, '1', 'half_up')).toThrow(coded('amount_not_safe_integer'));
    expect(() => multiplyByRate(1, '13%', 'half_up')).toThrow(coded('rate_invalid', { rate: '13%' }));
    expect(() => multiplyByRate(1, 0.13 as unknown as string, 'half_up')).toThrow(coded('rate_invalid'));
  });
});

describe('includedPart', () => {
  it('finds the tax in a price: 13.00 in 113.00 at 13 %, 11.50 in 100.00', () => {
    expect(includedPart(11300, '0.13', 'half_up')).toBe(1300);
    expect(includedPart(10000, '0.13', 'half_up')).toBe(1150);
  });

  it('is nothing at a rate of 0', () => {
    expect(includedPart(MAX, '0', 'half_up')).toBe(0);
  });

  it('keeps its sign-symmetry in every mode but floor and ceiling', () => {
    fc.assert(
      fc.property(amounts, rates, roundings, (gross, rate, rounding) => {
        fc.pre(rounding !== 'floor' && rounding !== 'ceiling');
        expect(includedPart(0 - gross, rate.text, rounding)).toBe(0 - includedPart(gross, rate.text, rounding));
      }),
    );
    expect(includedPart(-10000, '0.13', 'floor')).toBe(-1151);
    expect(includedPart(-10000, '0.13', 'ceiling')).toBe(-1150);
  });

  it('is the exact quotient rounded once, even next to a tie', () => {
    fc.assert(
      fc.property(amounts, rates, roundings, (gross, rate, rounding) => {
        const expected = roundedRatio(BigInt(gross) * rate.parts, rate.of + rate.parts, rounding);
        expect(includedPart(gross, rate.text, rounding)).toBe(Number(expected));
      }),
      { numRuns: 1000 },
    );
  });

  it('tells the nearest neighbours of a tie from the tie', () => {
    const [text, parts, divisor] = ['0.130000000001', 130_000_000_001n, 1_130_000_000_001n] as const;
    const inverse = inverseOf(parts, divisor);
    const below = Number((((divisor - 1n) / 2n) * inverse) % divisor);
    const above = Number((((divisor + 1n) / 2n) * inverse) % divisor);
    for (const gross of [below, above, -below, -above]) {
      const whole = Math.trunc(Number((BigInt(gross) * parts) / divisor));
      const away = whole + Math.sign(gross);
      const isAbove = Math.abs(gross) === above;
      for (const rounding of ['half_up', 'half_even', 'half_down'] as const) {
        expect(includedPart(gross, text, rounding)).toBe(isAbove ? away : whole);
      }
    }
  });

  it('divides by the other rates contained beside it: 5 % and 7 % in 112.00 are 5.00 and 7.00', () => {
    expect(includedPart(11200, '0.05', 'half_up', ['0.07'])).toBe(500);
    expect(includedPart(11200, '0.07', 'half_up', ['0.05'])).toBe(700);
    fc.assert(
      fc.property(amounts, rates, fc.array(rates, { maxLength: 4 }), roundings, (gross, rate, others, rounding) => {
        const over = 10n ** 12n;
        const widened = ({ parts, of }: typeof rate) => (parts * over) / of;
        const divisor = others.reduce((sum, other) => sum + widened(other), over + widened(rate));
        const expected = roundedRatio(BigInt(gross) * widened(rate), divisor, rounding);
        const texts = others.map(({ text }) => text);
        expect(includedPart(gross, rate.text, rounding, texts)).toBe(Number(expected));
      }),
    );
    expect(() => includedPart(1, '0.05', 'half_up', ['7%'])).toThrow(coded('rate_invalid', { rate: '7%' }));
  });

  it('refuses what is no amount and what is no rate', () => {
    expect(() => includedPart(Number.NaN, '0.13', 'half_up')).toThrow(
      coded('amount_not_safe_integer', { where: 'gross', value: Number.NaN }),
    );
    expect(() => includedPart(1, '-0.13', 'half_up')).toThrow(coded('rate_invalid'));
  });
});
