import { standard } from 'aftersale/policy';
import { describe, expect, it } from 'vitest';
import { line, parcel, SHIPPED, units } from '../fixtures/order';
import { begun, effect, lastEffects, ready, refusals, unmet } from './begun';
import { refunding, waitingIn } from './waiting';

describe('an application', () => {
  it('ELG-12 tells the amount where its reason asks for one', () => {
    const requiredInputs = [
      ...standard.eligibility.requiredInputs,
      { types: ['refund_only'], reasons: ['quality'], inputs: ['amount'] },
    ] as const;
    const { life, application } = ready('refund_only signed', { knobs: { eligibility: { requiredInputs } } });
    expect(refusals(life.apply(application))).toEqual(['ELG-12 input_missing']);
    expect(refusals(life.apply({ ...application, terms: { amount: 1_000 } }))).toEqual([]);
  });

  it('ELG-23 explains itself, allowed or denied', () => {
    const { life, application } = ready('refund_only signed');
    const { trace } = life.apply({ ...application, explain: true });
    expect(trace).toMatchObject({ policy: 'test@1', now: life.situation.now });
    expect(trace?.checked.every(({ held }) => held)).toBe(true);
    const again = life.apply({ ...application, caseId: 'again', explain: true });
    expect(again.trace?.checked.some(({ held }) => !held)).toBe(true);
    expect(ready('refund_only signed').life.apply(application)).not.toHaveProperty('trace');
  });

  it('LIF-32 with a note is the same only with its note', () => {
    const { life, application } = ready('refund_only signed');
    const noted = { ...application, id: 'k', note: 'in a hurry' };
    life.apply(noted);
    expect(life.case().history[0]).toMatchObject({ action: 'apply', note: 'in a hurry' });
    expect(life.apply(noted)).toMatchObject({ outcome: 'allow', value: { replay: true } });
    expect(refusals(life.apply({ ...application, id: 'k' }))).toEqual(['LIF-32 case_id_taken']);
  });

  it('ELG-23 of no unit is denied', () => {
    const { life, application } = ready('refund_only signed');
    expect(life.apply({ ...application, lines: [] }).outcome).toBe('deny');
  });

  it('RFD-08 that an agent makes above his limit is open to review; its approver is asked when it is approved', () => {
    const { life, application } = ready('refund_only signed');
    const adjustments = [{ kind: 'goodwill', amount: 6_000, bearer: 'merchant' }] as const;
    const answer = life.apply({ ...application, actor: 'agent', terms: { adjustments } });
    expect(answer.outcome).toBe('allow');
    expect(answer.outcome === 'allow' && answer.notes.map(({ code }) => code)).toContain('above_authority');
  });

  it('RFD-08 LIF-08 what is above every limit the merchant confirms himself', () => {
    const authorityLimits = [{ actor: 'agent', limit: 1_000 }] as const;
    const life = begun('refund_only signed', { knobs: { refund: { authorityLimits } } });
    life.act('agent', 'approve', { terms: { adjustments: [{ kind: 'goodwill', amount: 2_000, bearer: 'merchant' }] } });
    expect(life.case()).toMatchObject({ approver: 'merchant', refunds: [{ state: 'awaiting_finance' }] });
    expect(effect(life, 'ticket_for_approver').role).toBe('merchant');
  });

  it('LIF-09 of a buyer nobody knows is not approved by itself', () => {
    const knobs = { lifecycle: { approveTrustedBuyer: true } };
    const { buyer, ...nobody } = ready('return_refund completed').life.situation.order;
    expect(buyer?.credit).toBe(800);
    expect(begun('return_refund completed', { knobs }).effectNames()).toContain('issue_command');
    const { life, application } = ready('return_refund completed', { knobs });
    life.situation = { ...life.situation, order: nobody };
    life.apply(application);
    expect(life.effectNames()).not.toContain('issue_command');
  });

  it('LIF-26 for goods that cost nothing is paid for with nothing, and refunded with nothing', () => {
    const life = waitingIn('pending_review', {
      of: { type: 'refund_only' },
      facts: { lines: [line({ quantity: 2, unitPrice: 0 })], tenders: [] },
    });
    life.act('agent', 'approve');
    expect(life.case()).toMatchObject({ state: 'awaiting_refund', refunds: [{ total: 0, state: 'created' }] });
    life.settle();
    expect(life.case().state).toBe('succeeded');
  });
});

