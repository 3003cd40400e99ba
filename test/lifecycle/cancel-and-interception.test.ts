import { availableActions, nextDeadline } from 'aftersale/lifecycle';
import { DAY, HOUR } from 'aftersale/time';
import { describe, expect, it } from 'vitest';
import { ask } from '../fixtures/answers';
import { parcel, SHIPPED, units } from '../fixtures/order';
import { begun, effect, lastEffects, ready, refusals, unmet } from './begun';

const CUPS = [units('cup', 0, 2)];
const ALL = [...CUPS, units('pot', 0, 1)];
const OFFERED = ['thinking_it_over', 'too_expensive', 'better_alternative', 'wrong_item_ordered', 'other'];

const leftWarehouse = { status: 'awaiting_receipt', parcels: [parcel('handed_over', ALL)] } as const;

describe('cancellation before payment', () => {
  it('CAN-01 the buyer cancels an unpaid order, and nobody needs to look at it', () => {
    const life = begun('cancel unpaid');
    life.settle();
    expect(life.case().state).toBe('succeeded');
    expect(life.case().refunds).toEqual([]);
    expect(lastEffects(life)).toEqual(['release_stock', 'roll_up_order']);
    expect(effect(life, 'release_stock').units).toEqual(ALL);
  });

  it('CAN-01 a part of an unpaid order is not canceled', () => {
    const { life, application } = ready('cancel unpaid', { told: { lines: CUPS } });
    expect(refusals(life.apply(application))).toEqual(['CAN-01 whole_order_only']);
  });

  it.each([
    ['cancel unpaid', 'cancel'],
    ['refund_only none', 'refund_only'],
    ['refund_only picking', 'refund_only'],
  ] as const)('CAN-01 offers its reasons, and refuses others: %s', (start, type) => {
    const { life, application } = ready(start);
    const { reasons } = ask(life.situation, type).inputs;
    expect(reasons.map(({ reason }) => reason).slice(0, 5)).toEqual(OFFERED);
    const other = life.apply({ ...application, reason: 'size_or_taste' });
    expect(other).toMatchObject({ outcome: 'deny', reasons: [{ code: 'reason_not_offered' }] });
  });
});

describe('goods that are still in the warehouse', () => {
  it('CAN-02 asks the warehouse to stop them, and refunds once they are', () => {
    const life = begun('refund_only picking');
    life.settle();
    expect(life.case().state).toBe('intercepting');
    expect(effect(life, 'request_interception').units).toEqual(CUPS);
    life.act('warehouse', 'report_intercepted');
    expect(life.case().state).toBe('awaiting_refund');
    expect(life.case().refunds).toMatchObject([{ total: 20_000 }]);
    expect(lastEffects(life)).toContain('release_stock');
  });

  it('CAN-02 leaves goods that could not be stopped to an agent, and tells the buyer the ways out', () => {
    const life = begun('refund_only picking');
    life.settle();
    life.act('warehouse', 'report_interception_failed');
    expect(life.case().state).toBe('pending_review');
    expect(lastEffects(life)).toEqual(['ticket_for_agent', 'notify_buyer']);
    expect(unmet(life.act('system', 'approve'))).toEqual(['consent: absent']);
    const { available } = availableActions(life.situation, { caseId: 'case', actor: 'buyer' });
    expect(available.map(({ action }) => action)).toEqual(['withdraw', 'amend', 'convert', 'ask_platform', 'add_note']);
    life.act('agent', 'approve');
    expect(life.case().state).toBe('awaiting_refund');
  });

  it('CAN-02 only the warehouse tells whether they were stopped', () => {
    const life = begun('refund_only picking');
    life.settle();
    expect(refusals(life.act('buyer', 'report_intercepted'))).toEqual(['CAN-02 actor_not_allowed']);
    expect(refusals(life.act('agent', 'approve'))).toEqual(['LIF-01 action_not_possible']);
  });

  it('CAN-02 nothing is stopped for goods the warehouse has not got yet', () => {
    const life = begun('refund_only none');
    life.settle();
    expect(life.case().state).toBe('awaiting_refund');
    expect(life.effectNames()).not.toContain('request_interception');
  });

  it('CAN-02 LIF-09 where stopped goods are not approved by themselves, an agent is asked', () => {
    const life = begun('refund_only picking', { knobs: { lifecycle: { approveIntercepted: false } } });
    life.settle();
    life.act('warehouse', 'report_intercepted');
    expect(life.case().state).toBe('pending_review');
    expect(lastEffects(life)).toEqual(['ticket_for_agent']);
    expect(unmet(life.act('system', 'approve'))).toEqual(['consent: absent']);
    life.act('agent', 'approve');
    expect(life.case().state).toBe('awaiting_refund');
  });
});

