import { nextDeadline } from 'aftersale/lifecycle';
import { type Policy, standard } from 'aftersale/policy';
import { DAY, HOUR } from 'aftersale/time';
import { type AfterSaleType, CASE_STATES, type CaseState, FINAL_CASE_STATES } from 'aftersale/vocabulary';
import { describe, expect, it } from 'vitest';
import { begun, effect, lastEffects, refusals, unmet } from './begun';
import type { OrderLife } from './order-life';
import { STARTS } from './starts';
import { ENTERED, refunding, waitingIn } from './waiting';

const deadline = (life: OrderLife) => nextDeadline(life.situation, { caseId: 'case' });
const hoursLeft = (life: OrderLife): number => ((deadline(life)?.until ?? 0) - life.situation.now) / HOUR;

/** The system's command one millisecond before the deadline, then at it. */
function lateBy(life: OrderLife, milliseconds: number) {
  const next = deadline(life);
  if (next === null) throw new Error('no deadline');
  life.at(next.until + milliseconds);
  return life.act('system', 'time_out');
}

const TOO_EARLY = [expect.stringMatching(/^(DLN|LIF)-\d\d deadline_not_reached$/)];

const unended = CASE_STATES.filter((state) => !FINAL_CASE_STATES.some((final) => final === state));

/** Types that can be in a state, as far as the deadline of that state depends on them. */
const TYPE_IN: Readonly<Partial<Record<CaseState, AfterSaleType>>> = {
  intercepting: 'refund_only',
  recalling: 'refund_only',
  awaiting_top_up: 'exchange',
  awaiting_replacement: 'exchange',
  awaiting_buyer_receipt: 'exchange',
  awaiting_reshipment: 'reship',
  repairing: 'repair',
  awaiting_payment_registration: 'compensation',
};

function inState(state: CaseState, knobs: Partial<Policy['deadlines']> = {}): OrderLife {
  const wanted = { knobs: { deadlines: knobs } };
  return state === 'awaiting_refund'
    ? refunding('processing', wanted)
    : waitingIn(state, { ...wanted, of: { type: TYPE_IN[state] ?? 'return_refund' } });
}

describe('whoever is late', () => {
  it.each(unended)('DLN-01 %s has a deadline, and what happens at it', (state) => {
    const life = inState(state);
    expect(deadline(life)?.until).toBeGreaterThan(ENTERED);
    expect(refusals(lateBy(life, -1))).toEqual(TOO_EARLY);
    expect(lateBy(life, 0).outcome).toBe('allow');
  });

  it.each(FINAL_CASE_STATES)('DLN-01 %s has none', (state) => {
    const life = waitingIn(state);
    expect(deadline(life)).toBeNull();
    expect(refusals(life.act('system', 'time_out'))).toEqual(['STA-05 case_has_ended']);
  });

  it('DLN-01 at the deadline only the system’s command is allowed, and others are told so', () => {
    const life = waitingIn('awaiting_return');
    const until = ENTERED + 7 * DAY;
    life.at(until);
    const late = life.act('buyer', 'submit_return', { trackingNumber: 'SF1' });
    expect(late).toMatchObject({
      outcome: 'deny',
      reasons: [{ code: 'deadline_passed', rule: 'DLN-01', params: { until, actor: 'system', action: 'time_out' } }],
    });
    expect(refusals(life.act('platform', 'add_note'))).toEqual(['DLN-01 deadline_passed']);
    expect(refusals(life.act('agent', 'time_out'))).toEqual(['DLN-01 deadline_passed']);
    expect(life.act('system', 'time_out').outcome).toBe('allow');
  });

  it('DLN-01 one millisecond earlier it is the others’ turn', () => {
    const life = waitingIn('awaiting_return');
    life.at(ENTERED + 7 * DAY - 1);
    life.act('buyer', 'submit_return', { trackingNumber: 'SF1' });
    expect(life.case().state).toBe('awaiting_inspection');
  });
});