describe('goods in several parcels', () => {
  const shipped = (parcels: Parameters<typeof parcel>[]) =>
    waitingIn('pending_review', {
      of: { type: 'refund_only', fulfilment: 'shipped', reason: 'not_received' },
      facts: { status: 'awaiting_receipt', parcels: parcels.map((told) => parcel(...told)) },
    });

  it('CAN-05 are where those are that must be stopped first, in whatever order they are told', () => {
    const left = [units('cup', 0, 1)];
    const right = [units('cup', 1, 2)];
    const mixed = shipped([
      ['signed', left],
      ['packed', right, { id: 'second' }],
    ]);
    mixed.act('agent', 'approve');
    expect(mixed.case().state).toBe('intercepting');
    const turned = shipped([
      ['packed', left],
      ['signed', right, { id: 'second' }],
    ]);
    turned.act('agent', 'approve');
    expect(turned.case().state).toBe('intercepting');
  });

  it('CAN-03 are recalled by the parcels that are on their way; what was never packed has none', () => {
    const life = shipped([['handed_over', [units('cup', 0, 1)], { movedAt: SHIPPED + 4 * 24 * 3_600_000 }]]);
    life.act('agent', 'approve');
    expect(life.case().state).toBe('recalling');
    expect(effect(life, 'request_recall').parcelIds).toEqual(['parcel']);
  });

  it('STA-06 CAN-04 are with nobody before a dispatch order, and on their way as long as nobody knows since when', () => {
    const unreleased = shipped([['none', [units('cup', 0, 2)]]]);
    unreleased.act('agent', 'approve');
    expect(unreleased.case().state).toBe('awaiting_refund');
    const { shippedAt: _unknown, ...unscanned } = parcel('handed_over', [units('cup', 0, 2)]);
    const life = shipped([]);
    life.order({ parcels: [unscanned] });
    life.act('agent', 'approve');
    expect(life.case().state).toBe('recalling');
  });

  it('ELG-29 that have no parcel are with the buyer once they are delivered', () => {
    const virtual = { deliveredAt: SHIPPED };
    const facts = { status: 'awaiting_receipt', lines: [line({ quantity: 2, virtual })], parcels: [] } as const;
    const life = waitingIn('pending_review', { of: { type: 'return_refund' }, facts });
    life.act('agent', 'approve');
    expect(life.case().state).toBe('awaiting_return');
    const closing = waitingIn('pending_review', { of: { type: 'refund_only', fulfilment: 'unshipped' }, facts });
    closing.act('warehouse', 'report_shipped');
    expect(closing.case().state).toBe('closed');
  });

  it('CAN-07 that were signed for under a claim of unshipped ones go on as signed', () => {
    const life = waitingIn('pending_review', {
      of: { type: 'refund_only', fulfilment: 'unshipped' },
      knobs: { lifecycle: { onShippedWhilePending: 'convert' } },
    });
    life.act('warehouse', 'report_shipped');
    expect(life.case().fulfilment).toBe('signed');
  });
});