describe('goods on their way', () => {
  it('CAN-03 asks the carrier to recall them, and refunds at once where he can', () => {
    const life = begun('refund_only handed_over');
    life.settle();
    expect(life.case().state).toBe('recalling');
    expect(effect(life, 'request_recall')).toMatchObject({ units: CUPS, parcelIds: ['parcel'] });
    life.act('carrier', 'report_recalled');
    expect(life.case().state).toBe('awaiting_refund');
    expect(life.case().refunds).toMatchObject([{ total: 20_000 }]);
  });

  it('CAN-03 an agent decides where he cannot', () => {
    const failed = () => {
      const life = begun('refund_only handed_over');
      life.settle();
      life.act('carrier', 'report_recall_failed');
      return life;
    };
    const life = failed();
    expect(life.case().state).toBe('pending_review');
    expect(lastEffects(life)).toEqual(['ticket_for_agent', 'notify_buyer']);
    expect(unmet(life.act('system', 'approve'))).toEqual(['consent: absent']);
    life.act('agent', 'approve');
    expect(life.case().state).toBe('awaiting_refund');

    const rejected = failed();
    rejected.act('agent', 'reject', { why: 'the parcel arrives today' });
    expect(rejected.case().state).toBe('closed');

    const converted = failed();
    converted.act('agent', 'convert', { type: 'return_refund', reason: 'quality' });
    expect(converted.case()).toMatchObject({ type: 'return_refund', state: 'pending_review' });
  });

  it('CAN-03 LIF-09 where recalled goods are not approved by themselves, an agent is asked', () => {
    const life = begun('refund_only handed_over', { knobs: { lifecycle: { approveRecalled: false } } });
    life.settle();
    life.act('carrier', 'report_recalled');
    expect(life.case().state).toBe('pending_review');
    life.act('agent', 'approve');
    expect(life.case().state).toBe('awaiting_refund');
  });

  it('CAN-03 goods that were signed for are not recalled', () => {
    const life = begun('refund_only signed');
    life.act('agent', 'approve');
    expect(life.case().state).toBe('awaiting_refund');
    expect(life.effectNames()).not.toContain('request_recall');
  });

  it('CAN-04 a parcel that has not moved for more than 5 days is lost: its refund waits for nobody', () => {
    const approvedAfter = (elapsed: number, lifecycle = {}) => {
      const life = begun('refund_only lost', { knobs: { lifecycle } });
      life.at(SHIPPED + elapsed);
      life.act('agent', 'approve');
      return life;
    };
    const lost = approvedAfter(5 * DAY + 1);
    expect(lost.case().state).toBe('awaiting_refund');
    expect(lost.case().refunds).toMatchObject([{ total: 20_000 }]);
    expect(lost.effectNames()).not.toContain('request_recall');
    expect(approvedAfter(5 * DAY).case().state).toBe('recalling');
    expect(approvedAfter(5 * DAY + 1, { lostAfterDays: 6 }).case().state).toBe('recalling');
  });

  it('CAN-04 counts from the carrier’s last scan', () => {
    const life = begun('refund_only lost', {
      facts: { parcels: [parcel('handed_over', ALL, { movedAt: SHIPPED + 2 * DAY })] },
    });
    life.at(SHIPPED + 6 * DAY);
    life.act('agent', 'approve');
    expect(life.case().state).toBe('recalling');
  });

  it('CAN-04 lost goods are sent again where the buyer wants them', () => {
    const again = { type: 'reship', reason: 'lost_in_transit' } as const;
    const life = begun('refund_only lost', { told: again });
    life.act('agent', 'approve');
    expect(life.case().state).toBe('awaiting_reshipment');
    expect(effect(life, 'create_reshipment')).toMatchObject({ as: 'order', units: CUPS });
  });

  it('CAN-04 the risk of unsigned goods is never the buyer’s', () => {
    const life = begun('refund_only lost', {
      told: { reason: 'thinking_it_over' },
      knobs: { refund: { restockingRate: '0.1' } },
    });
    life.act('agent', 'approve');
    expect(life.case().refunds).toMatchObject([{ total: 20_000 }]);
  });
});