describe('the return that is waited for', () => {
  it.each([
    [undefined, 7],
    [14 * 24, 14],
  ])('DLN-02 closes the case after %s hours, 7 or 14 days', (awaitingReturn, days) => {
    const life = waitingIn('awaiting_return', {
      knobs: awaitingReturn === undefined ? {} : { deadlines: { awaitingReturn } },
    });
    expect(deadline(life)).toMatchObject({ waitsFor: 'buyer', rule: 'DLN-02', until: ENTERED + days * DAY });
    expect(refusals(lateBy(life, -1))).toEqual(TOO_EARLY);
    lateBy(life, 0);
    expect(life.case().state).toBe('closed');
    expect(lastEffects(life)).toEqual(['notify_buyer']);
  });

  const inspecting = (
    carriage: 'no_scan' | 'delivered' | 'in_transit' | 'lost',
    type: AfterSaleType = 'return_refund',
  ) => {
    const life = waitingIn('awaiting_inspection', { of: { type, returnParcel: { trackingNumber: 'SF1', carriage } } });
    expect(deadline(life)).toMatchObject({ rule: 'DLN-03', until: ENTERED + 14 * DAY });
    return life;
  };

  it('DLN-03 that no carrier scanned in 14 days closes the case', () => {
    const life = inspecting('no_scan');
    expect(refusals(lateBy(life, -1))).toEqual(TOO_EARLY);
    lateBy(life, 0);
    expect(life.case().state).toBe('closed');
  });

  it('DLN-03 that was delivered is refunded, or replaced in an exchange', () => {
    const refund = inspecting('delivered');
    lateBy(refund, 0);
    expect(refund.case()).toMatchObject({ state: 'awaiting_refund', refunds: [{ total: 20_000 }] });
    const exchange = inspecting('delivered', 'exchange');
    lateBy(exchange, 0);
    expect(exchange.case().state).toBe('awaiting_replacement');
    expect(lastEffects(exchange)).toEqual(['create_replacement_shipment']);
  });

  it('DLN-03 that is in transit is waited for again, twice; then the platform decides', () => {
    const life = inspecting('in_transit');
    for (const waits of [1, 2]) {
      life.passDeadline();
      expect(life.case().state).toBe('awaiting_inspection');
      expect(deadline(life)?.until).toBe(ENTERED + (waits + 1) * 14 * DAY);
    }
    life.passDeadline();
    expect(life.case().state).toBe('platform_review');
  });

  it('DLN-03 how long it is waited for is a knob', () => {
    const life = waitingIn('awaiting_inspection', { knobs: { deadlines: { awaitingInspection: 240 } } });
    expect(deadline(life)?.until).toBe(ENTERED + 10 * DAY);
  });

  it('DLN-03 how often it is waited for is a knob', () => {
    const life = waitingIn('awaiting_inspection', {
      of: { returnParcel: { carriage: 'in_transit' } },
      knobs: { lifecycle: { maxCarriageWaits: 0 } },
    });
    life.passDeadline();
    expect(life.case().state).toBe('platform_review');
  });

  it('DLN-03 that was lost is for the platform to decide', () => {
    const life = inspecting('lost');
    life.passDeadline();
    expect(life.case().state).toBe('platform_review');
    expect(lastEffects(life)).toEqual(['ticket_for_platform', 'retain_evidence']);
  });

  it('DLN-03 whoever arranged the carriage bears the loss, and the platform is told so', () => {
    const sent = (by: 'buyer' | 'carrier') => {
      const life = waitingIn('awaiting_return');
      if (by === 'buyer') life.act('buyer', 'submit_return', { trackingNumber: 'SF1' });
      else life.act('carrier', 'pick_up_return');
      life.act('carrier', 'track_return', { carriage: 'lost' });
      life.passDeadline();
      expect(life.case().state).toBe('platform_review');
      return effect(life, 'ticket_for_platform').lossBorneBy;
    };
    expect(sent('buyer')).toBe('buyer');
    expect(sent('carrier')).toBe('merchant');
    const arrived = waitingIn('awaiting_inspection', { of: { returnParcel: { carriage: 'delivered' } } });
    arrived.act('buyer', 'ask_platform');
    expect(effect(arrived, 'ticket_for_platform').lossBorneBy).toBeNull();
  });

  it('DLN-03 goes by the carrier’s last word', () => {
    const life = inspecting('no_scan');
    expect(refusals(life.act('buyer', 'track_return', { carriage: 'delivered' }))).toEqual([
      'DLN-03 actor_not_allowed',
    ]);
    life.act('carrier', 'track_return', { carriage: 'delivered' });
    life.passDeadline();
    expect(life.case().state).toBe('awaiting_refund');
  });
});

