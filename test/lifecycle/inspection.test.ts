import type { AfterSaleCase } from 'aftersale/facts';
import { type CaseInput, evolve } from 'aftersale/lifecycle';
import { DAY } from 'aftersale/time';
import type { AfterSaleType } from 'aftersale/vocabulary';
import { describe, expect, it } from 'vitest';
import { line, units } from '../fixtures/order';
import { begun, lastEffects, refusals, unmet } from './begun';
import { ENTERED, waitingIn } from './waiting';

/** Three cups on their way back to the merchant. */
const arriving = (type: AfterSaleType = 'return_refund', of: Partial<AfterSaleCase> = {}, lifecycle = {}) =>
  waitingIn('awaiting_inspection', {
    facts: { lines: [line({ quantity: 3 })] },
    of: {
      type,
      claims: [units('cup', 0, 3)],
      grants: type === 'return_refund' ? [{ ...units('cup', 0, 3), each: 10_000 }] : [],
      returnParcel: { trackingNumber: 'SF1', carriage: 'in_transit' },
      ...of,
    },
    knobs: { lifecycle },
  });

const found = (...findings: NonNullable<CaseInput['findings']>): CaseInput => ({ findings, splitCaseId: 'rest' });
const accepted = (from: number, to: number) => ({ ...units('cup', from, to), result: 'accepted' }) as const;

const AFTER_ACCEPTANCE = [
  ['return_refund', 'awaiting_refund'],
  ['exchange', 'awaiting_replacement'],
  ['repair', 'repairing'],
  ['reship', 'awaiting_reshipment'],
] as const;

describe('what came back as it was claimed', () => {
  it.each(AFTER_ACCEPTANCE)('LIF-29 goes on as a whole: %s, %s', (type, state) => {
    const life = arriving(type);
    life.act('inspector', 'inspect', { findings: [accepted(0, 3)] });
    expect(life.case()).toMatchObject({ state, claims: [units('cup', 0, 3)] });
    expect(life.situation.cases).toHaveLength(1);
    expect(lastEffects(life)).toContain('restock');
  });

  it('LIF-29 is refunded for all its units', () => {
    const life = arriving();
    life.act('warehouse', 'inspect', { findings: [accepted(0, 1), accepted(1, 3)] });
    expect(life.case().refunds).toMatchObject([{ total: 30_000 }]);
  });

  it('LIF-29 only those who have the goods say what they found', () => {
    expect(refusals(arriving().act('buyer', 'inspect', { findings: [accepted(0, 3)] }))).toEqual([
      expect.stringContaining('actor_not_allowed'),
    ]);
  });
});