describe('an interception before money moves', () => {
  it('CAN-05 comes first, whoever approves', () => {
    const byAgent = begun('refund_only picking');
    byAgent.act('agent', 'approve');
    expect(byAgent.case().state).toBe('intercepting');

    const bySilence = begun('refund_only picking');
    bySilence.passDeadline();
    expect(bySilence.case().state).toBe('intercepting');

    const byRuling = begun('refund_only picking');
    byRuling.act('buyer', 'ask_platform');
    byRuling.act('platform', 'rule', { ruling: 'refund' });
    expect(byRuling.case().state).toBe('intercepting');

    const byAgreement = begun('refund_only picking');
    byAgreement.act('agent', 'propose', { amount: 20_000 });
    byAgreement.act('buyer', 'agree');
    expect(byAgreement.case().state).toBe('intercepting');
  });

  it('CAN-05 is tried once: after it failed, an agent may let the money go', () => {
    const life = begun('refund_only picking');
    life.settle();
    life.act('warehouse', 'report_interception_failed');
    life.act('agent', 'approve');
    expect(life.case().state).toBe('awaiting_refund');
  });

  it('CAN-05 no money moves while it is tried', () => {
    const life = begun('refund_only picking');
    life.settle();
    expect(life.case().refunds).toEqual([]);
    expect(refusals(life.act('system', 'start_refund'))).toEqual(['LIF-01 action_not_possible']);
    expect(life.effectNames()).not.toContain('send_payment');
  });
});

describe('a refund of unshipped goods that succeeds', () => {
  const COINS = {
    tenders: [
      { id: 'cash', kind: 'cash', amount: 20_000, paymentId: 'payment' },
      { id: 'coins', kind: 'points', amount: 5_000, points: 500 },
    ],
  } as const;

  it('CAN-06 gives the money back the way it came, points to points, and releases the stock at once', () => {
    const life = begun('refund_only none', { told: { lines: ALL }, facts: COINS });
    life.settle();
    expect(lastEffects(life)).toEqual(['create_refund_order', 'ticket_for_approver', 'release_stock']);
    life.act('finance', 'confirm_refund');
    expect(effect(life, 'send_payment')).toMatchObject({
      total: 25_000,
      tenders: [
        { tenderId: 'cash', amount: 20_000 },
        { tenderId: 'coins', amount: 5_000 },
      ],
      transfer: 0,
      route: 'original',
    });
    life.act('system', 'complete_refund');
    expect(effect(life, 'return_benefits').benefits).toContainEqual({
      kind: 'points_back',
      rule: 'BEN-05',
      count: 500,
      tenderId: 'coins',
    });
  });

  it('CAN-06 gives the coupon back with the whole order, and not with a part of it', () => {
    const discounts = [{ id: 'off', on: 'goods', amount: 1_000, coupon: { id: 'coupon' } }] as const;
    const tenders = [{ id: 'cash', kind: 'cash', amount: 24_000 }] as const;
    const ended = (lines: typeof ALL) => {
      const life = begun('refund_only none', { told: { lines }, facts: { discounts, tenders } });
      life.settle();
      life.act('finance', 'confirm_refund');
      life.act('system', 'complete_refund');
      expect(life.case().state).toBe('succeeded');
      return effect(life, 'return_benefits').benefits.map(({ kind }) => kind);
    };
    expect(ended(ALL)).toContain('coupon_back');
    expect(ended(CUPS)).not.toContain('coupon_back');
  });

  it('CAN-06 another way only where the channel refuses, and then to an account the buyer confirmed', () => {
    const life = begun('refund_only none');
    life.settle();
    life.act('finance', 'confirm_refund');
    life.act('system', 'fail_refund', { channelRefusal: 'account_closed' });
    expect(unmet(life.act('finance', 'retry_refund'))).toEqual(['account: unconfirmed']);
    life.act('buyer', 'confirm_account', { account: 'account-1' });
    life.act('finance', 'retry_refund');
    expect(effect(life, 'send_payment')).toMatchObject({ route: 'confirmed_account', account: 'account-1' });
  });
});

