import type { FinanceReview } from 'aftersale/policy';
import { MINUTE } from 'aftersale/time';
import { describe, expect, it } from 'vitest';
import { PAID, units } from '../fixtures/order';
import { begun, effect, lastEffects, ready, refusals, unmet } from './begun';
import type { OrderLife } from './order-life';

const ACCEPTED = { findings: [{ ...units('cup', 0, 2), result: 'accepted' }] } as const;

function inspected(start: string, lifecycle = {}): OrderLife {
  const life = begun(start, { knobs: { lifecycle } });
  life.act('agent', 'approve');
  life.act('buyer', 'submit_return', { trackingNumber: 'SF1' });
  life.act('inspector', 'inspect', ACCEPTED);
  return life;
}

describe('financeReview', () => {
  const opened = (financeReview: FinanceReview) => {
    const life = begun('refund_only signed', { knobs: { lifecycle: { financeReview } } });
    life.act('agent', 'approve');
    life.settle();
    return life;
  };

  it.each<[FinanceReview, string]>([
    [{ when: 'always' }, 'awaiting_finance'],
    [{ when: 'above', amount: 19_999 }, 'awaiting_finance'],
    [{ when: 'above', amount: 20_000 }, 'processing'],
    [{ when: 'never' }, 'processing'],
  ])('LIF-08 %j: a refund of 200.00 is %s', (financeReview, state) => {
    const life = opened(financeReview);
    expect(life.case().refunds).toMatchObject([{ state, total: 20_000 }]);
    expect(life.effectNames().includes('send_payment')).toBe(state === 'processing');
    expect(life.effectNames().includes('ticket_for_approver')).toBe(state === 'awaiting_finance');
  });

  it('LIF-08 the money waits for finance, and a refusal leads back to the agent', () => {
    const life = opened({ when: 'always' });
    expect(refusals(life.act('agent', 'confirm_refund'))).not.toEqual([]);
    life.act('finance', 'refuse_refund');
    expect(life.case()).toMatchObject({ state: 'negotiating', refunds: [{ state: 'closed' }] });
    expect(lastEffects(life)).toEqual(['close_refund_order', 'ticket_for_agent']);
  });
});

describe('appeal', () => {
  const rejected = (appeal: boolean) => {
    const life = begun('refund_only signed', { knobs: { lifecycle: { appeal } } });
    expect(refusals(life.act('agent', 'reject'))).toContain('LIF-05 command_input_missing');
    life.act('agent', 'reject', { why: 'no fault to be seen' });
    return life;
  };

  it('LIF-05 without it a rejection closes the case', () => {
    expect(rejected(false).case().state).toBe('closed');
  });

  it('LIF-05 with it the buyer may amend, withdraw or ask the platform', () => {
    expect(rejected(true).case().state).toBe('rejected');
    const amended = rejected(true);
    amended.act('buyer', 'amend', { description: 'see the second photo' });
    expect(amended.case()).toMatchObject({ state: 'pending_review', description: 'see the second photo' });
    const asked = rejected(true);
    asked.act('buyer', 'ask_platform');
    expect(asked.case().state).toBe('platform_review');
    const withdrawn = rejected(true);
    withdrawn.act('buyer', 'withdraw');
    expect(withdrawn.case().state).toBe('closed');
  });
});

describe('automatic approval', () => {
  /** A refund of goods the warehouse has not got, applied for so many milliseconds after payment. */
  const soon = (elapsed: number, lifecycle = {}) => {
    const knobs = { lifecycle: { approveIntercepted: false, approveSoonAfterPayment: true, ...lifecycle } };
    const { life, application } = ready('refund_only none', { knobs });
    life.at(PAID + elapsed);
    life.apply(application);
    life.settle();
    return life.case().state;
  };

  it('LIF-09 comes within 30 minutes of payment, where the policy says so', () => {
    expect(soon(30 * MINUTE - 1)).toBe('awaiting_refund');
    expect(soon(30 * MINUTE)).toBe('pending_review');
    expect(soon(0, { approveSoonAfterPayment: false })).toBe('pending_review');
  });

  it('LIF-09 how soon is a knob', () => {
    expect(soon(5 * MINUTE - 1, { soonAfterPaymentMinutes: 5 })).toBe('awaiting_refund');
    expect(soon(5 * MINUTE, { soonAfterPaymentMinutes: 5 })).toBe('pending_review');
  });

  it('LIF-09 comes to a buyer of good credit, where the policy says so', () => {
    const applied = (credit: number, lifecycle: object) => {
      const life = begun('return_refund completed', { knobs: { lifecycle }, facts: { buyer: { credit } } });
      life.settle();
      return life.case().state;
    };
    expect(applied(700, { approveTrustedBuyer: true })).toBe('awaiting_return');
    expect(applied(699, { approveTrustedBuyer: true })).toBe('pending_review');
    expect(applied(700, {})).toBe('pending_review');
    expect(applied(650, { approveTrustedBuyer: true, trustedBuyerCredit: 650 })).toBe('awaiting_return');
  });

  it('LIF-09 DLN-08 never to a compensation, whatever the credit', () => {
    const life = begun('compensation signed', { knobs: { lifecycle: { approveTrustedBuyer: true } } });
    life.settle();
    expect(life.case().state).toBe('pending_review');
  });
});

