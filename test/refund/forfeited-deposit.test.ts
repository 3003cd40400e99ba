import type { Order } from 'aftersale/facts';
import { quoteRefund, type RefundRequest } from 'aftersale/refund';
import { describe, expect, it } from 'vitest';
import { units } from '../fixtures/order';
import { quoted, request } from '../fixtures/refunds';
import { policy, situation } from '../fixtures/situation';

const deposit = { id: 'deposit', kind: 'cash', amount: 2_000, phase: 'deposit' } as const;
const balance = { id: 'balance', kind: 'cash', amount: 8_000, phase: 'balance' } as const;

const presale = (facts: Partial<Order> = {}) => situation({ status: 'awaiting_payment', tenders: [deposit], ...facts });

const cancel = (changes: Partial<RefundRequest> = {}) =>
  request({ type: 'cancel', lines: [units('cup', 0, 1)], ...changes });

describe('the deposit of a presale', () => {
  it('ELG-29 is kept, visibly, where the buyer cancels before he paid the balance', () => {
    const answer = quoteRefund(presale(), cancel());
    expect(answer).toMatchObject({
      outcome: 'allow',
      notes: [{ code: 'deposit_not_refundable', rule: 'ELG-29', params: { amount: 2_000 } }],
      value: { total: 0, byTender: [], shortfall: 0, grants: [{ ...units('cup', 0, 1), each: 2_000 }] },
    });
    expect(quoted(presale(), cancel()).entries.map(({ kind, amount, tenders }) => [kind, amount, tenders])).toEqual([
      ['goods', 2_000, [{ tenderId: 'deposit', amount: 2_000 }]],
      ['deposit_forfeited', -2_000, [{ tenderId: 'deposit', amount: -2_000 }]],
    ]);
  });

  it('ELG-29 comes back at the fault of the selling side, or where the policy says so', () => {
    for (const reason of ['out_of_stock', 'platform_error'] as const) {
      expect(quoted(presale(), cancel({ reason })).total).toBe(2_000);
    }
    expect(quoted(presale(), cancel({ liability: 'supplier' })).total).toBe(2_000);
    const always = policy({ eligibility: { depositRefund: 'always' } });
    expect(quoted({ ...presale(), policy: always }, cancel()).total).toBe(2_000);
  });

  it('ELG-29 comes back with the balance once that is paid, and only a deposit is kept', () => {
    const paid = presale({ status: 'awaiting_shipment', tenders: [deposit, balance] });
    expect(quoted(paid, request({ lines: [units('cup', 0, 1)] })).total).toBe(10_000);
    const part = { id: 'part', kind: 'cash', amount: 3_000 } as const;
    expect(quoted(presale({ tenders: [deposit, part] }), cancel()).byTender).toEqual([
      { tenderId: 'part', amount: 3_000 },
    ]);
    const goodwill = [{ kind: 'goodwill', amount: 100, bearer: 'merchant' }] as const;
    const both = quoteRefund(presale({ tenders: [deposit, part] }), cancel({ actor: 'agent', adjustments: goodwill }));
    expect(both).toMatchObject({ notes: [{ params: { amount: 2_000 } }], value: { total: 3_100 } });
    expect(quoteRefund(presale({ tenders: [part] }), cancel())).toMatchObject({ notes: [], value: { total: 3_000 } });
  });
});
