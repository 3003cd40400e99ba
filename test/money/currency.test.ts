import { describe, expect, it } from 'vitest';
import { exponentOf, isCurrency } from '../../src/money/index';
import { coded } from './coded';

const WITHOUT_DECIMALS = 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'.split(' ');
const WITH_THREE = 'BHD IQD JOD KWD LYD OMR TND'.split(' ');
const WITH_FOUR = 'CLF UYW'.split(' ');
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const ALL_CODES = LETTERS.flatMap((a) => LETTERS.flatMap((b) => LETTERS.map((c) => a + b + c)));

describe('exponentOf', () => {
  it('RFD-14 knows currencies with 0, 2 and 3 decimals, and the two with 4', () => {
    expect(WITHOUT_DECIMALS.map(exponentOf)).toEqual(WITHOUT_DECIMALS.map(() => 0));
    expect(WITH_THREE.map(exponentOf)).toEqual(WITH_THREE.map(() => 3));
    expect(WITH_FOUR.map(exponentOf)).toEqual(WITH_FOUR.map(() => 4));
    expect(['CNY', 'EUR', 'USD', 'HKD', 'TWD', 'MGA', 'MRU', 'XCG', 'ZWG', 'BGN'].map(exponentOf)).toEqual(
      Array(10).fill(2),
    );
  });

  it('gives every other currency two decimals', () => {
    const others = new Set([...WITHOUT_DECIMALS, ...WITH_THREE, ...WITH_FOUR]);
    const rest = ALL_CODES.filter((code) => isCurrency(code) && !others.has(code));
    expect(new Set(rest.map(exponentOf))).toEqual(new Set([2]));
    // ISO 4217 lists 139; ANG and BGN were withdrawn in 2025 and 2026.
    expect(rest).toHaveLength(141);
  });

  it.each(['XXX', 'XAU', 'XTS', 'DEM', 'cny', ' CNY', 'CNY ', '', 'CNY EUR', '__proto__', 'constructor', 'toString'])(
    'RFD-14 refuses %o',
    (code) => {
      expect(isCurrency(code)).toBe(false);
      expect(() => exponentOf(code)).toThrow(coded('currency_unknown', { currency: code }));
    },
  );

  it.each([undefined, null, 156, ['CNY'], {}])('refuses %o, which is no text', (value) => {
    expect(isCurrency(value)).toBe(false);
    expect(() => exponentOf(value as unknown as string)).toThrow(coded('currency_unknown'));
  });
});