describe('exchangeEnds', () => {
  it.each([
    ['on_shipping', 'succeeded'],
    ['on_receipt', 'awaiting_buyer_receipt'],
  ] as const)('LIF-04 %s: a replacement that is shipped is %s', (exchangeEnds, state) => {
    const life = inspected('exchange signed', { exchangeEnds });
    life.act('warehouse', 'ship', { trackingNumber: 'SF2' });
    expect(life.case().state).toBe(state);
  });

  it('LIF-04 the buyer’s receipt ends it', () => {
    const life = inspected('exchange signed', { exchangeEnds: 'on_receipt' });
    life.act('warehouse', 'ship', { trackingNumber: 'SF2' });
    life.act('buyer', 'confirm_receipt');
    expect(life.case()).toMatchObject({ state: 'succeeded', replacementSignedAt: life.situation.now });
  });
});

describe('what a return asks for', () => {
  it.each([true, false])('LIF-06 erpConnected %s', (erpConnected) => {
    const life = begun('return_refund completed', { knobs: { lifecycle: { erpConnected } } });
    life.act('agent', 'approve');
    life.act('buyer', 'submit_return', { trackingNumber: 'SF1' });
    expect(lastEffects(life).includes('create_erp_receipt')).toBe(erpConnected);
    expect(lastEffects(life)).toContain('create_return_order');
  });

  it.each([
    ['shipping_warehouse', 'automatic'],
    ['other_place', 'manual'],
  ] as const)('LIF-06 returnsGoTo %s: the slip is %s', (returnsGoTo, slip) => {
    expect(effect(inspected('return_refund completed', { returnsGoTo }), 'restock')).toMatchObject({
      slip,
      ...ACCEPTED,
    });
  });
});

describe('keepGoodsBelow', () => {
  const approved = (keepGoodsBelow: number, assessedValue?: number) => {
    const life = begun('reship signed wrong goods', { knobs: { lifecycle: { keepGoodsBelow } } });
    life.act('agent', 'approve', assessedValue === undefined ? {} : { assessedValue });
    return life.case().state;
  };

  it('LIF-14 wrong goods worth so much or less are kept, others sent back', () => {
    expect(approved(500, 500)).toBe('awaiting_reshipment');
    expect(approved(500, 501)).toBe('awaiting_return');
    expect(approved(0, 1)).toBe('awaiting_return');
  });

  it('LIF-14 where nobody assessed them, their list price counts', () => {
    expect(approved(20_000)).toBe('awaiting_reshipment');
    expect(approved(19_999)).toBe('awaiting_return');
  });
});

describe('maxAmendments', () => {
  it('LIF-10 an application is amended five times, by a knob', () => {
    const amended = (lifecycle: object) => {
      const life = begun('refund_only signed', { knobs: { lifecycle } });
      const answers = Array.from({ length: 6 }, (_, time) =>
        life.act('buyer', 'amend', { description: `told ${time} times more` }),
      );
      return answers.map((answer) => unmet(answer).join());
    };
    expect(amended({})).toEqual(['', '', '', '', '', 'again: used_up']);
    expect(amended({ maxAmendments: 1 }).slice(0, 2)).toEqual(['', 'again: used_up']);
  });
});

describe('maxNegotiations', () => {
  it('LIF-07 a case is negotiated three times, by a knob; then it is for the platform', () => {
    const negotiated = (lifecycle: object) => {
      const life = begun('refund_only signed', { knobs: { lifecycle } });
      let rounds = 0;
      while (life.act('agent', 'propose', { amount: 100 }).outcome === 'allow') {
        rounds += 1;
        life.act('buyer', 'disagree');
      }
      return [rounds, life.case().state];
    };
    expect(negotiated({})).toEqual([3, 'platform_review']);
    expect(negotiated({ maxNegotiations: 1 })).toEqual([1, 'platform_review']);
    expect(negotiated({ maxNegotiations: 0 })).toEqual([0, 'pending_review']);
  });
});
