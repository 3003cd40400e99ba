import { ENTRY_KINDS, type RefundEntry } from 'aftersale/facts';
import { grantsOf } from 'aftersale/refund';
import { describe, expect, it } from 'vitest';
import { units } from '../fixtures/order';

const entry = (kind: RefundEntry['kind']): RefundEntry => ({
  kind,
  rule: 'RFD-01',
  amount: 600,
  bearer: 'merchant',
  ...units('cup', 1, 3),
});

describe('what a refund grants to its units', () => {
  it('RFD-05 is the goods, price protection and exchange difference in it', () => {
    const granting = ENTRY_KINDS.filter((kind) => grantsOf({ entries: [entry(kind)] }).length > 0);
    expect(granting).toEqual(['goods', 'price_protection', 'exchange_difference']);
    expect(grantsOf({ entries: [entry('goods')] })).toEqual([{ ...units('cup', 1, 3), each: 300 }]);
  });

  it('RFD-05 is as much for each of them', () => {
    expect(() => grantsOf({ entries: [{ ...entry('goods'), amount: 601 }] })).toThrow(
      expect.objectContaining({ code: 'amount_not_safe_integer', params: { where: 'each', value: 300.5 } }),
    );
  });
});