describe('an application nobody reviews', () => {
  it('DLN-04 is approved after 48 hours, of goods that are not shipped', () => {
    const life = begun('refund_only picking');
    expect(deadline(life)).toMatchObject({ waitsFor: 'agent', rule: 'DLN-04' });
    expect(hoursLeft(life)).toBe(48);
    expect(refusals(lateBy(life, -1))).toEqual(TOO_EARLY);
    lateBy(life, 0);
    expect(life.case().state).toBe('intercepting');
  });

  it('DLN-04 is approved after 120 hours, of goods that are shipped or signed for', () => {
    for (const start of ['refund_only handed_over', 'refund_only signed', 'return_refund completed']) {
      expect(hoursLeft(begun(start))).toBe(120);
    }
    const life = begun('return_refund completed');
    expect(refusals(lateBy(life, -1))).toEqual(TOO_EARLY);
    lateBy(life, 0);
    expect(life.case().state).toBe('awaiting_return');
  });

  it('DLN-04 each stage has a knob of its own', () => {
    const knobs = { deadlines: { reviewUnshipped: 1, reviewShipped: 3 } };
    expect(hoursLeft(begun('refund_only picking', { knobs }))).toBe(1);
    expect(hoursLeft(begun('refund_only signed', { knobs }))).toBe(3);
  });

  it('DLN-04 LIF-09 goes to the platform where silence does not consent', () => {
    const life = begun('return_refund completed', { knobs: { lifecycle: { silenceConsents: false } } });
    expect(deadline(life)?.then.state).toBe('platform_review');
    life.passDeadline();
    expect(life.case().state).toBe('platform_review');
  });
});

describe('goods that are to be sent out', () => {
  const agreed = (start: string): OrderLife => {
    const life = begun(start);
    life.act('agent', 'approve');
    return life;
  };

  it('DLN-05 a reshipment leaves within 48 hours of the agreement', () => {
    const life = agreed('reship signed');
    expect(deadline(life)).toMatchObject({ waitsFor: 'warehouse', rule: 'DLN-05' });
    expect(hoursLeft(life)).toBe(48);
    life.wait(48 * HOUR - 1);
    life.act('warehouse', 'ship', { trackingNumber: 'SF2' });
    expect(life.case().state).toBe('succeeded');
  });

  it('DLN-05 a replacement leaves within 48 hours', () => {
    const life = waitingIn('awaiting_replacement', { of: { type: 'exchange' } });
    expect(hoursLeft(life)).toBe(48);
    life.at(ENTERED + 48 * HOUR);
    expect(refusals(life.act('warehouse', 'ship', { trackingNumber: 'SF2' }))).toEqual(['DLN-01 deadline_passed']);
  });

  it('DLN-05 so it does when the platform ruled it', () => {
    const life = waitingIn('platform_review');
    life.act('platform', 'rule', { ruling: 'reship' });
    expect(life.case()).toMatchObject({ type: 'reship', state: 'awaiting_reshipment' });
    expect(hoursLeft(life)).toBe(48);
    const exchange = waitingIn('platform_review', { of: { returnParcel: { carriage: 'delivered' } } });
    exchange.act('platform', 'rule', { ruling: 'exchange' });
    expect(exchange.case()).toMatchObject({ type: 'exchange', state: 'awaiting_replacement' });
    expect(hoursLeft(exchange)).toBe(48);
  });
});

