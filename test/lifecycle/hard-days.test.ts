import type { Decision } from 'aftersale/decision';
import type { Situation } from 'aftersale/facts';
import {
  applyBatch,
  availableActions,
  type CaseTransition,
  nextDeadline,
  orderDeadline,
  transitionOrder,
} from 'aftersale/lifecycle';
import { DAY, HOUR } from 'aftersale/time';
import { describe, expect, it } from 'vitest';
import { line, parcel, SIGNED, units } from '../fixtures/order';
import { policy, situation } from '../fixtures/situation';
import { at } from '../fixtures/time';
import { OrderLife } from './order-life';

const CUPS = [line({ quantity: 3 })];
const TOLD = {
  description: 'chipped',
  evidence: [{ kind: 'photo', reference: 'photo-1' }],
  address: 'Road 1',
  replacement: 'cup-green',
} as const;

const threeCups = { ...TOLD, lines: [units('cup', 0, 3)] };
const reasonsOf = (answer: Decision<CaseTransition>): string[] =>
  answer.outcome === 'deny' ? answer.reasons.map(({ rule, code }) => `${rule} ${code}`) : [];

/** Three cups of 100.00 each, signed for at noon of the 13th; an hour later. */
const signed = (changes: Partial<Situation> = {}): OrderLife =>
  new OrderLife(
    situation(
      { status: 'awaiting_receipt', lines: CUPS, parcels: [parcel('signed', [units('cup', 0, 3)])] },
      {
        now: SIGNED + HOUR,
        ...changes,
      },
    ),
  );

/** A return of all three cups that is on its way back. */
function sentBack(changes: Partial<Situation> = {}): OrderLife {
  const life = signed(changes);
  life.apply({ ...threeCups, type: 'return_refund', reason: 'quality' });
  life.act('agent', 'approve', { returnAddress: 'Dock 1' });
  life.act('buyer', 'submit_return', { trackingNumber: 'SF1', returnAddress: 'Dock 1' });
  return life;
}

function paidOut(life: OrderLife, caseId = 'case'): void {
  life.act('finance', 'confirm_refund', {}, { caseId });
  life.act('system', 'complete_refund', {}, { caseId });
}

const refundedIn = (life: OrderLife, caseId = 'case'): number[] => life.case(caseId).refunds.map(({ total }) => total);

describe('the buyer sends the wrong thing, or an empty parcel', () => {
  it.each(['wrong_goods', 'empty_parcel'] as const)(
    'LIF-07 LIF-29 %s: negotiated, not agreed, sent back, closed',
    (result) => {
      const life = sentBack();
      life.act('inspector', 'inspect', { findings: [{ ...units('cup', 0, 3), result }] });
      expect(life.case().state).toBe('negotiating');
      expect(life.effectNames()).toContain('ticket_for_agent');
      life.act('agent', 'propose', { amount: 3_000 });
      expect(reasonsOf(life.act('agent', 'agree'))).toEqual(['RFD-10 condition_not_met']);
      life.act('buyer', 'disagree');
      expect(life.case().state).toBe('returning_to_buyer');
      expect(life.effects.at(-1)).toMatchObject({
        effect: 'send_goods_back',
        bearer: 'buyer',
        units: [units('cup', 0, 3)],
      });
      life.passDeadline();
      expect(life.case()).toMatchObject({ state: 'closed', refunds: [] });
    },
  );

  it('LIF-07 agreed: the amount changes and is refunded', () => {
    const life = sentBack();
    life.act('inspector', 'inspect', { findings: [{ ...units('cup', 0, 3), result: 'wrong_goods' }] });
    life.act('merchant', 'propose', { amount: 5_000 });
    life.act('buyer', 'agree');
    expect(life.case().state).toBe('awaiting_refund');
    paidOut(life);
    expect(life.case().state).toBe('succeeded');
    expect(refundedIn(life)).toEqual([5_000]);
  });
});

