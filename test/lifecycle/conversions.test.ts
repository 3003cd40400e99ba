import { nextDeadline } from 'aftersale/lifecycle';
import { DAY, HOUR } from 'aftersale/time';
import type { AfterSaleType } from 'aftersale/vocabulary';
import { describe, expect, it } from 'vitest';
import { units } from '../fixtures/order';
import { begun, lastEffects, refusals, unmet } from './begun';
import { waitingIn } from './waiting';

const TOLD = {
  description: 'as told',
  evidence: [{ kind: 'photo', reference: 'photo-1' }],
  address: 'Road 1',
  replacement: 'cup-green',
} as const;

describe('a case that becomes one of another type', () => {
  it.each([
    ['refund_only signed', 'return_refund'],
    ['refund_only signed', 'exchange'],
    ['return_refund completed', 'refund_only'],
    ['return_refund completed', 'exchange'],
    ['exchange signed', 'refund_only'],
    ['exchange signed', 'return_refund'],
  ] as const)('LIF-17 %s: into %s, waiting for review, its history kept', (start, type: AfterSaleType) => {
    const life = begun(start);
    const { history } = life.case();
    life.act('buyer', 'convert', { type, ...TOLD });
    expect(life.case()).toMatchObject({ type, state: 'pending_review' });
    expect(life.case().history.slice(0, history.length)).toEqual(history);
    expect(life.case().history.at(-1)).toMatchObject({ action: 'convert', actor: 'buyer', input: { type } });
    expect(lastEffects(life)).toEqual(['notify_buyer', 'notify_merchant']);
  });

  it('LIF-17 the review starts anew', () => {
    const life = begun('refund_only signed');
    life.wait(4 * DAY);
    life.act('agent', 'convert', { type: 'return_refund' });
    const until = nextDeadline(life.situation, { caseId: 'case' })?.until;
    expect(until).toBe(life.situation.now + 120 * HOUR);
  });

  it('LIF-17 not into itself, nor into what needs another beginning', () => {
    for (const type of ['refund_only', 'cancel', 'repair', 'price_protection'] as const) {
      const answer = begun('refund_only signed').act('buyer', 'convert', { type, ...TOLD });
      expect(unmet(answer)).toContain(`conversion: ${type}`);
    }
    expect(refusals(begun('refund_only signed').act('buyer', 'convert'))).toContain('LIF-17 command_input_missing');
  });

  it('LIF-17 only into what could have been applied for', () => {
    const unshipped = begun('refund_only picking');
    const answer = unshipped.act('agent', 'convert', { type: 'return_refund', ...TOLD });
    expect(answer.outcome).toBe('deny');
    expect(unshipped.case().type).toBe('refund_only');
    const bare = begun('refund_only signed', { told: { reason: 'other' } });
    expect(refusals(bare.act('buyer', 'convert', { type: 'exchange' }))).toEqual([]);
    const nothingTold = waitingIn('pending_review', { of: { type: 'refund_only', reason: 'other' } });
    expect(nothingTold.act('buyer', 'convert', { type: 'exchange' })).toMatchObject({
      outcome: 'deny',
      reasons: [
        { code: 'input_missing', params: { input: 'address' } },
        { code: 'input_missing', params: { input: 'replacement' } },
      ],
    });
  });

  it('LIF-17 by the parties and the platform, while it is reviewed or negotiated', () => {
    expect(refusals(begun('refund_only signed').act('carrier', 'convert', { type: 'return_refund' }))).toContain(
      'LIF-17 actor_not_allowed',
    );
    expect(refusals(waitingIn('awaiting_return').act('buyer', 'convert', { type: 'refund_only' }))).toEqual([
      'LIF-01 action_not_possible',
    ]);
    const life = waitingIn('negotiating', { of: { ...TOLD } });
    life.act('merchant', 'convert', { type: 'refund_only' });
    expect(life.case()).toMatchObject({ type: 'refund_only', state: 'pending_review' });
  });

  it('LIF-17 with goods that are back it goes on from there', () => {
    const life = waitingIn('negotiating', { of: { type: 'exchange', returnParcel: { carriage: 'delivered' } } });
    life.act('buyer', 'convert', { type: 'return_refund' });
    expect(life.case()).toMatchObject({
      type: 'return_refund',
      state: 'awaiting_refund',
      refunds: [{ total: 20_000 }],
    });
  });

  /** A return whose goods came back and were not accepted. */
  const refused = (knobs = {}) => {
    const life = begun('return_refund completed', { knobs });
    life.act('agent', 'approve');
    life.settle();
    life.act('system', 'complete_refund');
    life.act('buyer', 'submit_return', { trackingNumber: 'SF1' });
    life.act('inspector', 'inspect', { findings: [] });
    return life;
  };

  it('LIF-17 RFD-05 a return that becomes an exchange, or is ruled to be one, holds none of the money any more', () => {
    const held = [{ ...units('cup', 0, 2), each: 10_000 }];
    const converted = refused();
    expect(converted.case().grants).toEqual(held);
    converted.act('buyer', 'convert', { type: 'exchange' });
    expect(converted.case()).toMatchObject({ type: 'exchange', state: 'awaiting_replacement', grants: [] });
    const ruled = begun('return_refund completed');
    ruled.act('buyer', 'ask_platform');
    ruled.act('platform', 'rule', { ruling: 'exchange' });
    expect(ruled.case()).toMatchObject({ type: 'exchange', state: 'awaiting_return', grants: [] });
    const returned = begun('return_refund completed');
    returned.act('buyer', 'ask_platform');
    returned.act('platform', 'rule', { ruling: 'return' });
    expect(returned.case()).toMatchObject({ type: 'return_refund', state: 'awaiting_return', grants: held });
  });

  it('LIF-17 RFD-05 LIF-08 so does one whose refund was refused before', () => {
    const life = begun('refund_only signed');
    life.act('agent', 'approve');
    life.act('finance', 'refuse_refund');
    life.act('agent', 'convert', { type: 'return_refund' });
    life.act('agent', 'approve');
    life.act('buyer', 'submit_return', { trackingNumber: 'SF1' });
    life.act('inspector', 'inspect', { findings: [] });
    life.act('agent', 'convert', { type: 'exchange' });
    expect(life.case()).toMatchObject({ type: 'exchange', refunds: [{ state: 'closed' }], grants: [] });
  });

  it('LIF-17 RFD-15 one that waits for review holds what the other goods are cheaper by', () => {
    const life = begun('return_refund completed');
    life.act('agent', 'convert', { type: 'exchange', replacementPrices: [{ lineId: 'cup', price: 8_000 }] });
    expect(life.case()).toMatchObject({
      type: 'exchange',
      state: 'pending_review',
      grants: [{ ...units('cup', 0, 2), each: 2_000 }],
    });
  });

  it('LIF-25 RFD-05 an exchange whose difference was paid back keeps it, whatever is sent in the end', () => {
    const life = begun('exchange completed cheaper');
    life.act('agent', 'approve');
    life.act('buyer', 'submit_return', { trackingNumber: 'SF1' });
    life.act('inspector', 'inspect', { findings: [{ ...units('cup', 0, 2), result: 'accepted' }] });
    life.act('finance', 'confirm_refund');
    life.act('system', 'complete_refund');
    life.act('warehouse', 'report_out_of_stock', { remedy: 'reship' });
    expect(life.case()).toMatchObject({ type: 'reship', grants: [{ ...units('cup', 0, 2), each: 2_000 }] });
  });

  it('LIF-17 RFD-23 whoever was advanced the money does not get other goods for nothing', () => {
    const advanced = refused({ refund: { instantRefundAt: 'approved' } });
    expect(advanced.case()).toMatchObject({ state: 'negotiating', refunds: [{ state: 'succeeded', total: 20_000 }] });
    expect(unmet(advanced.act('buyer', 'convert', { type: 'exchange' }))).toContain('advance: paid');
  });

  it('LIF-17 three times, by a knob', () => {
    const converted = (maxConversions?: number) => {
      const life = begun('refund_only signed', {
        knobs: maxConversions === undefined ? {} : { lifecycle: { maxConversions } },
      });
      const types = ['return_refund', 'refund_only', 'return_refund', 'refund_only'] as const;
      return types.map((type) => life.act('agent', 'convert', { type }).outcome);
    };
    expect(converted()).toEqual(['allow', 'allow', 'allow', 'deny']);
    expect(converted(1)).toEqual(['allow', 'deny', 'deny', 'deny']);
    expect(converted(0)).toEqual(['deny', 'deny', 'deny', 'deny']);
  });
});
