import type { Order } from 'aftersale/facts';
import type { ApplicationRequest, CaseInput } from 'aftersale/lifecycle';
import { describe, expect, it } from 'vitest';
import { units } from '../fixtures/order';
import { begun, ready } from './begun';
import type { OrderLife } from './order-life';
import { refunding, waitingIn } from './waiting';

type Answer = ReturnType<OrderLife['act']>;

const codes = (reasons: readonly { readonly rule: string; readonly code: string }[]): string[] =>
  reasons.map(({ rule, code }) => `${rule} ${code}`);
const notesOf = (answer: Answer): string[] => (answer.outcome === 'deny' ? [] : codes(answer.notes));
const reviewsOf = (answer: Answer): string[] => (answer.outcome === 'review' ? codes(answer.reasons) : []);

/** A coupon was used on another order as well, of which nothing is known: whether it comes back, a person says. */
const SHARED: Partial<Order> = {
  discounts: [{ id: 'off', on: 'goods', amount: 1_000, coupon: { id: 'coupon', orderIds: ['order', 'sibling'] } }],
  tenders: [{ id: 'cash', kind: 'cash', amount: 24_000 }],
};
const ALL = [units('cup', 0, 2), units('pot', 0, 1)];
const ABOVE: CaseInput = { terms: { adjustments: [{ kind: 'goodwill', amount: 50_000, bearer: 'merchant' }] } };

const applied = (facts: Partial<Order>, told: Partial<ApplicationRequest> = {}) => {
  const { life, application } = ready('refund_only signed', { facts, told: { lines: ALL, ...told } });
  return { life, answer: life.apply(application) };
};

describe('what is found of the money of a step', () => {
  it('BEN-03 an application, an amendment and an approval are for a person where the refund is', () => {
    const { life, answer } = applied(SHARED);
    expect(reviewsOf(answer)).toEqual(['BEN-03 group_needed']);
    expect(notesOf(answer)).toEqual(['ELG-19 return_goods_instead', 'WIN-03 window_open']);
    const amended = life.act('buyer', 'amend', { description: 'see the second photo' });
    expect(reviewsOf(amended)).toEqual(['BEN-03 group_needed']);
    expect(notesOf(amended)).toEqual(['ELG-19 return_goods_instead', 'WIN-03 window_open']);
    const approved = life.act('agent', 'approve', ABOVE);
    expect(reviewsOf(approved)).toEqual(['BEN-03 group_needed']);
    expect(notesOf(approved)).toEqual(['RFD-08 above_authority']);
    expect(life.case()).toMatchObject({ approver: 'finance', refunds: [{ state: 'awaiting_finance' }] });
  });

  it('RFD-08 who may not grant so much alone is told who is asked, and is not held up', () => {
    const { life, answer } = applied({}, { actor: 'agent', terms: { amount: 20_000 } });
    const told = ['ELG-19 return_goods_instead', 'WIN-03 window_open', 'RFD-08 above_authority'];
    expect([answer.outcome, notesOf(answer)]).toEqual(['allow', told]);
    const amended = life.act('buyer', 'amend', { description: 'see the second photo' });
    expect([amended.outcome, notesOf(amended)]).toEqual(['allow', told]);
    const approved = life.act('agent', 'approve');
    expect([approved.outcome, notesOf(approved)]).toEqual(['allow', ['RFD-08 above_authority']]);
    expect(life.case()).toMatchObject({ approver: 'finance', refunds: [{ state: 'awaiting_finance' }] });
  });

  it('LIF-19 a step of the refund order finds nothing, and is plainly allowed', () => {
    expect(refunding('awaiting_finance').act('finance', 'confirm_refund')).toMatchObject({
      outcome: 'allow',
      notes: [],
    });
    expect(refunding('awaiting_finance').act('finance', 'refuse_refund')).toMatchObject({
      outcome: 'allow',
      notes: [],
    });
  });

  it('LIF-17 RFD-15 goods that are back are exchanged without holding money that is not paid', () => {
    const life = waitingIn('negotiating', {
      of: { type: 'repair', returnParcel: { carriage: 'delivered' } },
      knobs: { refund: { exchangeWith: 'any' } },
    });
    const replacementPrices = [{ lineId: 'cup', price: 8_000 }];
    life.act('agent', 'convert', { type: 'exchange', replacementPrices });
    expect(life.case()).toMatchObject({ type: 'exchange', state: 'awaiting_replacement', grants: [] });
  });

  it('DLN-08 LIF-19 a refund that nobody paid by hand is closed, with how often it was tried', () => {
    const life = refunding('manual');
    const [before] = life.case().refunds;
    life.passDeadline();
    expect(life.case()).toMatchObject({
      state: 'platform_review',
      refunds: [{ ...before, state: 'closed', retries: 1 }],
    });
  });
});

describe('a compensation that was never registered', () => {
  it('DLN-08 LIF-16 is closed, and decided on by the platform', () => {
    const life = begun('compensation signed');
    life.act('agent', 'approve');
    life.passDeadline();
    expect(life.case()).toMatchObject({ state: 'platform_review', refunds: [{ state: 'closed', total: 500 }] });
  });
});
