import type { AfterSaleCase } from 'aftersale/facts';
import { owedCompensation } from 'aftersale/refund';
import { describe, expect, it } from 'vitest';
import { line, units } from '../fixtures/order';
import { withCase } from '../fixtures/refunds';
import { afterSaleCase, situation } from '../fixtures/situation';

const shop = situation({ lines: [line({ quantity: 2 })] });

const late = afterSaleCase(shop.order, { id: 'late', reason: 'late_shipment', claims: [units('cup', 0, 1)] });

const owedBeside = (other: Partial<AfterSaleCase>) =>
  owedCompensation(
    withCase(withCase(shop, late), { ...late, id: 'other', type: 'compensation', state: 'succeeded', ...other }),
    late,
  );

describe('what a reason owes beside the refund', () => {
  it('FRT-04 FRT-06 is by the table, for the units of the case', () => {
    expect(owedCompensation(withCase(shop, late), late)).toEqual({ amount: 500, isJudged: false });
    const unwanted = { ...late, reason: 'thinking_it_over' } as const;
    expect(owedCompensation(withCase(shop, unwanted), unwanted)).toEqual({ amount: 0, isJudged: false });
  });

  it('FRT-04 is judged once a compensation for that reason and those units was asked for', () => {
    expect(owedBeside({}).isJudged).toBe(true);
    expect(owedBeside({ state: 'pending_review' }).isJudged).toBe(true);
    expect(owedBeside({ type: 'refund_only' }).isJudged).toBe(false);
    expect(owedBeside({ reason: 'quality' }).isJudged).toBe(false);
    expect(owedBeside({ claims: [units('cup', 1, 2)] }).isJudged).toBe(false);
    expect(owedBeside({ state: 'closed' }).isJudged).toBe(false);
  });
});
