import { CASE_LIFECYCLE, type CaseStanding } from 'aftersale/lifecycle';
import { CASE_ACTIONS, CASE_CONDITIONS, type CaseCondition } from 'aftersale/vocabulary';
import { describe, expect, it } from 'vitest';
import { line, units } from '../fixtures/order';
import { begun, effect, lastEffects, refusals, unmet } from './begun';
import type { OrderLife } from './order-life';
import { refunding, waitingIn } from './waiting';

const ACCEPTED = { ...units('cup', 0, 2), result: 'accepted' } as const;
const PART_ACCEPTED = { ...units('cup', 0, 1), result: 'accepted' } as const;

const standingOf = (life: OrderLife): CaseStanding => ({
  situation: life.situation,
  case: life.case(),
  policy: life.situation.policy,
});

describe('the conditions of the table', () => {
  const standings = [
    begun('cancel unpaid'),
    begun('cancel handed_over on delivery'),
    begun('exchange completed dearer'),
    begun('reship signed wrong goods'),
    waitingIn('awaiting_inspection'),
    waitingIn('negotiating', { of: { proposal: { by: 'buyer', amount: 1 } } }),
    refunding('awaiting_finance'),
  ].map(standingOf);
  const inputs = [{}, { findings: [PART_ACCEPTED] }];

  it.each(Object.keys(CASE_CONDITIONS) as CaseCondition[])('LIF-01 have one of their values: %s', (name) => {
    const { of, values } = CASE_LIFECYCLE.facets[name];
    for (const standing of standings) {
      for (const action of CASE_ACTIONS) {
        for (const input of inputs) {
          for (const actor of ['buyer', 'system'] as const) {
            expect(values.includes(of(standing, { actor, action, input }) as never), action).toBe(true);
          }
        }
      }
    }
  });

  it('LIF-17 what may be repeated only so often has a limit, nothing else', () => {
    const { again } = CASE_LIFECYCLE.facets;
    const standing = standingOf(waitingIn('pending_review', { knobs: { lifecycle: { maxConversions: 0 } } }));
    expect(again.of(standing, { actor: 'buyer', action: 'convert', input: {} })).toBe('used_up');
    expect(again.of(standing, { actor: 'buyer', action: 'withdraw', input: {} })).toBe('left');
  });
});

describe('what a step must be told', () => {
  it('LIF-03 is not told with nothing', () => {
    const life = waitingIn('awaiting_return');
    expect(refusals(life.act('buyer', 'submit_return', { trackingNumber: '' }))).toEqual([
      'LIF-03 command_input_missing',
    ]);
    expect(life.act('buyer', 'submit_return', { trackingNumber: 'SF1' }).outcome).toBe('allow');
  });

  it('LIF-05 LIF-29 of units that are split off is asked for by inspection alone', () => {
    const rejecting = waitingIn('pending_review').act('agent', 'reject', { findings: [PART_ACCEPTED] });
    expect(rejecting).toMatchObject({ outcome: 'deny', reasons: [{ params: { input: 'why' } }] });
    expect(rejecting.outcome === 'deny' && rejecting.reasons).toHaveLength(1);
    const inspecting = waitingIn('awaiting_inspection').act('inspector', 'inspect', { findings: [PART_ACCEPTED] });
    expect(inspecting).toMatchObject({ outcome: 'deny', reasons: [{ params: { input: 'splitCaseId' } }] });
  });

  it('CAN-08 LIF-29 of a cancellation that comes back in part nothing is split off', () => {
    const life = waitingIn('awaiting_inspection', { of: { type: 'cancel', reason: 'other' } });
    expect(life.act('inspector', 'inspect', { findings: [PART_ACCEPTED] }).outcome).toBe('allow');
    expect(life.case()).toMatchObject({ state: 'awaiting_refund', claims: [units('cup', 0, 2)] });
    expect(life.situation.cases).toHaveLength(1);
  });

  it('LIF-29 names a case that is not there yet', () => {
    const life = waitingIn('awaiting_inspection');
    life.situation = {
      ...life.situation,
      cases: [...life.situation.cases, { ...life.case(), id: 'other', state: 'closed' }],
    };
    const split = (splitCaseId: string) => life.act('inspector', 'inspect', { findings: [PART_ACCEPTED], splitCaseId });
    for (const caseId of ['case', 'other']) {
      expect(split(caseId)).toMatchObject({
        outcome: 'deny',
        reasons: [{ rule: 'LIF-29', code: 'case_id_taken', params: { caseId } }],
      });
    }
    expect(split('rest').outcome).toBe('allow');
  });
});

