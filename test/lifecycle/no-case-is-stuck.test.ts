import type { AfterSaleCase } from 'aftersale/facts';
import { nextDeadline, transition } from 'aftersale/lifecycle';
import type { CaseState } from 'aftersale/vocabulary';
import { describe, expect, it } from 'vitest';
import { units } from '../fixtures/order';
import { begun, lastEffects, refusals } from './begun';
import { waitingIn } from './waiting';

/** More than two cups of 100.00 cost. */
const TOO_MUCH = { terms: { amount: 20_001 } };
const DELIVERED = { returnParcel: { trackingNumber: 'SF1', carriage: 'delivered' } } as const;

describe('a claim of more than there is', () => {
  it('RFD-05 LIF-10 is refused when an application is changed to it, as when it is made', () => {
    const life = begun('refund_only signed');
    expect(refusals(life.act('buyer', 'amend', { amount: 20_001 }))).toEqual(['RFD-05 above_refundable']);
    expect(life.case().version).toBe(1);
    const same = begun('exchange signed', { knobs: { refund: { exchangeWith: 'same_goods' } } });
    const dearer = same.act('buyer', 'amend', { replacementPrices: [{ lineId: 'cup', price: 12_000 }] });
    expect(dearer.outcome).toBe('deny');
  });

  it('RFD-15 LIF-25 no goods are promised at a price the policy does not exchange for', () => {
    const terms = { replacementPrices: [{ lineId: 'cup', price: 12_000 }] };
    const same = begun('exchange signed', { knobs: { refund: { exchangeWith: 'same_goods' } } });
    expect(refusals(same.act('agent', 'approve', { terms }))).toEqual(['RFD-15 replacement_must_be_same_goods']);
    expect(same.case().state).toBe('pending_review');
    same.act('agent', 'approve');
    expect(same.case().state).toBe('awaiting_return');
    const any = begun('exchange signed', { knobs: { refund: { exchangeWith: 'any' } } });
    any.act('agent', 'approve', { terms });
    expect(any.case()).toMatchObject({ state: 'awaiting_return', terms });
  });

  it('RFD-15 the price of a replacement is nothing to a case that sends none', () => {
    const terms = { replacementPrices: [{ lineId: 'cup', price: 12_000 }] };
    const life = begun('refund_only signed', { knobs: { refund: { exchangeWith: 'same_goods' } } });
    life.act('agent', 'approve', { terms });
    expect(life.case()).toMatchObject({ state: 'awaiting_refund', terms });
  });

  it('RFD-05 LIF-10 LIF-17 what is claimed otherwise is held otherwise', () => {
    const life = begun('refund_only signed');
    expect(life.case().grants).toEqual([{ ...units('cup', 0, 2), each: 10_000 }]);
    life.act('buyer', 'amend', { amount: 15_000 });
    expect(life.case().grants).toEqual([{ ...units('cup', 0, 2), each: 7_500 }]);
    life.act('agent', 'convert', { type: 'reship', reason: 'missing_goods', address: 'Road 1' });
    expect(life.case()).toMatchObject({ type: 'reship', grants: [] });
  });

  it.each<[CaseState, Partial<AfterSaleCase>, object?]>([
    ['pending_review', { type: 'refund_only' }],
    ['pending_review', { type: 'return_refund' }],
    ['awaiting_inspection', { type: 'return_refund', ...DELIVERED }],
    ['awaiting_inspection', { type: 'refund_only', ...DELIVERED }],
    ['awaiting_top_up', { type: 'exchange', ...DELIVERED }, { unpaidTopUp: 'return_refund' }],
    ['repairing', { type: 'repair', ...DELIVERED }],
  ])('DLN-01 does not keep a case waiting for ever: %s of %j goes to the platform', (state, of, lifecycle = {}) => {
    const broken = waitingIn(state, { of: { ...of, ...TOO_MUCH }, knobs: { lifecycle } });
    expect(nextDeadline(broken.situation, { caseId: 'case' })?.then.state).toBe('platform_review');
    broken.passDeadline();
    expect(broken.case()).toMatchObject({ state: 'platform_review', refunds: [] });
    expect(lastEffects(broken)).toContain('ticket_for_platform');
    const sound = waitingIn(state, { of, knobs: { lifecycle } });
    sound.passDeadline();
    expect(sound.case().state).not.toBe('platform_review');
  });

  it('DLN-01 nor where a replacement is late for the second time, or goods that were refused at the door are back', () => {
    const late = waitingIn('awaiting_replacement', { of: { type: 'exchange', ...DELIVERED, ...TOO_MUCH } });
    late.passDeadline();
    late.passDeadline();
    expect(late.case().state).toBe('platform_review');
    const refused = waitingIn('awaiting_inspection', { of: { type: 'cancel', ...DELIVERED, ...TOO_MUCH } });
    refused.passDeadline();
    expect(refused.case().state).toBe('platform_review');
  });

  it('RFD-05 is refused to whoever approves it, with what there is', () => {
    const life = waitingIn('pending_review', { of: { type: 'refund_only', ...TOO_MUCH } });
    expect(refusals(life.act('agent', 'approve'))).toEqual(['RFD-05 above_refundable']);
    const answer = transition(life.situation, {
      id: 'x',
      caseId: 'case',
      caseVersion: life.case().version,
      situationVersion: life.situation.version,
      actor: 'agent',
      action: 'approve',
      input: { terms: { amount: 20_000 } },
    });
    expect(answer.outcome).toBe('allow');
  });

  it('RFD-23 money that was advanced is no claim any more', () => {
    const life = waitingIn('awaiting_inspection', {
      of: {
        type: 'return_refund',
        ...DELIVERED,
        grants: [{ ...units('cup', 0, 2), each: 10_000 }],
        refunds: [
          {
            key: 'case:refund:1',
            state: 'succeeded',
            total: 20_000,
            entries: [],
            tenders: [],
            transfer: 20_000,
            benefits: [],
          },
        ],
      },
    });
    life.passDeadline();
    expect(life.case().state).toBe('succeeded');
  });
});
