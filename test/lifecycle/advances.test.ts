import { checkFacts } from 'aftersale/facts';
import type { PolicyChanges } from 'aftersale/policy';
import { describe, expect, it } from 'vitest';
import { units } from '../fixtures/order';
import { begun, effect, lastEffects, ready, refusals, unmet } from './begun';
import type { OrderLife } from './order-life';

type Refund = NonNullable<PolicyChanges['refund']>;

/** A return of two cups, paid 200.00, by a buyer whose credit is 800. */
const returning = (instantRefundAt: NonNullable<Refund['instantRefundAt']>, refund: Refund = {}) =>
  begun('return_refund completed', { knobs: { refund: { instantRefundAt, ...refund } } });

const approved = (...told: Parameters<typeof returning>) => {
  const life = returning(...told);
  life.act('agent', 'approve');
  return life;
};

const COMMAND = { id: 'case:2:issue_command', caseId: 'case', caseVersion: 2, actor: 'system', action: 'start_refund' };

/** An advance that has been paid, with the goods still at the buyer's. */
const paid = () => {
  const life = approved('approved');
  life.settle();
  life.act('system', 'complete_refund');
  return life;
};

const inspected = (result: 'accepted' | 'wrong_goods', to = 2) => {
  const life = paid();
  life.act('buyer', 'submit_return', { trackingNumber: 'SF1' });
  life.act('inspector', 'inspect', { findings: [{ ...units('cup', 0, to), result }] });
  return life;
};