describe('whether there is money to give back', () => {
  const onDelivery = (amount: number) =>
    waitingIn('pending_review', {
      of: { type: 'refund_only' },
      facts: { payment: 'cash_on_delivery', tenders: [{ id: 'cash', kind: 'cash', amount }] },
    });

  it('ELG-28 what was paid at the door is refunded', () => {
    const paid = onDelivery(20_000);
    paid.act('agent', 'approve');
    expect(paid.case()).toMatchObject({ state: 'awaiting_refund', refunds: [{ total: 20_000 }] });
  });

  it('ELG-13 nothing that was paid at the door is nothing paid', () => {
    const unpaid = onDelivery(0);
    unpaid.act('agent', 'approve');
    expect(unpaid.case()).toMatchObject({ state: 'succeeded', refunds: [] });
  });

  it('CAN-01 LIF-09 a cancellation of what is not paid needs nobody, whatever the warehouse may stop', () => {
    const life = begun('cancel unpaid', { knobs: { lifecycle: { approveIntercepted: false } } });
    life.settle();
    expect(life.case()).toMatchObject({ state: 'succeeded', refunds: [] });
  });

  it('DLN-04 silence approves a cancellation that nothing was paid for', () => {
    for (const start of ['cancel unpaid', 'cancel none on delivery']) {
      const life = begun(start);
      life.passDeadline();
      expect(life.case()).toMatchObject({ state: 'succeeded', refunds: [] });
    }
  });

  it('DLN-03 RFD-13 a refund that is under way stays under way, whatever could be refunded now', () => {
    const life = refunding('awaiting_finance', {
      of: { returnParcel: { carriage: 'delivered' }, terms: { amount: 20_001 } },
    });
    life.situation = { ...life.situation, cases: [{ ...life.case(), state: 'awaiting_inspection' }] };
    life.passDeadline();
    expect(life.case()).toMatchObject({
      state: 'awaiting_refund',
      refunds: [{ state: 'awaiting_finance', total: 20_000 }],
    });
  });

  it('RFD-23 LIF-11 a refund that was refused is no advance: the platform’s ruling refunds', () => {
    const life = refunding('awaiting_finance');
    life.act('finance', 'refuse_refund');
    life.act('buyer', 'ask_platform');
    life.act('platform', 'rule', { ruling: 'refund' });
    expect(life.case()).toMatchObject({ state: 'awaiting_refund', refunds: [{ state: 'closed' }, { total: 20_000 }] });
  });

  it('LIF-08 what no other approver is named for, finance confirms, and nobody below', () => {
    const life = refunding('awaiting_finance');
    expect(refusals(life.act('supervisor', 'confirm_refund'))).not.toEqual([]);
    expect(refusals(life.act('finance', 'confirm_refund'))).toEqual([]);
    const waiting = refunding('awaiting_finance');
    waiting.passDeadline();
    expect(effect(waiting, 'ticket_for_approver').role).toBe('finance');
  });

  it('LIF-21 a refund whose goods came back is paid when they are signed for, where the policy says so', () => {
    const signed = (refundOnReturnSigned: boolean, type: 'refund_only' | 'exchange' = 'refund_only') => {
      const life = waitingIn('awaiting_inspection', {
        of: { type, returnParcel: { carriage: 'in_transit' } },
        knobs: { lifecycle: { refundOnReturnSigned } },
      });
      life.act('warehouse', 'sign_return');
      return life.case().state;
    };
    expect([signed(true), signed(false)]).toEqual(['awaiting_refund', 'awaiting_inspection']);
    expect(signed(true, 'exchange')).toBe('awaiting_inspection');
  });
});