describe('what came back in part', () => {
  it.each(['missing', 'wrong_goods', 'empty_parcel', 'incomplete', 'damaged'] as const)(
    'LIF-29 %s: the accepted units go on, the others are negotiated in a case of their own',
    (result) => {
      const life = arriving();
      life.act('inspector', 'inspect', found(accepted(0, 2), { ...units('cup', 2, 3), result }));
      expect(life.case()).toMatchObject({
        state: 'awaiting_refund',
        claims: [units('cup', 0, 2)],
        grants: [{ ...units('cup', 0, 2), each: 10_000 }],
        refunds: [{ total: 20_000 }],
      });
      expect(life.case('rest')).toMatchObject({
        state: 'negotiating',
        version: 2,
        splitFrom: 'case',
        type: 'return_refund',
        claims: [units('cup', 2, 3)],
        grants: [{ ...units('cup', 2, 3), each: 10_000 }],
        refunds: [],
      });
    },
  );

  it('LIF-29 units nobody names did not come back', () => {
    const life = arriving();
    life.act('inspector', 'inspect', found(accepted(1, 2)));
    expect(life.case().claims).toEqual([units('cup', 1, 2)]);
    expect(life.case('rest').claims).toEqual([units('cup', 0, 1), units('cup', 2, 3)]);
  });

  it.each(AFTER_ACCEPTANCE)('LIF-29 of every type that brings goods back: %s, %s', (type, state) => {
    const life = arriving(type);
    life.act('inspector', 'inspect', found(accepted(0, 2)));
    expect(life.case().state).toBe(state);
    expect(life.case('rest')).toMatchObject({ type, state: 'negotiating' });
  });

  it('LIF-29 neither waits for the other', () => {
    const life = arriving();
    life.act('inspector', 'inspect', found(accepted(0, 2)));
    life.act('finance', 'confirm_refund');
    life.act('system', 'complete_refund');
    expect(life.case().state).toBe('succeeded');
    expect(life.case('rest').state).toBe('negotiating');
    const other = arriving();
    other.act('inspector', 'inspect', found(accepted(0, 2)));
    other.act('agent', 'propose', { amount: 1_000 }, { caseId: 'rest' });
    other.act('buyer', 'agree', {}, { caseId: 'rest' });
    expect(other.case('rest')).toMatchObject({ state: 'awaiting_refund', refunds: [{ total: 1_000 }] });
    expect(other.case()).toMatchObject({ state: 'awaiting_refund', refunds: [{ state: 'awaiting_finance' }] });
  });

  it('LIF-29 an amount that was asked for all is divided', () => {
    const life = arriving('return_refund', {
      terms: { amount: 15_000 },
      grants: [{ ...units('cup', 0, 3), each: 5_000 }],
    });
    life.act('inspector', 'inspect', found(accepted(0, 2)));
    expect(life.case()).toMatchObject({ terms: { amount: 10_000 }, refunds: [{ total: 10_000 }] });
    expect(life.case('rest').terms).toEqual({ amount: 5_000 });
  });

  it('LIF-29 RFD-07 FRT-02 what was granted once stays with the units that go on', () => {
    const granted = {
      adjustments: [{ kind: 'goodwill', amount: 500, bearer: 'merchant' }],
      returnFreight: { amount: 800, paidBy: 'buyer' },
      pickup: { amount: 300, paidBy: 'buyer' },
    } as const;
    const life = arriving('return_refund', {
      termsBy: 'agent',
      terms: { ...granted, amount: 15_000 },
      grants: [{ ...units('cup', 0, 3), each: 5_000 }],
    });
    life.act('inspector', 'inspect', found(accepted(0, 2)));
    expect(life.case().terms).toMatchObject(granted);
    expect(Object.keys(life.case('rest').terms ?? {})).toEqual(['amount']);
    const whole = arriving('return_refund', { termsBy: 'agent', terms: granted });
    whole.act('inspector', 'inspect', found(accepted(0, 2)));
    expect(whole.case().terms).toEqual(granted);
    expect(whole.case('rest').terms).toEqual({});
    const plain = arriving('return_refund');
    plain.act('inspector', 'inspect', found(accepted(0, 2)));
    expect(plain.case('rest').terms).toBeUndefined();
  });

  it('LIF-29 RFD-15 what was paid beside the order goes with the units it was paid for', () => {
    const topUps = [{ ...units('cup', 0, 3), each: 2_000 }];
    const life = arriving('exchange', { topUps });
    life.act('inspector', 'inspect', found(accepted(0, 2)));
    expect(life.case().topUps).toEqual([{ ...units('cup', 0, 2), each: 2_000 }]);
    expect(life.case('rest').topUps).toEqual([{ ...units('cup', 2, 3), each: 2_000 }]);
  });

  it('LIF-29 LIF-32 the case that is split off tells where it came from: two events of its own, after that of the first', () => {
    const life = arriving();
    const answer = life.act('inspector', 'inspect', found(accepted(0, 2)));
    if (answer.outcome === 'deny') throw new Error('denied');
    const { events, opened } = answer.value;
    expect(events.map(({ event, caseId, version, rule }) => [event, caseId, version, rule])).toEqual([
      ['inspected', 'case', 2, 'LIF-03'],
      ['split_off', 'rest', 1, 'LIF-29'],
      ['inspected', 'rest', 2, 'LIF-29'],
    ]);
    expect(opened).toEqual([life.case('rest')]);
    expect(events.slice(1).reduce<AfterSaleCase | null>(evolve, null)).toEqual(life.case('rest'));
    const step = { commandId: 'command-1', actor: 'inspector', at: ENTERED };
    expect(life.case('rest').history).toEqual([
      { ...step, action: 'split_off', from: null, to: 'pending_review' },
      { ...step, action: 'inspect', from: 'pending_review', to: 'negotiating' },
    ]);
  });

  it('LIF-29 DLN-03 of what is split off it is known that it arrived, and in which parcel', () => {
    const life = arriving();
    life.act('inspector', 'inspect', found(accepted(0, 2)));
    expect(life.case('rest').returnParcel).toEqual({ trackingNumber: 'SF1', carriage: 'delivered' });
  });

  it('RFD-23 LIF-29 money that was paid in advance for all stays with one case, whatever id is there for another', () => {
    const refund = { key: 'case:refund:1', state: 'succeeded', total: 30_000, entries: [], tenders: [] } as const;
    const life = arriving('return_refund', { refunds: [{ ...refund, transfer: 0, benefits: [] }] });
    life.act('inspector', 'inspect', found(accepted(0, 2)));
    expect(life.case()).toMatchObject({ state: 'negotiating', claims: [units('cup', 0, 3)] });
    expect(life.situation.cases).toHaveLength(1);
  });

  it('LIF-29 DLN-08 the case that is split off has its own seven days, and no extension', () => {
    const life = arriving();
    life.act('buyer', 'extend');
    life.at(ENTERED + DAY);
    life.act('inspector', 'inspect', found(accepted(0, 2)));
    life.passDeadline('rest');
    expect(life.situation.now).toBe(ENTERED + DAY + 7 * DAY);
    expect(life.case('rest').state).toBe('platform_review');
  });

  it('LIF-29 needs an id for it that is free', () => {
    const findings = [accepted(0, 2)];
    expect(arriving().act('inspector', 'inspect', { findings })).toMatchObject({
      outcome: 'deny',
      reasons: [{ code: 'command_input_missing', params: { action: 'inspect', input: 'splitCaseId' } }],
    });
    expect(refusals(arriving().act('inspector', 'inspect', { findings, splitCaseId: 'case' }))).toEqual([
      'LIF-29 case_id_taken',
    ]);
  });
});