describe('time that is given, or stands still', () => {
  it('DLN-06 an extension gives 72 hours, three times', () => {
    const life = waitingIn('awaiting_return');
    for (const times of [1, 2, 3]) {
      life.act('agent', 'extend');
      expect(deadline(life)?.until).toBe(ENTERED + 7 * DAY + times * 72 * HOUR);
    }
    expect(unmet(life.act('agent', 'extend'))).toEqual(['again: used_up']);
  });

  it('DLN-06 how long and how often are knobs', () => {
    const life = waitingIn('awaiting_return', { knobs: { lifecycle: { extensionHours: 5, maxExtensions: 1 } } });
    life.act('merchant', 'extend');
    expect(deadline(life)?.until).toBe(ENTERED + 7 * DAY + 5 * HOUR);
    expect(unmet(life.act('merchant', 'extend'))).toEqual(['again: used_up']);
    const never = waitingIn('awaiting_return', { knobs: { lifecycle: { maxExtensions: 0 } } });
    expect(unmet(never.act('merchant', 'extend'))).toEqual(['again: used_up']);
  });

  it('DLN-06 is given by who waits, not by who is waited for', () => {
    expect(refusals(waitingIn('awaiting_return').act('buyer', 'extend'))).toEqual(['DLN-06 actor_not_allowed']);
    expect(refusals(waitingIn('awaiting_inspection').act('merchant', 'extend'))).toEqual(['DLN-06 actor_not_allowed']);
    const life = waitingIn('awaiting_inspection');
    life.act('buyer', 'extend');
    expect(deadline(life)?.until).toBe(ENTERED + 14 * DAY + 72 * HOUR);
  });

  it('DLN-06 an extension ends with its state', () => {
    const life = waitingIn('awaiting_return');
    life.act('agent', 'extend');
    life.act('buyer', 'submit_return', { trackingNumber: 'SF1' });
    expect(deadline(life)?.until).toBe(ENTERED + 14 * DAY);
  });

  it('DLN-06 stands still over the holidays of the policy', () => {
    const holiday = { from: ENTERED + 2 * DAY, to: ENTERED + 5 * DAY };
    const life = waitingIn('awaiting_return', { knobs: { calendar: { pauses: [holiday] } } });
    expect(deadline(life)?.until).toBe(ENTERED + (7 + 3) * DAY);
    life.at(ENTERED + 9 * DAY);
    expect(refusals(life.act('system', 'time_out'))).toEqual(TOO_EARLY);
    const after = waitingIn('awaiting_return', {
      knobs: { calendar: { pauses: [{ from: ENTERED + 8 * DAY, to: ENTERED + 9 * DAY }] } },
    });
    expect(deadline(after)?.until).toBe(ENTERED + 7 * DAY);
  });

  it('DLN-06 follows the policy the case was opened under', () => {
    const life = waitingIn('awaiting_return', { of: { policy: 'old@1' } });
    const old = { ...standard, id: 'old', deadlines: { ...standard.deadlines, awaitingReturn: 1 } };
    expect(deadline(life)?.until).toBe(ENTERED + 7 * DAY);
    life.situation = { ...life.situation, policies: [old] };
    expect(deadline(life)?.until).toBe(ENTERED + HOUR);
  });
});

