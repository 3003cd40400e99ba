import { checkFacts } from 'aftersale/facts';
import { nextDeadline } from 'aftersale/lifecycle';
import { HOUR } from 'aftersale/time';
import { describe, expect, it } from 'vitest';
import { units } from '../fixtures/order';
import { begun, effect, lastEffects, refusals, unmet } from './begun';

/** An exchange of two cups, inspected. */
const inspected = (start: string, lifecycle = {}) => {
  const life = begun(start, { knobs: { lifecycle } });
  life.act('agent', 'approve');
  life.act('buyer', 'submit_return', { trackingNumber: 'SF1' });
  life.act('inspector', 'inspect', { findings: [{ ...units('cup', 0, 2), result: 'accepted' }] });
  return life;
};

const dearer = (lifecycle = {}) => inspected('exchange completed dearer', lifecycle);
const same = (lifecycle = {}) => inspected('exchange signed', lifecycle);

describe('a dearer replacement', () => {
  it('LIF-25 is paid before it ships, to the cent', () => {
    const life = dearer();
    expect(life.case()).toMatchObject({ state: 'awaiting_top_up', topUp: 4_000 });
    expect(effect(life, 'collect_top_up').amount).toBe(4_000);
    expect(refusals(life.act('warehouse', 'ship', { trackingNumber: 'SF2' }))).toEqual(['LIF-01 action_not_possible']);
    expect(unmet(life.act('buyer', 'pay_top_up', { amount: 3_999 }))).toEqual(['topUp: wrong_amount']);
    expect(unmet(life.act('buyer', 'pay_top_up', { amount: 4_001 }))).toEqual(['topUp: wrong_amount']);
    expect(refusals(life.act('buyer', 'pay_top_up'))).toContain('LIF-25 command_input_missing');
    life.act('buyer', 'pay_top_up', { amount: 4_000 });
    expect(life.case().state).toBe('awaiting_replacement');
    expect(effect(life, 'create_replacement_shipment').replacement).toBe('cup-green');
  });

  it('LIF-25 the same or cheaper goods ask for none', () => {
    expect(same().case().state).toBe('awaiting_replacement');
    const cheaper = inspected('exchange completed cheaper');
    expect(cheaper.case()).toMatchObject({ state: 'awaiting_refund', refunds: [{ total: 4_000 }] });
    cheaper.act('finance', 'confirm_refund');
    cheaper.act('system', 'complete_refund');
    expect(cheaper.case().state).toBe('awaiting_replacement');
  });

  it('LIF-25 not paid in 24 hours: the same goods are sent, and nothing is owed', () => {
    const life = dearer();
    expect((nextDeadline(life.situation, { caseId: 'case' })?.until ?? 0) - life.situation.now).toBe(24 * HOUR);
    life.passDeadline();
    expect(life.case()).toMatchObject({ type: 'exchange', state: 'awaiting_replacement', topUp: 0 });
    expect(lastEffects(life)).toEqual(['create_replacement_shipment', 'notify_buyer']);
    expect(effect(life, 'create_replacement_shipment').replacement).toBeNull();
  });

  it('LIF-25 or the return is refunded, where the policy says so', () => {
    const life = dearer({ unpaidTopUp: 'return_refund' });
    life.passDeadline();
    expect(life.case()).toMatchObject({
      type: 'return_refund',
      state: 'awaiting_refund',
      refunds: [{ total: 20_000 }],
    });
  });

  it('LIF-25 what was paid goes back with a buyer who withdraws', () => {
    const life = dearer();
    life.act('buyer', 'pay_top_up', { amount: 4_000 });
    life.act('buyer', 'withdraw');
    expect(life.case().state).toBe('returning_to_buyer');
    expect(effect(life, 'return_top_up').amount).toBe(4_000);
    const unpaid = dearer();
    unpaid.act('buyer', 'withdraw');
    expect(unpaid.effectNames()).not.toContain('return_top_up');
  });
});

