import { refundRequestOf } from 'aftersale/lifecycle';
import { describe, expect, it } from 'vitest';
import { units } from '../fixtures/order';
import { begun } from './begun';
import { refunding, waitingIn } from './waiting';

const ACCEPTED = { findings: [{ ...units('cup', 0, 2), result: 'accepted' }] } as const;

describe('what a case keeps of what is told', () => {
  it('LIF-10 an application that is amended keeps the amount it was for, until another is told', () => {
    const life = begun('compensation signed', { told: { terms: { amount: 500 } } });
    life.act('buyer', 'amend', { description: 'see the second photo' });
    expect(life.case().terms).toStrictEqual({ amount: 500 });
    life.act('buyer', 'amend', { amount: 400 });
    expect(life.case().terms).toStrictEqual({ amount: 400 });
    const without = begun('refund_only signed');
    without.act('buyer', 'amend', { description: 'see the second photo' });
    expect(without.case().terms).toStrictEqual({});
  });

  it('LIF-17 what was asked for one type is not asked for another', () => {
    const life = begun('compensation signed', { told: { terms: { amount: 500 } } });
    life.act('agent', 'convert', { type: 'refund_only' });
    expect(life.case()).toMatchObject({ type: 'refund_only', terms: {} });
    expect(life.case().terms).not.toHaveProperty('amount');
  });

  it('RFD-08 LIF-09 the system that approves grants nothing: whoever applied answers for his terms', () => {
    const life = begun('return_refund completed', {
      knobs: { lifecycle: { approveTrustedBuyer: true } },
      told: { terms: { amount: 15_000 } },
    });
    life.settle();
    expect(life.case()).toMatchObject({ state: 'awaiting_return', terms: { amount: 15_000 } });
    expect(life.case()).not.toHaveProperty('termsBy');
    expect(refundRequestOf(life.case())).toMatchObject({ actor: 'buyer', amount: 15_000 });
  });

  it.each([
    ['agent', 'buyer', 'agent'],
    ['buyer', 'agent', 'agent'],
    ['buyer', 'supervisor', 'supervisor'],
  ] as const)('RFD-10 RFD-08 what %s proposes and %s agrees to, %s answers for', (proposer, other, answering) => {
    const life = waitingIn('negotiating', { of: { type: 'refund_only' } });
    life.act(proposer, 'propose', { amount: 3_000 });
    life.act(other, 'agree');
    expect(life.case()).toMatchObject({ termsBy: answering, terms: { amount: 3_000 } });
  });

  it('LIF-04 DLN-08 a buyer who says nothing has received his replacement at the deadline', () => {
    const life = begun('exchange signed', { knobs: { lifecycle: { exchangeEnds: 'on_receipt' } } });
    life.act('agent', 'approve');
    life.act('buyer', 'submit_return', { trackingNumber: 'SF1' });
    life.act('inspector', 'inspect', ACCEPTED);
    life.act('warehouse', 'ship', { trackingNumber: 'SF2' });
    life.passDeadline();
    expect(life.case()).toMatchObject({ state: 'succeeded', replacementSignedAt: life.situation.now });
  });

  it('LIF-07 goods that went back to the buyer are no replacement he received', () => {
    const life = waitingIn('returning_to_buyer', { of: { returnParcel: { carriage: 'delivered' } } });
    life.act('buyer', 'confirm_receipt');
    expect(life.case().state).toBe('closed');
    expect(life.case()).not.toHaveProperty('replacementSignedAt');
  });

  it('LIF-03 FRT-03 a return is kept with its tracking number, if it has one, and with what its buyer paid for it', () => {
    const sent = waitingIn('awaiting_return', { of: { terms: { amount: 15_000 } } });
    const returnFreight = { amount: 1_000, paidBy: 'buyer' } as const;
    sent.act('buyer', 'submit_return', { trackingNumber: 'SF1', terms: { returnFreight } });
    expect(sent.case().returnParcel).toStrictEqual({ trackingNumber: 'SF1', carriage: 'no_scan' });
    expect(sent.case().terms).toStrictEqual({ amount: 15_000, returnFreight });
    const collected = waitingIn('awaiting_return');
    collected.act('carrier', 'pick_up_return');
    expect(collected.case().returnParcel).toStrictEqual({ carriage: 'in_transit' });
    expect(collected.case()).not.toHaveProperty('terms');
  });

  it('LIF-29 goods that all came back stay one case, whatever id is there for others', () => {
    const life = waitingIn('awaiting_inspection', { of: { returnParcel: { carriage: 'delivered' } } });
    const before = life.case();
    const answer = life.act('inspector', 'inspect', { ...ACCEPTED, splitCaseId: 'rest' });
    expect(answer).toMatchObject({ outcome: 'allow', value: { opened: [], events: [{ caseId: 'case' }] } });
    expect(life.case()).toMatchObject({ state: 'awaiting_refund', claims: before.claims });
  });

  it('RFD-24 a payment that failed says nothing of its channel, unless the channel refused it', () => {
    const failed = refunding('processing');
    failed.act('system', 'fail_refund');
    expect(failed.case()).not.toHaveProperty('terms');
    const refused = refunding('processing', { of: { terms: { amount: 20_000 } } });
    refused.act('system', 'fail_refund', { channelRefusal: 'too_old' });
    expect(refused.case().terms).toStrictEqual({ amount: 20_000, channelRefusal: 'too_old' });
  });
});