describe('money advanced on a return', () => {
  it('RFD-23 is advanced to a trusted buyer once the return is approved, and the system pays it at once', () => {
    const life = approved('approved');
    expect(life.case()).toMatchObject({ state: 'awaiting_return', refunds: [{ state: 'created', total: 20_000 }] });
    expect(lastEffects(life)).toEqual(['give_return_address', 'offer_incentive', 'advance_refund', 'issue_command']);
    expect(effect(life, 'advance_refund')).toMatchObject({ refundKey: 'case:refund:1', total: 20_000 });
    expect(effect(life, 'issue_command').command).toEqual({ ...COMMAND, input: {} });
    life.settle();
    expect(life.case()).toMatchObject({ state: 'awaiting_return', refunds: [{ state: 'processing' }] });
    expect(effect(life, 'send_payment')).toMatchObject({ refundKey: 'case:refund:1', total: 20_000 });
    life.act('system', 'complete_refund');
    expect(life.case()).toMatchObject({ state: 'awaiting_return', refunds: [{ state: 'succeeded' }] });
  });

  it.each<[string, Refund]>([
    ['by nobody, as long as the policy does not say so', { instantRefundAt: 'never' }],
    ['to a buyer of less credit', { instantRefundCredit: 801 }],
    ['above the amount that is advanced', { instantRefundMaximum: 19_999 }],
    ['before its step', { instantRefundAt: 'tracking_submitted' }],
  ])('RFD-23 is not advanced %s, and then no command is issued', (_why, refund) => {
    const life = approved('approved', refund);
    expect(life.case()).toMatchObject({ state: 'awaiting_return', refunds: [] });
    expect(lastEffects(life)).toEqual(['give_return_address', 'offer_incentive']);
  });

  it('RFD-23 is advanced where silence approved, like where somebody did', () => {
    const life = returning('approved');
    life.passDeadline();
    expect(life.case()).toMatchObject({ state: 'awaiting_return', refunds: [{ state: 'created' }] });
    expect(lastEffects(life)).toContain('issue_command');
  });

  it('RFD-23 is advanced with the tracking number, and with that of a pickup', () => {
    const sent = approved('tracking_submitted');
    sent.act('buyer', 'submit_return', { trackingNumber: 'SF1' });
    expect(lastEffects(sent)).toEqual(['create_return_order', 'advance_refund', 'issue_command']);
    const collected = approved('tracking_submitted');
    collected.act('carrier', 'pick_up_return');
    expect(lastEffects(collected)).toEqual(['create_return_order', 'advance_refund', 'issue_command']);
  });

  it('RFD-23 is advanced once the goods are picked up, not when the buyer sends them', () => {
    const sent = approved('picked_up');
    sent.act('buyer', 'submit_return', { trackingNumber: 'SF1' });
    expect(lastEffects(sent)).toEqual(['create_return_order']);
    const collected = approved('picked_up');
    collected.act('carrier', 'pick_up_return');
    collected.settle();
    expect(collected.case().refunds).toMatchObject([{ state: 'processing' }]);
  });

  it('RFD-23 is not advanced on an exchange: there is nothing to refund', () => {
    const life = begun('exchange signed', { knobs: { refund: { instantRefundAt: 'tracking_submitted' } } });
    life.act('agent', 'approve');
    life.act('buyer', 'submit_return', { trackingNumber: 'SF1' });
    expect(life.case().refunds).toEqual([]);
    expect(lastEffects(life)).toEqual(['create_return_order']);
  });

  it('RFD-13 LIF-32 is started once: a later step issues the command anew only as long as it has not started', () => {
    const slow = approved('approved');
    slow.act('buyer', 'submit_return', { trackingNumber: 'SF1' });
    expect(lastEffects(slow)).toEqual(['create_return_order', 'issue_command']);
    expect(effect(slow, 'issue_command').command).toMatchObject({ id: 'case:3:issue_command', caseVersion: 3 });
    const late = slow.send({ ...COMMAND, situationVersion: slow.situation.version, input: {} } as never);
    expect(refusals(late)).toEqual(['LIF-32 case_version_stale']);
    slow.settle();
    expect(slow.effectNames().filter((name) => name === 'send_payment')).toHaveLength(1);
    const quick = approved('approved');
    quick.settle();
    quick.act('buyer', 'submit_return', { trackingNumber: 'SF1' });
    expect(lastEffects(quick)).toEqual(['create_return_order']);
  });

  it('RFD-23 is not advanced where it would come to nothing', () => {
    const life = returning('approved');
    life.act('agent', 'approve', { terms: { amount: 0 } });
    expect(life.case()).toMatchObject({ state: 'awaiting_return', refunds: [] });
  });

  it('RFD-23 BEN-03 is not advanced where a person has to look at it first', () => {
    const coupon = { id: 'coupon', orderIds: ['order', 'sibling'] };
    const life = begun('return_refund completed', {
      knobs: { refund: { instantRefundAt: 'approved' } },
      told: { lines: [units('cup', 0, 2), units('pot', 0, 1)] },
      facts: {
        discounts: [{ id: 'off', on: 'goods', amount: 1_000, coupon }],
        tenders: [{ id: 'cash', kind: 'cash', amount: 24_000 }],
      },
    });
    life.act('agent', 'approve');
    expect(life.case()).toMatchObject({ state: 'awaiting_return', refunds: [] });
  });

  it('RFD-23 LIF-08 is not advanced in a case whose refund was refused before', () => {
    const life = begun('refund_only signed', { knobs: { refund: { instantRefundAt: 'approved' } } });
    life.act('agent', 'approve');
    life.act('finance', 'refuse_refund');
    life.act('agent', 'convert', { type: 'return_refund' });
    life.act('agent', 'approve');
    expect(life.case()).toMatchObject({ state: 'awaiting_return', refunds: [{ state: 'closed' }] });
  });

  it('RFD-23 is settled when the goods are accepted, without a second refund', () => {
    const life = inspected('accepted');
    expect(life.case()).toMatchObject({ state: 'succeeded', refunds: [{ total: 20_000 }] });
    expect(lastEffects(life)).toContain('restock');
  });

  it('RFD-23 is claimed back where the goods are not returned in time', () => {
    const life = paid();
    life.passDeadline();
    expect(life.case().state).toBe('closed');
    expect(effect(life, 'claim_advance')).toMatchObject({ amount: 20_000 });
  });

  it.each<[string, (life: OrderLife) => unknown]>([
    ['the goods are not returned in time', () => null],
    ['no carrier ever scans them', (life) => life.act('buyer', 'submit_return', { trackingNumber: 'SF1' })],
  ])(
    'RFD-05 RFD-23 is given up where it is not paid yet and %s: the money is there for another case',
    (_why, before) => {
      const life = approved('approved');
      before(life);
      life.passDeadline();
      expect(life.case()).toMatchObject({ state: 'closed', refunds: [{ key: 'case:refund:1', state: 'closed' }] });
      expect(effect(life, 'close_refund_order').refundKey).toBe('case:refund:1');
      expect(lastEffects(life)).not.toContain('claim_advance');
      const { application } = ready('return_refund completed', { told: { reason: 'counterfeit', caseId: 'again' } });
      expect(refusals(life.apply(application))).toEqual([]);
      life.act('agent', 'approve', {}, { caseId: 'again' });
      expect(life.case('again').refunds).toMatchObject([{ state: 'created', total: 20_000 }]);
      expect(checkFacts(life.situation)).toEqual([]);
    },
  );

  it.each([
    ['agent', 'disagree'],
    ['buyer', 'withdraw'],
  ] as const)(
    'RFD-05 RFD-23 is given up where it is not paid yet and goods that fail inspection go back: %s %s',
    (actor, action) => {
      const life = approved('approved');
      life.act('buyer', 'submit_return', { trackingNumber: 'SF1' });
      life.act('inspector', 'inspect', { findings: [{ ...units('cup', 0, 2), result: 'wrong_goods' }] });
      life.act(actor, action);
      expect(life.case()).toMatchObject({ state: 'returning_to_buyer', refunds: [{ state: 'closed' }] });
      expect(lastEffects(life)).toEqual(['close_refund_order', 'send_goods_back']);
    },
  );

  it('RFD-23 LIF-07 is talked about where the goods fail inspection, and claimed back once they are with the buyer again', () => {
    const life = inspected('wrong_goods');
    expect(life.case().state).toBe('negotiating');
    life.act('agent', 'disagree');
    life.act('buyer', 'confirm_receipt');
    expect(life.case().state).toBe('closed');
    expect(effect(life, 'claim_advance')).toMatchObject({ amount: 20_000 });
  });

  it('RFD-23 LIF-29 stays one case where some of the goods are accepted: their money is paid already', () => {
    const life = inspected('accepted', 1);
    expect(life.case()).toMatchObject({ state: 'negotiating', claims: [units('cup', 0, 2)] });
    expect(life.situation.cases).toHaveLength(1);
  });

  it('LIF-30 whoever has been advanced money does not withdraw', () => {
    expect(unmet(paid().act('buyer', 'withdraw'))).toEqual(['advance: paid']);
    expect(unmet(approved('approved').act('buyer', 'withdraw'))).toEqual(['advance: open']);
    expect(refusals(approved('never').act('buyer', 'withdraw'))).toEqual([]);
  });

  it('LIF-19 an advance whose payment fails is tried again, and is the refund of the goods once they are accepted', () => {
    const life = approved('approved');
    life.settle();
    life.act('system', 'fail_refund');
    life.act('system', 'retry_refund');
    expect(life.case().refunds).toMatchObject([{ state: 'processing', retries: 1 }]);
    life.act('buyer', 'submit_return', { trackingNumber: 'SF1' });
    life.act('inspector', 'inspect', { findings: [{ ...units('cup', 0, 2), result: 'accepted' }] });
    expect(life.case()).toMatchObject({ state: 'awaiting_refund', refunds: [{ key: 'case:refund:1' }] });
    life.act('system', 'complete_refund');
    expect(life.case()).toMatchObject({ state: 'succeeded', refunds: [{ total: 20_000 }] });
  });
});

