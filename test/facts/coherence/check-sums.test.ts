import { checkFacts } from 'aftersale/facts';
import { describe, expect, it } from 'vitest';
import { faultsAfter, faultsOf, issuesAfter } from '../../fixtures/faults';
import { situation } from '../../fixtures/situation';

const cash = (amount: number) => ({ tenders: [{ id: 'cash', kind: 'cash', amount }] }) as const;

describe('what was paid', () => {
  it('is what was due once a prepaid order counts as paid', () => {
    expect(issuesAfter(['order.tenders.0.amount', 29_999])).toContainEqual({
      path: ['order', 'tenders'],
      code: 'tenders_mismatch',
      params: { due: 37_200, paid: 37_199 },
    });
    expect(issuesAfter(['order.tenders.0.amount', 30_001])).toContainEqual({
      path: ['order', 'tenders'],
      code: 'tenders_above_due',
      params: { due: 37_200, paid: 37_201 },
    });
  });

  it('is due after discounts, with freight and the taxes added to both', () => {
    const tenders = 'order.tenders: tenders_mismatch';
    expect(faultsAfter(['order.lines.1.taxes.0.amount', 501])).toContain(tenders);
    expect(faultsAfter(['order.freight.charged', 1_001])).toContain(tenders);
    expect(faultsAfter(['order.discounts.2.amount', 999])).toContain(tenders);
  });

  it.each(['awaiting_shipment', 'awaiting_receipt', 'completed'] as const)('is all that was due at %s', (status) => {
    expect(checkFacts(situation({ status, ...cash(9_999) })).map(({ code }) => code)).toContain('tenders_mismatch');
  });

  it('is less before payment: the deposit of a presale', () => {
    expect(faultsOf(situation({ status: 'awaiting_payment', ...cash(1_000) }))).toEqual([]);
    expect(faultsOf(situation({ status: 'awaiting_payment', ...cash(10_001) }))).toEqual([
      'order.tenders: tenders_above_due',
    ]);
  });

  it('is less while cash on delivery is outstanding, never more', () => {
    expect(faultsOf(situation({ payment: 'cash_on_delivery' }))).toEqual([]);
    expect(faultsOf(situation({ payment: 'cash_on_delivery', ...cash(10_001) }))).toEqual([
      'order.tenders: tenders_above_due',
    ]);
  });

  it('is nothing, or less, where the order was closed', () => {
    expect(faultsOf(situation({ status: 'closed', ...cash(0) }))).toEqual([]);
    expect(faultsOf(situation({ status: 'closed', ...cash(10_000) }))).toEqual([]);
  });

  it('is not asked of lines or discounts that are unsound themselves', () => {
    expect(faultsAfter(['order.discounts.1.lineIds', ['lid']])).toEqual(['order.discounts.1.lineIds.0: line_unknown']);
  });
});
