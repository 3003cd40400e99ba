import { describe, expect, it } from 'vitest';
import { faultsAfter, faultsOf } from '../../fixtures/faults';
import { line } from '../../fixtures/order';
import { situation } from '../../fixtures/situation';

describe('tenders', () => {
  it('have ids of their own', () => {
    expect(faultsAfter(['order.tenders.1.id', 'cash'])).toContain('order.tenders.1.id: duplicate_id');
  });

  it('count points only where they are paid in points', () => {
    expect(faultsAfter(['order.tenders.0.points', 100])).toEqual(['order.tenders.0.points: points_unexpected']);
  });

  it('sum to an amount that is exact', () => {
    const tenders = (['a', 'b'] as const).map((id) => ({ id, kind: 'cash' as const, amount: Number.MAX_SAFE_INTEGER }));
    expect(faultsOf(situation({ lines: [line()], tenders }))).toEqual(['order.tenders: sum_too_large']);
  });
});

describe('a stage of cash on delivery', () => {
  it('is only where cash is paid on delivery (ELG-28)', () => {
    expect(faultsAfter(['order.codStage', 'confirming'])).toEqual(['order.codStage: cod_stage_unexpected']);
    expect(faultsOf(situation({ payment: 'cash_on_delivery', codStage: 'confirming' }))).toEqual([]);
  });
});