describe('an advance that is not paid yet when the goods come back otherwise', () => {
  const back = (to: number, splitCaseId?: string) => {
    const life = approved('approved');
    life.act('buyer', 'submit_return', { trackingNumber: 'SF1' });
    const findings = to === 0 ? [] : [{ ...units('cup', 0, to), result: 'accepted' as const }];
    life.act('inspector', 'inspect', { findings, ...(splitCaseId !== undefined && { splitCaseId }) });
    return life;
  };

  it.each([undefined, 'rest'])(
    'RFD-05 RFD-23 LIF-29 in part: one case that is talked about, whether or not another is named (%s)',
    (splitCaseId) => {
      const life = back(1, splitCaseId);
      expect(life.case()).toMatchObject({
        state: 'negotiating',
        claims: [units('cup', 0, 2)],
        refunds: [{ state: 'created', total: 20_000 }],
      });
      expect(life.situation.cases).toHaveLength(1);
      expect(lastEffects(life)).toEqual(['restock', 'ticket_for_agent', 'notify_buyer']);
    },
  );

  it.each([
    [1, 10_000],
    [0, 5_000],
  ])('LIF-07 RFD-13 with %d accepted: the refund of what is agreed on takes its place', (to, amount) => {
    const life = back(to);
    life.act('agent', 'propose', { amount });
    life.act('buyer', 'agree');
    expect(life.case()).toMatchObject({
      state: 'awaiting_refund',
      refunds: [
        { key: 'case:refund:1', state: 'closed', total: 20_000 },
        { key: 'case:refund:2', state: 'awaiting_finance', total: amount },
      ],
    });
    expect(effect(life, 'close_refund_order').refundKey).toBe('case:refund:1');
    expect(effect(life, 'create_refund_order')).toMatchObject({ refundKey: 'case:refund:2', total: amount });
    expect(lastEffects(life)).toEqual(['close_refund_order', 'create_refund_order', 'ticket_for_approver']);
    life.act('finance', 'confirm_refund');
    life.act('system', 'complete_refund');
    expect(life.case()).toMatchObject({ state: 'succeeded', refunds: [{}, { state: 'succeeded', total: amount }] });
    expect(checkFacts(life.situation)).toEqual([]);
  });

  it('LIF-11 RFD-13 so does that of a ruling with other terms; one without leaves it as it is', () => {
    const ruled = (terms: { amount: number } | undefined) => {
      const life = back(0);
      life.act('buyer', 'ask_platform');
      life.act('platform', 'rule', { ruling: 'refund', ...(terms !== undefined && { terms }) });
      expect(life.case().state).toBe('awaiting_refund');
      return life;
    };
    expect(ruled({ amount: 5_000 }).case().refunds).toMatchObject([
      { state: 'closed', total: 20_000 },
      { state: 'awaiting_finance', total: 5_000 },
    ]);
    const kept = ruled(undefined);
    expect(kept.case().refunds).toMatchObject([{ key: 'case:refund:1', state: 'created', total: 20_000 }]);
    expect(lastEffects(kept)).toEqual(['issue_command']);
  });

  it('LIF-11 RFD-05 a ruling of more than there is to refund is refused, and leaves it as it is', () => {
    const life = back(0);
    life.act('buyer', 'ask_platform');
    expect(refusals(life.act('platform', 'rule', { ruling: 'refund', terms: { amount: 20_001 } }))).toEqual([
      'RFD-05 above_refundable',
    ]);
    expect(life.case()).toMatchObject({ state: 'platform_review', refunds: [{ state: 'created', total: 20_000 }] });
  });

  it('LIF-11 RFD-23 nor does a ruling without a return refund it twice', () => {
    const life = approved('approved');
    life.act('buyer', 'ask_platform');
    life.act('platform', 'rule', { ruling: 'refund', terms: { amount: 8_000 } });
    expect(life.case()).toMatchObject({
      type: 'refund_only',
      state: 'awaiting_refund',
      refunds: [
        { state: 'closed', total: 20_000 },
        { key: 'case:refund:2', total: 8_000 },
      ],
    });
  });
});