describe('the next deadline', () => {
  it('DLN-07 says who must act, until when, what happens then, and what the system would issue', () => {
    const life = waitingIn('awaiting_return', { of: { version: 4 } });
    expect(deadline(life)).toMatchObject({ waitsFor: 'buyer', until: ENTERED + 7 * DAY, rule: 'DLN-02' });
    expect(deadline(life)?.then).toEqual({ state: 'closed', type: 'return_refund', rule: 'DLN-02' });
    expect(deadline(life)?.command).toEqual({
      id: 'case:4:time_out',
      caseId: 'case',
      caseVersion: 4,
      actor: 'system',
      action: 'time_out',
      input: {},
    });
  });

  it.each(unended)('DLN-07 what it says of %s is what then happens', (state) => {
    const life = inState(state);
    const then = deadline(life)?.then;
    expect(life.passDeadline().outcome).toBe('allow');
    expect({ state: life.case().state, type: life.case().type, rule: life.events.at(-1)?.rule }).toEqual(then);
  });

  it('DLN-07 its command issued twice is done once', () => {
    const life = waitingIn('awaiting_return');
    const command = deadline(life)?.command;
    life.passDeadline();
    const again = life.send({ ...command, situationVersion: 1 } as Parameters<typeof life.send>[0]);
    expect(again).toMatchObject({ outcome: 'allow', value: { replay: true, events: [], effects: [] } });
  });

  it('DLN-07 there is none once a case has ended, nor of a case there is not', () => {
    expect(deadline(waitingIn('closed'))).toBeNull();
    expect(() => nextDeadline(waitingIn('closed').situation, { caseId: 'other' })).toThrow(
      expect.objectContaining({ code: 'unknown_id' }),
    );
  });
});

type Row = readonly [CaseState, keyof Policy['deadlines'], number, CaseState];

const ROWS: readonly Row[] = [
  ['intercepting', 'intercepting', 2, 'pending_review'],
  ['recalling', 'recalling', 2, 'pending_review'],
  ['rejected', 'rejected', 7 * 24, 'closed'],
  ['negotiating', 'negotiating', 7 * 24, 'platform_review'],
  ['platform_review', 'platformReview', 7 * 24, 'platform_review'],
  ['awaiting_refund', 'awaitingRefund', 48, 'awaiting_refund'],
  ['awaiting_top_up', 'awaitingTopUp', 24, 'awaiting_replacement'],
  ['awaiting_replacement', 'awaitingReplacement', 48, 'awaiting_replacement'],
  ['awaiting_reshipment', 'awaitingReshipment', 48, 'awaiting_reshipment'],
  ['repairing', 'repairing', 15 * 24, 'awaiting_refund'],
  ['awaiting_buyer_receipt', 'awaitingBuyerReceipt', 15 * 24, 'succeeded'],
  ['returning_to_buyer', 'returningToBuyer', 7 * 24, 'closed'],
  ['awaiting_payment_registration', 'awaitingPaymentRegistration', 48, 'platform_review'],
];