describe('part of the return arrives', () => {
  it('LIF-29 what is accepted goes on, what is missing is a case of its own in negotiation', () => {
    const life = sentBack();
    life.act('inspector', 'inspect', {
      findings: [
        { ...units('cup', 0, 2), result: 'accepted' },
        { ...units('cup', 2, 3), result: 'missing' },
      ],
      splitCaseId: 'rest',
    });
    expect(life.case()).toMatchObject({ state: 'awaiting_refund', claims: [units('cup', 0, 2)] });
    expect(life.case('rest')).toMatchObject({
      state: 'negotiating',
      claims: [units('cup', 2, 3)],
      splitFrom: 'case',
    });
    paidOut(life);
    expect(refundedIn(life)).toEqual([20_000]);
    expect(life.case('rest').state).toBe('negotiating');
    life.act('agent', 'propose', { amount: 4_000 }, { caseId: 'rest' });
    life.act('buyer', 'agree', {}, { caseId: 'rest' });
    paidOut(life, 'rest');
    expect(refundedIn(life, 'rest')).toEqual([4_000]);
  });

  it('LIF-29 is refused where nobody names the case the rest goes to', () => {
    const answer = sentBack().act('inspector', 'inspect', {
      findings: [{ ...units('cup', 0, 2), result: 'accepted' }],
    });
    expect(reasonsOf(answer)).toContain('LIF-03 command_input_missing');
  });
});

describe('delivery is refused at the door', () => {
  const onTheWay = { status: 'awaiting_receipt', parcels: [parcel('handed_over', [units('cup', 0, 1)])] } as const;
  const refused = { parcels: [parcel('refused', [units('cup', 0, 1)])] };

  it('CAN-08 paid goods come back, are inspected and refunded', () => {
    const life = new OrderLife(situation(onTheWay, { now: at('2025-01-12 12:00') }));
    life.apply({ type: 'refund_only', reason: 'refused_delivery', lines: [units('cup', 0, 1)] });
    life.order(refused);
    life.act('agent', 'approve');
    expect(life.case().state).toBe('awaiting_inspection');
    life.act('warehouse', 'inspect', { findings: [{ ...units('cup', 0, 1), result: 'accepted' }] });
    paidOut(life);
    expect(life.case().state).toBe('succeeded');
    expect(refundedIn(life)).toEqual([10_000]);
  });

  it('CAN-08 cash on delivery closes with no refund', () => {
    const life = new OrderLife(
      situation({ ...onTheWay, payment: 'cash_on_delivery', tenders: [] }, { now: at('2025-01-12 12:00') }),
    );
    life.apply({ type: 'cancel', actor: 'platform', reason: 'other', lines: [units('cup', 0, 1)] });
    life.order(refused);
    life.act('agent', 'approve');
    life.act('warehouse', 'inspect', { findings: [{ ...units('cup', 0, 1), result: 'accepted' }] });
    expect(life.case()).toMatchObject({ state: 'succeeded', refunds: [] });
  });
});

describe('the merchant changes the return address', () => {
  it('LIF-28 before the goods are sent: the deadline restarts, and a return to the old address is refused', () => {
    const life = signed();
    life.apply({ ...threeCups, type: 'return_refund', reason: 'quality' });
    life.act('agent', 'approve', { returnAddress: 'Dock 1' });
    life.wait(3 * DAY);
    life.act('merchant', 'change_return_address', { returnAddress: 'Dock 2' });
    expect(life.effects.at(-1)?.effect).toBe('notify_buyer');
    expect(nextDeadline(life.situation, { caseId: 'case' })?.until).toBe(SIGNED + HOUR + 10 * DAY);
    const old = life.act('buyer', 'submit_return', { trackingNumber: 'SF1', returnAddress: 'Dock 1' });
    expect(reasonsOf(old)).toEqual(['LIF-03 condition_not_met']);
    life.act('buyer', 'submit_return', { trackingNumber: 'SF1', returnAddress: 'Dock 2' });
    expect(life.case().state).toBe('awaiting_inspection');
  });

  it('LIF-28 after: forwarding is the merchant’s cost', () => {
    const life = sentBack();
    life.act('merchant', 'change_return_address', { returnAddress: 'Dock 2' });
    expect(life.effects.at(-1)).toMatchObject({ effect: 'forward_return', bearer: 'merchant', address: 'Dock 2' });
    expect(life.case().state).toBe('awaiting_inspection');
  });

  it('LIF-28 only so often', () => {
    const life = signed({ policy: policy({ lifecycle: { maxAddressChanges: 1 } }) });
    life.apply({ ...threeCups, type: 'return_refund', reason: 'quality' });
    life.act('agent', 'approve', { returnAddress: 'Dock 1' });
    life.act('merchant', 'change_return_address', { returnAddress: 'Dock 2' });
    const again = life.act('merchant', 'change_return_address', { returnAddress: 'Dock 3' });
    expect(reasonsOf(again)).toEqual(['LIF-28 condition_not_met']);
  });
});

