import type { Order } from 'aftersale/facts';
import { describe, expect, it } from 'vitest';
import { line, parcel, units } from '../fixtures/order';
import { quoted, refunded, request, withCase } from '../fixtures/refunds';
import { policy, situation } from '../fixtures/situation';

const instant = policy({
  refund: { instantRefundAt: 'tracking_submitted', instantRefundCredit: 700, instantRefundMaximum: 10_000 },
});

const signed = (facts: Partial<Order> = {}, under = instant) =>
  situation(
    {
      status: 'completed',
      lines: [line({ quantity: 2 })],
      parcels: [parcel('signed', [units('cup', 0, 2)])],
      ...facts,
    },
    { policy: under },
  );

const back = (changes: Parameters<typeof request>[0] = {}) =>
  request({ type: 'return_refund', reason: 'no_reason', lines: [units('cup', 0, 1)], ...changes });

describe('instant refund', () => {
  const trusted = { buyer: { credit: 700 } };

  it('RFD-23 is offered to a trusted buyer, up to a sum, for a return, at the step of the policy', () => {
    expect(quoted(signed(trusted), back()).instantAt).toBe('tracking_submitted');
    const unlimited = policy({ refund: { instantRefundAt: 'picked_up', instantRefundMaximum: null } });
    expect(quoted(signed(trusted, unlimited), back()).instantAt).toBe('picked_up');
  });

  it('RFD-23 is not offered below the credit, above the sum, without return, or where the policy never does', () => {
    expect(quoted(signed({ buyer: { credit: 699 } }), back()).instantAt).toBeNull();
    expect(quoted(signed(), back()).instantAt).toBeNull();
    expect(quoted(signed(trusted), back({ lines: [units('cup', 0, 2)] })).instantAt).toBeNull();
    expect(quoted(signed(trusted), back({ type: 'refund_only', reason: 'quality' })).instantAt).toBeNull();
    expect(quoted(signed(trusted, policy()), back()).instantAt).toBeNull();
  });

  it('RFD-23 what was advanced for goods that fail is receivable from the buyer', () => {
    const advanced = refunded(signed(trusted), back());
    const open = advanced.cases.reduce((now, one) => withCase(now, { ...one, state: 'negotiating' }), advanced);
    const failed = quoted(open, back({ advanceFailed: 'failed_inspection' }));
    expect([failed.total, failed.receivable]).toEqual([0, 10_000]);
    expect(quoted(signed(trusted), back({ advanceFailed: 'not_returned' })).receivable).toBe(0);
    expect(quoted(open, back()).receivable).toBe(0);
    const underway = refunded(advanced, back({ lines: [units('cup', 1, 2)] }), 'processing');
    expect(quoted(underway, back({ advanceFailed: 'not_returned' })).receivable).toBe(10_000);
  });
});

describe('where the money goes', () => {
  it('RFD-24 back against the original payment, or to a confirmed account where its channel refuses, under the same key', () => {
    const usual = quoted(signed(), back());
    const refused = quoted(signed(), back({ channelRefusal: 'too_old' }));
    expect([usual.route, refused.route]).toEqual(['original', 'confirmed_account']);
    expect(refused.key).toBe(usual.key);
    expect(refused.total).toBe(usual.total);
  });

  it('RFD-24 cash on delivery is transferred', () => {
    const cod = signed({
      payment: 'cash_on_delivery',
      tenders: [{ id: 'cash', kind: 'cash', amount: 20_000 }],
    });
    expect(quoted(cod, back()).route).toBe('offline_transfer');
  });
});

describe('red invoice', () => {
  it('RFD-22 is due for what was invoiced and is refunded, not for money beside it', () => {
    const invoiced = signed({ invoice: { number: '0001' } });
    const adjustments = [{ kind: 'goodwill', amount: 500, bearer: 'merchant' }] as const;
    const quote = quoted(invoiced, back({ actor: 'agent', adjustments }));
    expect(quote.redInvoice).toEqual({ number: '0001', amount: 10_000 });
  });

  it('RFD-22 is due for freight, price protection and exchange differences, less what is reclaimed', () => {
    const invoice = { number: '0001' };
    const lost = signed({
      invoice,
      freight: { charged: 600 },
      tenders: [{ id: 'cash', kind: 'cash', amount: 20_600 }],
    });
    expect(quoted(lost, back({ reason: 'quality' })).redInvoice).toEqual({ number: '0001', amount: 10_300 });
    const protect = back({ type: 'price_protection', shelfPrices: [{ lineId: 'cup', price: 9_000 }] });
    expect(quoted(signed({ invoice }), protect).redInvoice).toEqual({ number: '0001', amount: 1_000 });
    const swap = back({ type: 'exchange', replacementPrices: [{ lineId: 'cup', price: 9_500 }] });
    const anything = policy({ refund: { exchangeWith: 'any' } });
    expect(quoted(signed({ invoice }, anything), swap).redInvoice).toEqual({ number: '0001', amount: 500 });
    const reclaiming = situation(
      {
        invoice,
        lines: [line({ quantity: 2 })],
        discounts: [
          { id: 'off', on: 'goods', amount: 2_000, condition: { is: 'single', atLeast: 20_000, off: 2_000 } },
        ],
      },
      { policy: policy({ eligibility: { thresholdBreach: 'reclaim' } }) },
    );
    expect(quoted(reclaiming, request({ lines: [units('cup', 0, 1)] })).redInvoice).toEqual({
      number: '0001',
      amount: 8_000,
    });
  });

  it('RFD-22 is not due without an invoice, or where nothing invoiced is refunded', () => {
    expect(quoted(signed(), back()).redInvoice).toBeNull();
    const invoiced = signed({ invoice: { number: '0001' } });
    expect(quoted(invoiced, back({ type: 'exchange' })).redInvoice).toBeNull();
  });
});
