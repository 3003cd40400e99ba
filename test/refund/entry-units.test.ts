import type { RefundEntry } from 'aftersale/facts';
import { describe, expect, it } from 'vitest';
import { entryGrants, entryUnits, unitsOfKind } from '../../src/refund/entry-units';
import { units } from '../fixtures/order';

const entry = (changes: Partial<RefundEntry>): RefundEntry => ({
  kind: 'goods',
  rule: 'RFD-01',
  amount: 600,
  bearer: 'merchant',
  ...changes,
});

describe('the units of an entry', () => {
  it('are those it names in full', () => {
    expect(entryUnits(entry(units('cup', 1, 3)))).toEqual([units('cup', 1, 3)]);
    expect(entryUnits(entry({}))).toEqual([]);
    expect(entryUnits(entry({ lineId: 'cup' }))).toEqual([]);
    expect(entryUnits(entry({ lineId: 'cup', from: 1 }))).toEqual([]);
    expect(entryUnits(entry({ lineId: 'cup', to: 3 }))).toEqual([]);
    expect(entryUnits(entry({ from: 1, to: 3 }))).toEqual([]);
  });

  it('got its amount, each as much', () => {
    expect(entryGrants(entry(units('cup', 1, 3)))).toEqual([{ ...units('cup', 1, 3), each: 300 }]);
    expect(entryGrants(entry({ lineId: 'cup' }))).toEqual([]);
  });

  it('are told by kind', () => {
    const entries = [entry(units('cup', 0, 1)), entry({ ...units('cup', 1, 2), kind: 'freight' })];
    expect(unitsOfKind('freight', entries)).toEqual([units('cup', 1, 2)]);
  });
});
