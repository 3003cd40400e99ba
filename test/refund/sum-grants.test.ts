import type { Grant } from 'aftersale/facts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumGrants } from '../../src/refund/sum-grants';
import { units } from '../fixtures/order';

describe('sumGrants', () => {
  it('adds up what overlaps, joins equal neighbours, and leaves out what cancels out', () => {
    const grants = [
      { ...units('b', 0, 2), each: 5 },
      { ...units('a', 2, 6), each: 3 },
      { ...units('a', 0, 4), each: 4 },
      { ...units('b', 2, 4), each: 5 },
      { ...units('b', 4, 6), each: -5 },
      { ...units('b', 3, 5), each: -5 },
    ];
    expect(sumGrants(grants)).toEqual([
      { ...units('a', 0, 2), each: 4 },
      { ...units('a', 2, 4), each: 7 },
      { ...units('a', 4, 6), each: 3 },
      { ...units('b', 0, 3), each: 5 },
      { ...units('b', 4, 5), each: -10 },
      { ...units('b', 5, 6), each: -5 },
    ]);
    expect(sumGrants([])).toEqual([]);
  });

  it('RFD-19 says of every unit what its grants say together', () => {
    const grant = fc.record({
      lineId: fc.constantFrom('a', 'b'),
      from: fc.nat(8),
      size: fc.integer({ min: 1, max: 4 }),
      each: fc.integer({ min: -3, max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(grant), (drafts) => {
        const grants = drafts.map(({ lineId, from, size, each }) => ({ lineId, from, to: from + size, each }));
        const at = (of: readonly Grant[], line: string, unit: number) =>
          of
            .filter(({ lineId, from, to }) => lineId === line && from <= unit && unit < to)
            .reduce((sum, { each }) => sum + each, 0);
        const sums = sumGrants(grants);
        for (const line of ['a', 'b']) {
          for (let unit = 0; unit < 12; unit += 1) expect(at(sums, line, unit)).toBe(at(grants, line, unit));
        }
        expect(sums.every(({ each, from, to }) => each !== 0 && from < to)).toBe(true);
      }),
    );
  });
});
