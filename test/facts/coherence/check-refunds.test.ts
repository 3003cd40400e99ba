import { describe, expect, it } from 'vitest';
import { faultsAfter, issuesAfter, openSituation } from '../../fixtures/faults';

const REFUND = 'cases.0.refunds.0';
const [refund] = openSituation.cases[0]?.refunds ?? [];

describe('refunds', () => {
  it('RFD-13 have a key of their own, made of their case', () => {
    expect(faultsAfter(['cases.0.refunds', [refund, refund]])).toContain('cases.0.refunds.1.key: duplicate_id');
    expect(faultsAfter([`${REFUND}.key`, 'exchanged:refund:1'])).toEqual([`${REFUND}.key: refund_key_foreign`]);
    expect(faultsAfter([`${REFUND}.key`, 'returned:refund:2'])).toEqual([]);
  });

  it('RFD-11 have entries that sum to their total', () => {
    expect(issuesAfter([`${REFUND}.entries.1.amount`, -501])).toEqual([
      {
        path: ['cases', 0, 'refunds', 0, 'entries'],
        code: 'entries_mismatch',
        params: { total: 4_500, entries: 4_499 },
      },
    ]);
  });

  it('go back to tenders, and beside them, exactly', () => {
    expect(issuesAfter([`${REFUND}.transfer`, 501])).toEqual([
      {
        path: ['cases', 0, 'refunds', 0, 'tenders'],
        code: 'refund_split_mismatch',
        params: { total: 4_500, split: 4_501 },
      },
    ]);
  });

  it('speak of lines, units, discounts and tenders of the order', () => {
    expect(faultsAfter([`${REFUND}.entries.0.lineId`, 'lid'])).toEqual([`${REFUND}.entries.0.lineId: line_unknown`]);
    expect(faultsAfter([`${REFUND}.entries.0.to`, 4])).toEqual([`${REFUND}.entries.0.to: range_out_of_line`]);
    expect(faultsAfter([`${REFUND}.entries.0.to`, 0])).toEqual([`${REFUND}.entries.0: range_empty`]);
    expect(faultsAfter([`${REFUND}.entries.0.from`, 1])).toEqual([`${REFUND}.entries.0: range_empty`]);
    expect(faultsAfter([`${REFUND}.entries.1.discountId`, 'lost'])).toEqual([
      `${REFUND}.entries.1.discountId: discount_unknown`,
    ]);
    expect(faultsAfter([`${REFUND}.tenders.0.tenderId`, 'card'])).toEqual([
      `${REFUND}.tenders.0.tenderId: tender_unknown`,
    ]);
  });

  it('may speak of a line as a whole', () => {
    expect(faultsAfter([`${REFUND}.entries.0.from`, undefined], [`${REFUND}.entries.0.to`, undefined])).toEqual([]);
    expect(
      faultsAfter(
        [`${REFUND}.entries.0.lineId`, 'lid'],
        [`${REFUND}.entries.0.from`, undefined],
        [`${REFUND}.entries.0.to`, undefined],
      ),
    ).toEqual([`${REFUND}.entries.0.lineId: line_unknown`]);
  });

  it('RFD-05 give no tender back more than it paid, over all that were not given up', () => {
    const tenders = (amount: number) =>
      [
        [`${REFUND}.tenders.0`, { tenderId: 'coins', amount }],
        [`${REFUND}.transfer`, 4_500 - amount],
      ] as const;
    expect(faultsAfter(...tenders(7_200))).toEqual([]);
    expect(issuesAfter(...tenders(7_201))).toEqual([
      { path: ['order', 'tenders', 1], code: 'tender_over_refunded', params: { amount: 7_200, refunded: 7_201 } },
    ]);
    expect(
      faultsAfter(
        [
          `${REFUND}.tenders`,
          [
            { tenderId: 'coins', amount: 7_200 },
            { tenderId: 'cash', amount: 1 },
          ],
        ],
        [`${REFUND}.transfer`, -2_701],
      ),
    ).toEqual([]);
    expect(faultsAfter(...tenders(7_201), [`${REFUND}.state`, 'closed'])).toEqual([]);
    expect(faultsAfter(...tenders(7_201), [`${REFUND}.state`, 'failed'])).toHaveLength(1);
  });
});