describe('the refund channel refuses', () => {
  const failed = (): OrderLife => {
    const life = sentBack();
    life.act('inspector', 'inspect', { findings: [{ ...units('cup', 0, 3), result: 'accepted' }] });
    life.act('finance', 'confirm_refund');
    life.act('system', 'fail_refund', { channelRefusal: 'account_closed' });
    return life;
  };

  it('LIF-19 RFD-24 the case is kept; the buyer confirms an account before it is tried again, under the same key', () => {
    const life = failed();
    expect(life.case()).toMatchObject({ state: 'awaiting_refund', refunds: [{ state: 'failed', total: 30_000 }] });
    expect(life.effectNames()).toContain('ask_for_account');
    expect(reasonsOf(life.act('finance', 'retry_refund'))).toEqual(['LIF-19 condition_not_met']);
    life.act('buyer', 'confirm_account', { account: 'bank-1' });
    life.act('finance', 'retry_refund');
    expect(life.effects.at(-1)).toMatchObject({
      effect: 'send_payment',
      refundKey: 'case:refund:1',
      account: 'bank-1',
    });
    life.act('system', 'complete_refund');
    expect(life.case().state).toBe('succeeded');
    expect(refundedIn(life)).toEqual([30_000]);
  });

  it('DLN-08 nobody acts: it is tried again, then paid by hand', () => {
    const life = failed();
    for (let tries = 1; tries <= 3; tries += 1) {
      life.passDeadline();
      expect(life.case().refunds).toMatchObject([{ state: 'processing', key: 'case:refund:1', total: 30_000 }]);
      life.act('system', 'fail_refund');
    }
    life.passDeadline();
    expect(life.case().refunds).toMatchObject([{ state: 'manual', total: 30_000 }]);
    expect(life.effectNames()).toContain('request_manual_payment');
    life.act('finance', 'complete_refund');
    expect(life.case().state).toBe('succeeded');
  });
});

describe('the buyer withdraws after approval', () => {
  const awaitingRefund = (): OrderLife => {
    const life = new OrderLife(situation());
    life.apply({ type: 'refund_only', reason: 'thinking_it_over', lines: [units('cup', 0, 1)] });
    life.act('agent', 'approve');
    return life;
  };

  it('LIF-30 before the refund is processed: closed, and the units are free', () => {
    const life = awaitingRefund();
    life.act('buyer', 'withdraw');
    expect(life.case()).toMatchObject({ state: 'closed', refunds: [{ state: 'closed' }] });
    const again = life.apply({ caseId: 'second', type: 'refund_only', reason: 'other', lines: [units('cup', 0, 1)] });
    expect(again.outcome).toBe('allow');
  });

  it('LIF-10 LIF-30 not once it is processed', () => {
    const life = awaitingRefund();
    life.act('finance', 'confirm_refund');
    expect(reasonsOf(life.act('buyer', 'withdraw'))).not.toEqual([]);
    expect(life.case().state).toBe('awaiting_refund');
  });

  it('LIF-30 with the goods on their way: they go back at the buyer’s cost', () => {
    const life = sentBack();
    life.act('buyer', 'withdraw');
    expect(life.case().state).toBe('returning_to_buyer');
    life.act('buyer', 'confirm_receipt');
    expect(life.case().state).toBe('closed');
  });

  it('LIF-30 while the platform is to rule, only together', () => {
    const life = signed();
    life.apply({ ...threeCups, type: 'return_refund', reason: 'quality' });
    life.act('buyer', 'ask_platform');
    life.act('buyer', 'withdraw');
    expect(life.case().state).toBe('platform_review');
    life.act('merchant', 'withdraw');
    expect(life.case().state).toBe('closed');
  });
});

describe('the goods are shipped during review', () => {
  const pending = (onShippedWhilePending: 'close' | 'convert'): OrderLife => {
    const life = new OrderLife(situation({}, { policy: policy({ lifecycle: { onShippedWhilePending } }) }));
    life.apply({ type: 'refund_only', reason: 'thinking_it_over', lines: [units('cup', 0, 1)] });
    return life;
  };
  const shipped = { status: 'awaiting_receipt', parcels: [parcel('handed_over', [units('cup', 0, 1)])] } as const;

  it('CAN-07 the case closes', () => {
    const life = pending('close');
    expect(reasonsOf(life.act('warehouse', 'report_shipped'))).toEqual(['CAN-07 condition_not_met']);
    life.order(shipped);
    life.act('warehouse', 'report_shipped');
    expect(life.case().state).toBe('closed');
  });

  it('CAN-07 or goes on as one of shipped goods: the carrier is asked to recall them', () => {
    const life = pending('convert');
    life.order(shipped);
    life.act('warehouse', 'report_shipped');
    expect(life.case()).toMatchObject({ state: 'pending_review', fulfilment: 'shipped' });
    life.settle();
    expect(life.case().state).toBe('recalling');
    life.act('carrier', 'report_recalled');
    expect(life.case().state).toBe('awaiting_refund');
  });

  it('CAN-05 an approval that comes too late tries a recall before money moves', () => {
    const life = pending('close');
    life.order(shipped);
    life.act('agent', 'approve');
    expect(life.case()).toMatchObject({ state: 'recalling', refunds: [] });
    life.passDeadline();
    expect(life.case()).toMatchObject({ state: 'pending_review', refunds: [] });
    expect(life.effectNames()).toContain('ticket_for_agent');
  });
});

