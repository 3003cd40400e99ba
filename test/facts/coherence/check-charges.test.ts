import type { Charge } from 'aftersale/facts';
import { checkFacts } from 'aftersale/facts';
import { describe, expect, it } from 'vitest';
import { line } from '../../fixtures/order';
import { situation } from '../../fixtures/situation';

const packing: Charge = { id: 'packing', payee: 'carrier', amount: 300 };

const issuesOf = (charges: readonly Charge[], supplierPrice = 0) =>
  checkFacts(situation({ lines: [line({ supplierPrice, quantity: 2 })], charges })).map(
    ({ path, code }) => `${path.join('.')}: ${code}`,
  );

describe('what a merchant owes others for an order', () => {
  it('STL-01 is charges for lines there are, or for the whole order', () => {
    expect(issuesOf([packing, { ...packing, id: 'carriage', lineId: 'cup' }], 4_000)).toEqual([]);
  });

  it('STL-01 names each charge once, and no unknown line', () => {
    expect(issuesOf([packing, { ...packing, lineId: 'pot' }])).toEqual([
      'order.charges.1.id: duplicate_id',
      'order.charges.1.lineId: line_unknown',
    ]);
  });

  it('STL-01 stays within what can be summed exactly', () => {
    expect(issuesOf([{ ...packing, amount: Number.MAX_SAFE_INTEGER }])).toEqual([]);
    expect(issuesOf([{ ...packing, amount: Number.MAX_SAFE_INTEGER }], 1)).toEqual(['order.charges: sum_too_large']);
    expect(issuesOf([], Number.MAX_SAFE_INTEGER)).toEqual(['order.charges: sum_too_large']);
  });
});