describe('what is agreed on, exchanged and granted', () => {
  it.each(['cancel', 'refund_only', 'return_refund', 'exchange', 'reship', 'repair'] as const)(
    'RFD-10 RFD-05 what is proposed is within what was paid: %s',
    (type) => {
      const proposing = (amount: number) =>
        refusals(waitingIn('negotiating', { of: { type } }).act('agent', 'propose', { amount }));
      expect(proposing(20_000)).toEqual([]);
      expect(proposing(20_001)).toEqual(['RFD-05 above_refundable']);
    },
  );

  it('RFD-15 LIF-04 of the same goods needs no money, so that none is asked for when it is approved', () => {
    const facts = { payment: 'cash_on_delivery', tenders: [] } as const;
    const exchange = waitingIn('pending_review', { of: { type: 'exchange' }, facts });
    expect(refusals(exchange.act('agent', 'approve', { terms: { amount: 1 } }))).toEqual([]);
    const repair = waitingIn('pending_review', { of: { type: 'repair' }, facts });
    const replacementPrices = [{ lineId: 'cup', price: 12_000 }];
    expect(refusals(repair.act('agent', 'approve', { terms: { replacementPrices } }))).toEqual([]);
    const dearer = waitingIn('pending_review', {
      of: { type: 'exchange' },
      facts,
      knobs: { refund: { exchangeWith: 'any' } },
    });
    expect(refusals(dearer.act('agent', 'approve', { terms: { replacementPrices } }))).toEqual(['RFD-01 not_paid']);
  });

  it('LIF-04 a replacement of the same goods is sent once the goods match, to where the buyer wants it', () => {
    const life = waitingIn('awaiting_inspection', {
      of: { type: 'exchange', address: 'Road 1', terms: { returnFreight: { amount: 1_000, paidBy: 'buyer' } } },
    });
    life.act('inspector', 'inspect', { findings: [ACCEPTED] });
    expect(life.case().state).toBe('awaiting_replacement');
    expect(effect(life, 'create_replacement_shipment')).toMatchObject({ address: 'Road 1', replacement: null });
  });

  it('RFD-15 LIF-30 what was paid for dearer goods goes back for the units it was paid for', () => {
    const life = waitingIn('awaiting_replacement', {
      of: {
        type: 'exchange',
        returnParcel: { carriage: 'delivered' },
        claims: [units('cup', 1, 2)],
        topUps: [{ ...units('cup', 1, 2), each: 2_000 }],
      },
    });
    life.act('buyer', 'withdraw');
    expect(effect(life, 'return_top_up').amount).toBe(2_000);
  });
});

describe('what is told to whom pays', () => {
  it('RFD-24 asks for an account once the channel refused, until there is one', () => {
    const life = refunding('processing');
    life.act('system', 'fail_refund', { channelRefusal: 'account_closed' });
    expect(lastEffects(life)).toEqual(['ask_for_account', 'ticket_for_finance']);
    life.act('buyer', 'confirm_account', { account: '6222' });
    life.act('finance', 'retry_refund');
    life.act('system', 'fail_refund', { channelRefusal: 'account_closed' });
    expect(lastEffects(life)).toEqual(['ticket_for_finance']);
  });

  it('LIF-11 what the platform ruled is recovered from the merchant, unless it is nothing', () => {
    const ruled = (unitPrice: number) => {
      const life = waitingIn('platform_review', {
        of: { type: 'refund_only' },
        facts: {
          lines: [line({ quantity: 2, unitPrice })],
          tenders: unitPrice === 0 ? [] : [{ id: 'cash', kind: 'cash', amount: 2 * unitPrice }],
        },
        knobs: { lifecycle: { financeReview: { when: 'never' } } },
      });
      life.act('platform', 'rule', { ruling: 'refund' });
      life.settle();
      if (unitPrice > 0) life.act('system', 'complete_refund');
      expect(life.case().state).toBe('succeeded');
      return lastEffects(life).filter((name) => name === 'recover_from_merchant');
    };
    expect(ruled(10_000)).toEqual(['recover_from_merchant']);
    expect(ruled(0)).toEqual([]);
  });
});

describe('who agrees with whom, and how often', () => {
  it('LIF-07 what the platform proposes either side accepts; nobody his own', () => {
    const agreeing = (by: 'platform' | 'merchant') => {
      const life = waitingIn('negotiating', { of: { type: 'refund_only', proposal: { by, amount: 500 } } });
      return unmet(life.act('agent', 'agree'));
    };
    expect([agreeing('platform'), agreeing('merchant')]).toEqual([[], ['proposal: own']]);
  });

  it('LIF-07 LIF-11 a negotiation counts once, however often something is proposed in it', () => {
    const life = waitingIn('pending_review', { knobs: { lifecycle: { maxNegotiations: 2 } } });
    life.act('agent', 'propose', { amount: 500 });
    life.act('agent', 'propose', { amount: 600 });
    life.act('buyer', 'disagree');
    expect(life.case().state).toBe('pending_review');
    life.act('agent', 'propose', { amount: 700 });
    life.act('buyer', 'disagree');
    expect(life.case().state).toBe('platform_review');
  });

  it('DLN-05 DLN-08 how late something else was before does not count', () => {
    const life = waitingIn('awaiting_inspection', {
      of: { type: 'exchange', returnParcel: { carriage: 'in_transit' } },
    });
    life.passDeadline();
    expect(life.case().state).toBe('awaiting_inspection');
    life.act('inspector', 'inspect', { findings: [ACCEPTED] });
    life.passDeadline();
    expect(life.case()).toMatchObject({ type: 'exchange', state: 'awaiting_replacement' });
    life.passDeadline();
    expect(life.case()).toMatchObject({ type: 'return_refund', state: 'awaiting_refund' });
  });
});