describe('goods that leave while their refund is pending', () => {
  const pending = (onShippedWhilePending: 'close' | 'convert') => {
    const life = begun('refund_only picking', { knobs: { lifecycle: { onShippedWhilePending } } });
    life.settle();
    life.act('warehouse', 'report_interception_failed');
    return life;
  };

  it('CAN-07 nothing happens as long as they have not left', () => {
    const life = pending('close');
    expect(unmet(life.act('warehouse', 'report_shipped'))).toEqual(['departure: not_left']);
    life.order(leftWarehouse);
    expect(refusals(life.act('buyer', 'report_shipped'))).toEqual(['CAN-07 actor_not_allowed']);
  });

  it('CAN-07 close: the case closes, and its claim holds nothing any more', () => {
    const life = pending('close');
    life.order(leftWarehouse);
    life.act('warehouse', 'report_shipped');
    expect(life.case().state).toBe('closed');
    expect(lastEffects(life)).toEqual(['notify_buyer']);
  });

  it('CAN-07 convert: the case goes on as one of shipped goods, with their deadline and a recall', () => {
    const life = pending('convert');
    life.order(leftWarehouse);
    life.at(SHIPPED + HOUR);
    life.act('carrier', 'report_shipped');
    expect(life.case()).toMatchObject({ state: 'pending_review', fulfilment: 'shipped' });
    expect(nextDeadline(life.situation, { caseId: 'case' })?.until).toBe(SHIPPED + HOUR + 120 * HOUR);
    life.settle();
    expect(life.case().state).toBe('recalling');
  });

  it('CAN-07 goods that were shipped when it was applied for close nothing', () => {
    const life = begun('refund_only handed_over');
    expect(unmet(life.act('carrier', 'report_shipped'))).toEqual(['departure: not_left']);
  });

  it('CAN-07 a cancellation cannot go on as shipped', () => {
    const life = begun('cancel picking on delivery', {
      knobs: { lifecycle: { onShippedWhilePending: 'convert' } },
    });
    life.settle();
    life.act('warehouse', 'report_interception_failed');
    life.order(leftWarehouse);
    life.act('warehouse', 'report_shipped');
    expect(life.case().state).toBe('closed');
  });
});

describe('a delivery refused at the door', () => {
  it('CAN-08 comes back, is inspected and then refunded', () => {
    const life = begun('refund_only refused');
    life.act('agent', 'approve');
    expect(life.case()).toMatchObject({ state: 'awaiting_inspection', returnParcel: { carriage: 'in_transit' } });
    expect(effect(life, 'create_return_order').units).toEqual(CUPS);
    expect(life.case().refunds).toEqual([]);
    life.act('inspector', 'inspect', { findings: [{ ...units('cup', 0, 2), result: 'accepted' }] });
    expect(life.case().state).toBe('awaiting_refund');
    expect(life.case().refunds).toMatchObject([{ total: 20_000 }]);
  });

  it('CAN-08 what does not come back whole is not refunded before it is negotiated', () => {
    const life = begun('refund_only refused');
    life.act('agent', 'approve');
    life.act('inspector', 'inspect', { findings: [{ ...units('cup', 0, 2), result: 'empty_parcel' }] });
    expect(life.case().state).toBe('negotiating');
    expect(life.case().refunds).toEqual([]);
  });

  it.each([
    [false, 20_000 + 800],
    [true, 20_000 - 1_200],
  ])('CAN-08 whether a refusal without reason owes outbound and return freight is a knob: %s', (owes, total) => {
    const life = begun('refund_only refused', {
      told: { terms: { returnFreight: { amount: 1_200, paidBy: 'merchant' } } },
      facts: { freight: { charged: 1_000 }, tenders: [{ id: 'cash', kind: 'cash', amount: 26_000 }] },
      knobs: { refund: { refusalOwesFreight: owes } },
    });
    life.act('agent', 'approve');
    life.act('inspector', 'inspect', { findings: [{ ...units('cup', 0, 2), result: 'accepted' }] });
    expect(life.case().refunds.at(-1)?.total).toBe(total);
  });

  it('CAN-08 a refusal for a reason owes none, and a return of signed goods its own', () => {
    const told = { terms: { returnFreight: { amount: 1_200, paidBy: 'merchant' } } } as const;
    const damaged = begun('refund_only refused', {
      told: { ...told, reason: 'damaged' },
      knobs: { refund: { refusalOwesFreight: true } },
    });
    damaged.act('agent', 'approve');
    damaged.act('inspector', 'inspect', { findings: [{ ...units('cup', 0, 2), result: 'accepted' }] });
    expect(damaged.case().refunds.at(-1)?.total).toBe(20_000);
    const signed = begun('return_refund completed', { told: { ...told, reason: 'other' } });
    signed.act('agent', 'approve');
    signed.act('buyer', 'submit_return', { trackingNumber: 'SF1' });
    signed.act('inspector', 'inspect', { findings: [{ ...units('cup', 0, 2), result: 'accepted' }] });
    expect(signed.case().refunds.at(-1)?.total).toBe(20_000 - 1_200);
  });

  it('CAN-08 cash on delivery closes without a refund', () => {
    const life = begun('cancel refused on delivery');
    life.act('agent', 'approve');
    expect(life.case().state).toBe('awaiting_inspection');
    life.act('inspector', 'inspect', { findings: [{ ...units('cup', 0, 2), result: 'accepted' }] });
    expect(life.case().state).toBe('succeeded');
    expect(life.case().refunds).toEqual([]);
    expect(life.effectNames()).not.toContain('send_payment');
    expect(lastEffects(life)).toEqual(['roll_up_order', 'restock']);
  });
});