describe('two parcels of one line at different stages', () => {
  const life = () =>
    new OrderLife(
      situation(
        {
          lines: CUPS,
          parcels: [parcel('signed', [units('cup', 0, 1)]), parcel('picking', [units('cup', 1, 2)], { id: 'second' })],
        },
        { now: SIGNED + HOUR },
      ),
    );

  it('ELG-25 together they are refused, and become one case each', () => {
    const together = life().apply({ ...TOLD, type: 'refund_only', reason: 'other', lines: [units('cup', 0, 3)] });
    expect(together.outcome).toBe('deny');
    const each = life();
    each.apply({ ...TOLD, caseId: 'signed', type: 'return_refund', reason: 'quality', lines: [units('cup', 0, 1)] });
    each.apply({ caseId: 'picking', type: 'refund_only', reason: 'other', lines: [units('cup', 1, 2)] });
    each.apply({ caseId: 'waiting', type: 'refund_only', reason: 'other', lines: [units('cup', 2, 3)] });
    for (const { id } of each.situation.cases) each.act('agent', 'approve', {}, { caseId: id });
    expect(each.situation.cases.map(({ id, state }) => [id, state])).toEqual([
      ['signed', 'awaiting_return'],
      ['picking', 'intercepting'],
      ['waiting', 'awaiting_refund'],
    ]);
  });
});

/** An exchange for dearer cups, inspected, waiting for 60.00 more. */
const dearer = (unpaidTopUp: 'same_goods' | 'return_refund'): OrderLife => {
  const life = signed({ policy: policy({ refund: { exchangeWith: 'any' }, lifecycle: { unpaidTopUp } }) });
  const terms = { replacementPrices: [{ lineId: 'cup', price: 12_000 }] };
  life.apply({ ...threeCups, type: 'exchange', reason: 'size_or_taste', terms });
  life.act('agent', 'approve');
  life.act('buyer', 'submit_return', { trackingNumber: 'SF1' });
  life.act('inspector', 'inspect', { findings: [{ ...units('cup', 0, 3), result: 'accepted' }] });
  return life;
};

describe('a top-up is not paid', () => {
  it('LIF-25 it is asked for before the replacement ships', () => {
    const life = dearer('same_goods');
    expect(life.case()).toMatchObject({ state: 'awaiting_top_up', topUp: 6_000 });
    expect(reasonsOf(life.act('warehouse', 'ship', { trackingNumber: 'SF2' }))).not.toEqual([]);
    expect(reasonsOf(life.act('buyer', 'pay_top_up', { amount: 5_000 }))).toEqual(['LIF-25 condition_not_met']);
    life.act('buyer', 'pay_top_up', { amount: 6_000 });
    expect(life.case().state).toBe('awaiting_replacement');
  });

  it('LIF-25 at its deadline the same goods are sent', () => {
    const life = dearer('same_goods');
    life.passDeadline();
    expect(life.case()).toMatchObject({ type: 'exchange', state: 'awaiting_replacement', topUp: 0 });
  });

  it('LIF-25 or the return is refunded', () => {
    const life = dearer('return_refund');
    life.passDeadline();
    expect(life.case()).toMatchObject({ type: 'return_refund', state: 'awaiting_refund' });
    expect(refundedIn(life)).toEqual([30_000]);
  });
});