describe('a replacement that is out of stock', () => {
  it('LIF-25 becomes a refund of the return', () => {
    const life = same();
    life.act('warehouse', 'report_out_of_stock', { remedy: 'refund' });
    expect(life.case()).toMatchObject({
      type: 'return_refund',
      state: 'awaiting_refund',
      refunds: [{ total: 20_000 }],
    });
  });

  it('LIF-25 a top-up that was paid comes back with it', () => {
    const life = dearer();
    life.act('buyer', 'pay_top_up', { amount: 4_000 });
    life.act('warehouse', 'report_out_of_stock', { remedy: 'refund' });
    expect(life.case().refunds).toMatchObject([{ total: 24_000 }]);
  });

  it('LIF-29 RFD-15 RFD-05 two cases split from one pay back what was paid, with the top-up, and not a cent more', () => {
    const life = begun('exchange completed dearer');
    life.act('agent', 'approve');
    life.act('buyer', 'submit_return', { trackingNumber: 'SF1' });
    life.act('inspector', 'inspect', {
      findings: [{ ...units('cup', 0, 1), result: 'accepted' }],
      splitCaseId: 'rest',
    });
    expect(life.case()).toMatchObject({ state: 'awaiting_top_up', topUp: 2_000 });
    life.act('buyer', 'pay_top_up', { amount: 2_000 });
    expect(life.case().topUps).toEqual([{ ...units('cup', 0, 1), each: 2_000 }]);
    expect(life.case('rest').topUps).toBeUndefined();
    life.act('warehouse', 'report_out_of_stock', { remedy: 'refund' });
    expect(life.case().refunds).toMatchObject([{ total: 12_000 }]);
    const above = life.act('agent', 'propose', { amount: 10_001 }, { caseId: 'rest' });
    expect(refusals(above)).toEqual(['RFD-05 above_refundable']);
    life.act('agent', 'propose', { amount: 10_000 }, { caseId: 'rest' });
    life.act('buyer', 'agree', {}, { caseId: 'rest' });
    expect(life.case('rest').refunds).toMatchObject([{ total: 10_000 }]);
    expect(checkFacts(life.situation)).toEqual([]);
  });

  it('LIF-25 or a reshipment, which becomes a refund where that is out of stock as well', () => {
    const life = same();
    life.act('warehouse', 'report_out_of_stock', { remedy: 'reship' });
    expect(life.case()).toMatchObject({ type: 'reship', state: 'awaiting_reshipment' });
    life.act('warehouse', 'report_out_of_stock', { remedy: 'refund' });
    expect(life.case()).toMatchObject({ type: 'return_refund', state: 'awaiting_refund' });
  });

  it('LIF-25 is told by those who send it, with what takes its place', () => {
    const life = same();
    expect(refusals(life.act('buyer', 'report_out_of_stock', { remedy: 'refund' }))).toEqual([
      'LIF-25 actor_not_allowed',
    ]);
    expect(refusals(life.act('warehouse', 'report_out_of_stock'))).toEqual(['LIF-25 command_input_missing']);
    expect(unmet(life.act('warehouse', 'report_out_of_stock', { remedy: 'exchange' }))).toEqual(['remedy: exchange']);
  });
});

describe('a replacement that is lost', () => {
  const shipped = (lifecycle = {}) => {
    const life = same({ exchangeEnds: 'on_receipt', ...lifecycle });
    life.act('warehouse', 'ship', { trackingNumber: 'SF2' });
    expect(life.case()).toMatchObject({ state: 'awaiting_buyer_receipt', sent: { trackingNumber: 'SF2' } });
    return life;
  };

  it('LIF-25 becomes a refund of the return', () => {
    const life = shipped();
    life.act('carrier', 'report_lost', { remedy: 'refund' });
    expect(life.case()).toMatchObject({
      type: 'return_refund',
      state: 'awaiting_refund',
      refunds: [{ total: 20_000 }],
    });
  });

  it('LIF-25 or is sent again, twice', () => {
    const life = shipped();
    for (const trackingNumber of ['SF3', 'SF4']) {
      life.act('buyer', 'report_lost', { remedy: 'reship' });
      expect(life.case()).toMatchObject({ state: 'awaiting_replacement', sent: null });
      life.act('warehouse', 'ship', { trackingNumber });
    }
    expect(unmet(life.act('buyer', 'report_lost', { remedy: 'reship' }))).toContain('again: used_up');
    life.act('buyer', 'report_lost', { remedy: 'refund' });
    expect(life.case().state).toBe('awaiting_refund');
  });

  it('LIF-25 how often is a knob', () => {
    const life = shipped({ maxReshipments: 0 });
    expect(unmet(life.act('buyer', 'report_lost', { remedy: 'reship' }))).toContain('again: used_up');
    const none = same({ maxReshipments: 0 });
    expect(unmet(none.act('warehouse', 'report_out_of_stock', { remedy: 'reship' }))).toContain('again: used_up');
  });

  it('LIF-25 LIF-15 repaired goods that are lost are exchanged or refunded: there are no others of them', () => {
    const lost = (remedy: 'exchange' | 'refund' | 'reship') => {
      const life = begun('repair completed', { knobs: { lifecycle: { exchangeEnds: 'on_receipt' } } });
      life.act('agent', 'approve');
      life.act('buyer', 'submit_return', { trackingNumber: 'SF1' });
      life.act('inspector', 'inspect', { findings: [{ ...units('cup', 0, 2), result: 'accepted' }] });
      life.act('merchant', 'finish_repair');
      life.act('warehouse', 'ship', { trackingNumber: 'SF2' });
      return { answer: life.act('carrier', 'report_lost', { remedy }), life };
    };
    expect(lost('exchange').life.case()).toMatchObject({ type: 'exchange', state: 'awaiting_replacement' });
    expect(lost('refund').life.case()).toMatchObject({ type: 'return_refund', state: 'awaiting_refund' });
    expect(unmet(lost('reship').answer)).toEqual(['remedy: reship']);
  });
});