describe('what came back in part, after a refund that was refused', () => {
  it('LIF-29 LIF-08 only what is accepted is refunded', () => {
    const life = begun('refund_only signed');
    life.act('agent', 'approve');
    life.act('finance', 'refuse_refund');
    life.act('agent', 'convert', { type: 'return_refund' });
    life.act('agent', 'approve');
    life.act('buyer', 'submit_return', { trackingNumber: 'SF1' });
    const findings = [accepted(0, 1)];
    expect(life.act('inspector', 'inspect', { findings })).toMatchObject({
      outcome: 'deny',
      reasons: [{ code: 'command_input_missing', params: { input: 'splitCaseId' } }],
    });
    life.act('inspector', 'inspect', { findings, splitCaseId: 'rest' });
    expect(life.case().refunds).toMatchObject([
      { state: 'closed', total: 20_000 },
      { state: 'awaiting_finance', total: 10_000 },
    ]);
    expect(life.case('rest')).toMatchObject({ state: 'negotiating', claims: [units('cup', 1, 2)], refunds: [] });
  });
});

describe('what came back not at all as it was claimed', () => {
  it.each(['missing', 'wrong_goods', 'empty_parcel', 'incomplete'] as const)(
    'LIF-29 LIF-07 %s: the case as a whole is negotiated',
    (result) => {
      const life = arriving();
      life.act('inspector', 'inspect', { findings: [{ ...units('cup', 0, 3), result }] });
      expect(life.case()).toMatchObject({ state: 'negotiating', claims: [units('cup', 0, 3)], refunds: [] });
      expect(life.situation.cases).toHaveLength(1);
      expect(lastEffects(life)).toEqual(['ticket_for_agent', 'notify_buyer']);
    },
  );

  it('LIF-07 so often as the policy says, then the platform decides', () => {
    const inspected = (maxNegotiations: number) => {
      const life = arriving('return_refund', {}, { maxNegotiations });
      life.act('inspector', 'inspect', { findings: [] });
      return life.case().state;
    };
    expect(inspected(1)).toBe('negotiating');
    expect(inspected(0)).toBe('platform_review');
  });

  it('LIF-07 DLN-08 goods that are not agreed on go back, and the case closes after seven days', () => {
    const life = arriving();
    life.act('inspector', 'inspect', { findings: [] });
    life.act('merchant', 'propose', { amount: 1_000 });
    expect(unmet(life.act('agent', 'agree'))).toEqual(['proposal: own']);
    life.act('buyer', 'disagree');
    expect(life.case()).toMatchObject({ state: 'returning_to_buyer', proposal: null });
    life.passDeadline();
    expect(life.situation.now).toBe(ENTERED + 7 * DAY);
    expect(life.case()).toMatchObject({ state: 'closed', refunds: [] });
  });
});

describe('a return that is signed for', () => {
  const signed = (refundOnReturnSigned: boolean, type: AfterSaleType = 'return_refund') => {
    const life = arriving(type, {}, { refundOnReturnSigned });
    life.act('carrier', 'sign_return');
    return life;
  };

  it('LIF-21 is the shop’s risk: it is inspected on the spot', () => {
    const life = signed(false);
    expect(life.case()).toMatchObject({
      state: 'awaiting_inspection',
      returnParcel: { carriage: 'delivered' },
      refunds: [],
    });
    expect(lastEffects(life)).toEqual(['ticket_for_warehouse']);
    life.passDeadline();
    expect(life.case()).toMatchObject({ state: 'awaiting_refund', refunds: [{ total: 30_000 }] });
  });

  it('LIF-21 or refunded at once, where the policy says so', () => {
    const life = signed(true);
    expect(life.case()).toMatchObject({ state: 'awaiting_refund', refunds: [{ total: 30_000 }] });
    expect(lastEffects(life)).toContain('ticket_for_warehouse');
  });

  it('LIF-21 goods are sent out only once others were inspected', () => {
    expect(signed(true, 'exchange').case().state).toBe('awaiting_inspection');
    expect(signed(true, 'repair').case().state).toBe('awaiting_inspection');
  });

  it('LIF-21 the buyer does not say that it was', () => {
    expect(refusals(arriving().act('buyer', 'sign_return'))).toEqual(['LIF-21 actor_not_allowed']);
  });
});