describe('the replacement is lost', () => {
  const shipped = (): OrderLife => {
    const life = signed({ policy: policy({ lifecycle: { exchangeEnds: 'on_receipt', maxReshipments: 1 } }) });
    life.apply({ ...threeCups, type: 'exchange', reason: 'size_or_taste' });
    life.act('agent', 'approve');
    life.act('buyer', 'submit_return', { trackingNumber: 'SF1' });
    life.act('inspector', 'inspect', { findings: [{ ...units('cup', 0, 3), result: 'accepted' }] });
    life.act('warehouse', 'ship', { trackingNumber: 'SF2' });
    return life;
  };

  it('LIF-25 it is sent again, so often as the policy says', () => {
    const life = shipped();
    expect(life.case().state).toBe('awaiting_buyer_receipt');
    life.act('carrier', 'report_lost', { remedy: 'reship' });
    expect(life.case()).toMatchObject({ state: 'awaiting_replacement', sent: null });
    life.act('warehouse', 'ship', { trackingNumber: 'SF3' });
    expect(reasonsOf(life.act('carrier', 'report_lost', { remedy: 'reship' }))).toContain('LIF-25 condition_not_met');
  });

  it('LIF-25 or the money goes back', () => {
    const life = shipped();
    life.act('carrier', 'report_lost', { remedy: 'refund' });
    expect(life.case()).toMatchObject({ type: 'return_refund', state: 'awaiting_refund' });
    paidOut(life);
    expect(refundedIn(life)).toEqual([30_000]);
  });

  it('DLN-08 a replacement that is late lets the buyer take his money', () => {
    const life = signed();
    life.apply({ ...threeCups, type: 'exchange', reason: 'size_or_taste' });
    life.act('agent', 'approve');
    life.act('buyer', 'submit_return', { trackingNumber: 'SF1' });
    life.act('inspector', 'inspect', { findings: [{ ...units('cup', 0, 3), result: 'accepted' }] });
    expect(reasonsOf(life.act('buyer', 'take_refund'))).toEqual(['DLN-08 condition_not_met']);
    life.passDeadline();
    const { available } = availableActions(life.situation, { caseId: 'case', actor: 'buyer' });
    expect(available.map(({ action }) => action)).toContain('take_refund');
    life.act('buyer', 'take_refund');
    expect(life.case()).toMatchObject({ type: 'return_refund', state: 'awaiting_refund' });
  });
});

describe('one batch command over many cases of one order near its cap', () => {
  it('LIF-27 each is decided by itself, one after the other, and nothing is refunded beyond what was paid', () => {
    const life = signed();
    for (const [unit, caseId] of ['one', 'two', 'three'].entries()) {
      life.apply({ ...TOLD, caseId, type: 'refund_only', reason: 'quality', lines: [units('cup', unit, unit + 1)] });
    }
    const { version, cases } = life.situation;
    const on = cases.map((one) => ({ caseId: one.id, caseVersion: one.version, situationVersion: version }));
    const goodwill = {
      terms: { adjustments: [{ kind: 'goodwill' as const, amount: 1_000, bearer: 'merchant' as const }] },
    };
    const { decisions, situations } = applyBatch([life.situation], {
      id: 'batch',
      actor: 'supervisor',
      action: 'approve',
      input: goodwill,
      on,
    });
    const total = (situations[0]?.cases ?? [])
      .flatMap(({ refunds }) => refunds)
      .reduce((sum, one) => sum + one.total, 0);
    expect(decisions.map(({ decision }) => decision.outcome)).toEqual(['allow', 'allow', 'allow']);
    expect(total).toBe(30_000 + 3 * 1_000);
    expect(situations[0]?.version).toBe(version + 3);
  });
});

describe('the order completes while a case is open', () => {
  it('LIF-31 automatic completion stands still and resumes its remainder once the case has ended', () => {
    const life = signed();
    const shippedAt = life.situation.order.parcels[0]?.shippedAt ?? 0;
    expect(orderDeadline(life.situation)).toBe(shippedAt + 15 * DAY);
    life.apply({ ...threeCups, type: 'return_refund', reason: 'quality' });
    const appliedAt = life.situation.now;
    expect(orderDeadline(life.situation)).toBeNull();
    life.wait(4 * DAY);
    life.act('buyer', 'withdraw');
    expect(life.case().enteredAt - appliedAt).toBe(4 * DAY);
    expect(orderDeadline(life.situation)).toBe(shippedAt + 15 * DAY + 4 * DAY);
  });

  it('LIF-31 the buyer’s own confirmation leaves the case open', () => {
    const life = signed();
    life.apply({ ...threeCups, type: 'return_refund', reason: 'quality' });
    const { version } = life.situation;
    const confirmation = { id: 'confirm', version, actor: 'buyer', action: 'confirm_receipt', input: {} } as const;
    const answer = transitionOrder(life.situation, confirmation);
    if (answer.outcome === 'deny') throw new Error(JSON.stringify(answer.reasons));
    expect(answer.value.record.status).toBe('completed');
    life.order(answer.value.record);
    expect(life.act('agent', 'approve', { returnAddress: 'Dock 1' }).outcome).toBe('allow');
    expect(life.case().state).toBe('awaiting_return');
  });
});