describe('the other deadlines', () => {
  it.each(ROWS)('DLN-08 %s: %s is %i hours, then %s', (state, knob, hours, next) => {
    const life = inState(state);
    expect(standard.deadlines[knob]).toBe(hours);
    expect(hoursLeft(life)).toBe(hours);
    expect(refusals(lateBy(life, -1))).toEqual(TOO_EARLY);
    life.at(ENTERED);
    life.passDeadline();
    expect(life.case().state).toBe(next);
    expect(hoursLeft(inState(state, { [knob]: hours + 1 }))).toBe(hours + 1);
  });

  it('DLN-08 an interception or a recall that is not answered is for an agent', () => {
    for (const start of ['refund_only picking', 'refund_only handed_over']) {
      const life = begun(start);
      life.settle();
      life.passDeadline();
      expect(life.case()).toMatchObject({ state: 'pending_review', refunds: [] });
      expect(lastEffects(life)).toEqual(['ticket_for_agent', 'notify_buyer']);
      expect(unmet(life.act('system', 'approve'))).toEqual(['consent: absent']);
    }
  });

  it('DLN-08 a dispute the platform does not rule goes one forum further each time, and ends', () => {
    const life = waitingIn('platform_review');
    const forums = ['consumer_association', 'administrative_department', 'court'];
    for (const forum of forums) {
      life.passDeadline();
      expect(life.case()).toMatchObject({ state: 'platform_review', forum });
      expect(hoursLeft(life)).toBe(7 * 24);
    }
    life.passDeadline();
    expect(life.case().state).toBe('closed');
  });

  it('DLN-08 a refund that takes 48 hours is tried again, three times, then paid by hand', () => {
    const life = refunding('processing');
    for (let tries = 1; tries <= 3; tries += 1) {
      expect(hoursLeft(life)).toBe(48);
      life.passDeadline();
      expect(life.case().refunds).toMatchObject([{ state: 'processing', total: 20_000 }]);
      expect(effect(life, 'send_payment').refundKey).toBe('case:refund:1');
    }
    life.passDeadline();
    expect(life.case().refunds).toMatchObject([{ state: 'manual', total: 20_000 }]);
    expect(lastEffects(life)).toEqual(['request_manual_payment']);
    life.passDeadline();
    expect(life.case()).toMatchObject({ state: 'platform_review', refunds: [{ state: 'closed' }] });
  });

  it('DLN-08 LIF-19 how often it is tried again is a knob', () => {
    const life = refunding('failed', { knobs: { lifecycle: { maxRefundRetries: 0 } } });
    life.passDeadline();
    expect(life.case().refunds).toMatchObject([{ state: 'manual' }]);
  });

  it.each([
    ['awaiting_replacement', 'exchange', 'return_refund'],
    ['awaiting_replacement', 'repair', 'return_refund'],
    ['awaiting_reshipment', 'reship', 'refund_only'],
  ] as const)('DLN-08 %s: the buyer may take a refund once the shipment is late', (state, type, becomes) => {
    const life = waitingIn(state, { of: { type } });
    expect(unmet(life.act('buyer', 'take_refund'))).toContain('shipment: in_time');
    life.passDeadline();
    expect(lastEffects(life)).toEqual(['notify_buyer', 'ticket_for_warehouse']);
    life.act('buyer', 'take_refund');
    expect(life.case()).toMatchObject({ type: becomes, state: 'awaiting_refund', refunds: [{ total: 20_000 }] });
  });

  it('DLN-08 nobody takes a refund of an invoice', () => {
    const life = waitingIn('awaiting_reshipment', { of: { type: 'reship', reason: 'missing_invoice' } });
    life.passDeadline();
    expect(unmet(life.act('buyer', 'take_refund'))).toEqual(['subject: invoice']);
  });

  it.each([
    ['exchange', 'awaiting_refund'],
    ['repair', 'platform_review'],
  ] as const)('DLN-08 a shipment of an %s that is late twice is over', (type, state) => {
    const life = waitingIn('awaiting_replacement', { of: { type } });
    life.passDeadline();
    expect(life.case().state).toBe('awaiting_replacement');
    life.passDeadline();
    expect(life.case().state).toBe(state);
  });

  it.each(['compensation', 'repair', 'price_protection'])('DLN-08 silence never consents to %s', (type) => {
    const life = begun({ compensation: 'compensation signed', repair: 'repair completed' }[type] ?? `${type} signed`);
    expect(hoursLeft(life)).toBe(120);
    life.passDeadline();
    expect(life.case()).toMatchObject({ state: 'platform_review', refunds: [] });
  });

  it.each([
    ['refund_only signed', 'awaiting_refund'],
    ['return_refund completed', 'awaiting_return'],
    ['exchange signed', 'awaiting_return'],
    ['reship signed', 'awaiting_reshipment'],
  ])('DLN-08 it does to the others: %s', (start, state) => {
    const life = begun(start);
    life.passDeadline();
    expect(life.case().state).toBe(state);
  });
});

describe('what is told of a deadline', () => {
  it.each(STARTS.map(({ name }) => name))('DLN-01 DLN-07 is what happens then: %s', (name) => {
    const life = begun(name);
    const told = nextDeadline(life.situation, { caseId: 'case' });
    const answer = life.passDeadline();
    const { state, type, history } = life.case();
    expect(told?.then).toMatchObject({ state, type });
    expect(answer).toMatchObject({ value: { events: [{ rule: told?.then.rule }] } });
    expect(history.at(-1)?.at).toBe(told?.until);
  });
});