describe('what a case keeps and tells', () => {
  it('FRT-01 keeps the liability that is ruled when it is approved', () => {
    const life = waitingIn('pending_review', { of: { type: 'refund_only' } });
    life.act('agent', 'approve', { liability: 'carrier' });
    expect(life.case().liability).toBe('carrier');
    expect(life.case().refunds[0]?.entries).toMatchObject([{ bearer: 'carrier' }]);
  });

  it('DLN-08 counts how often it was late, whatever was noted meanwhile', () => {
    const life = waitingIn('awaiting_replacement', { of: { type: 'exchange' } });
    life.passDeadline();
    life.act('buyer', 'add_note');
    life.passDeadline();
    expect(life.case()).toMatchObject({ type: 'return_refund', state: 'awaiting_refund' });
  });

  it('LIF-12 RFD-24 keeps every field it has over a step', () => {
    const facts = { windowExtendedUntil: 1, replacementSignedAt: 2, splitFrom: 'whole', address: 'Road 1' };
    const life = waitingIn('pending_review', { of: facts });
    life.act('buyer', 'add_note');
    expect(life.case()).toMatchObject(facts);
  });

  it('LIF-07 agrees with nobody before something is proposed', () => {
    expect(unmet(waitingIn('negotiating').act('buyer', 'agree'))).toEqual(['proposal: none']);
  });

  it('RFD-10 what the buyer proposed, whoever agrees answers for', () => {
    const life = waitingIn('negotiating', { of: { type: 'refund_only' } });
    life.act('buyer', 'propose', { amount: 3_000 });
    life.act('agent', 'agree');
    expect(life.case()).toMatchObject({ termsBy: 'agent', terms: { amount: 3_000 }, refunds: [{ total: 3_000 }] });
  });

  it('RFD-15 a replacement of the same price needs no money', () => {
    const of = { terms: { replacementPrices: [{ lineId: 'cup', price: 10_000 }] } };
    const life = waitingIn('awaiting_inspection', {
      of: { type: 'exchange', ...of },
      knobs: { refund: { exchangeWith: 'any' } },
    });
    life.act('inspector', 'inspect', { findings: [{ ...units('cup', 0, 2), result: 'accepted' }] });
    expect(life.case().state).toBe('awaiting_replacement');
  });

  it('RFD-15 LIF-25 of a price the policy does not exchange for, the same goods are sent, and no top-up is taken', () => {
    const of = { type: 'exchange', terms: { replacementPrices: [{ lineId: 'cup', price: 12_000 }] } } as const;
    const life = waitingIn('awaiting_inspection', { of });
    life.act('inspector', 'inspect', { findings: [{ ...units('cup', 0, 2), result: 'accepted' }] });
    expect(life.case().state).toBe('awaiting_replacement');
    const paying = waitingIn('awaiting_top_up', { of: { ...of, topUp: 4_000 } });
    expect(paying.act('buyer', 'pay_top_up', { amount: 4_000 }).outcome).toBe('deny');
    expect(
      unmet(waitingIn('awaiting_top_up', { of: { type: 'exchange' } }).act('buyer', 'pay_top_up', { amount: 1 })),
    ).toEqual(['topUp: wrong_amount']);
  });
});

describe('the money of a case', () => {
  it('RFD-22 corrects the invoice by what was refunded, where there is one', () => {
    const invoiced = refunding('processing', { facts: { invoice: { number: 'F-1' } } });
    invoiced.act('system', 'complete_refund');
    expect(effect(invoiced, 'issue_red_invoice')).toMatchObject({ number: 'F-1', amount: 20_000 });
    const plain = refunding('processing');
    plain.act('system', 'complete_refund');
    expect(plain.effectNames()).not.toContain('issue_red_invoice');
    const unquotable = refunding('processing', {
      facts: { invoice: { number: 'F-1' } },
      of: { terms: { amount: 20_001 } },
    });
    unquotable.act('system', 'complete_refund');
    expect(unquotable.case().state).toBe('succeeded');
    expect(unquotable.effectNames()).not.toContain('issue_red_invoice');
  });

  it('RFD-24 goes by transfer where it was paid on delivery', () => {
    const life = refunding('failed', { facts: { payment: 'cash_on_delivery' } });
    life.act('finance', 'retry_refund');
    expect(effect(life, 'send_payment').route).toBe('offline_transfer');
  });

  it('RFD-13 LIF-19 only the refund that is open moves', () => {
    const life = refunding('awaiting_finance');
    life.act('finance', 'refuse_refund');
    life.act('agent', 'propose', { amount: 5_000 });
    life.act('buyer', 'agree');
    life.act('finance', 'confirm_refund');
    expect(life.case().refunds).toMatchObject([
      { key: 'case:refund:1', state: 'closed', total: 20_000 },
      { key: 'case:refund:2', state: 'processing', total: 5_000 },
    ]);
  });

  it('DLN-08 without a refund under way the platform decides', () => {
    const life = waitingIn('awaiting_refund');
    life.passDeadline();
    expect(life.case().state).toBe('platform_review');
    expect(lastEffects(life)).not.toContain('close_refund_order');
  });

  it('LIF-16 DLN-08 a compensation that nobody registers is given up, and the platform decides', () => {
    const life = begun('compensation signed', { knobs: { lifecycle: { financeReview: { when: 'never' } } } });
    life.act('agent', 'approve');
    expect(life.case().refunds).toMatchObject([{ state: 'created' }]);
    life.passDeadline();
    expect(life.case()).toMatchObject({ state: 'platform_review', refunds: [{ state: 'closed' }] });
    expect(lastEffects(life)).toContain('close_refund_order');
  });
});
