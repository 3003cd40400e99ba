import { nextDeadline, transition } from 'aftersale/lifecycle';
import { HOUR } from 'aftersale/time';
import { describe, expect, it } from 'vitest';
import { units } from '../fixtures/order';
import { coded } from '../money/coded';
import { begun } from './begun';
import { ENTERED, waitingIn } from './waiting';

const ACCEPTED = { findings: [{ ...units('cup', 0, 2), result: 'accepted' }] } as const;

describe('the history of a case', () => {
  it('LIF-12 LIF-25 shows the amount of each step that has one: due, paid and refunded', () => {
    const life = begun('exchange completed dearer');
    life.act('agent', 'approve');
    life.act('buyer', 'submit_return', { trackingNumber: 'SF1' });
    life.act('inspector', 'inspect', ACCEPTED);
    life.act('buyer', 'pay_top_up', { amount: 4_000 });
    life.act('agent', 'add_note', {}, { note: 'paid' });
    life.act('warehouse', 'report_out_of_stock', { remedy: 'refund' });
    const amounts = life.case().history.map(({ action, amount }) => [action, amount ?? null]);
    expect(amounts).toEqual([
      ['apply', null],
      ['approve', null],
      ['submit_return', null],
      ['inspect', 4_000],
      ['pay_top_up', 4_000],
      ['add_note', null],
      ['report_out_of_stock', 24_000],
    ]);
  });

  it('LIF-12 holds a note and what was told where there is any, and nothing else', () => {
    const life = waitingIn('negotiating');
    life.act('buyer', 'add_note', {}, { note: 'any news?' });
    life.act('buyer', 'add_note', { evidence: [{ kind: 'photo', reference: 'photo-1' }] });
    const step = { actor: 'buyer', action: 'add_note', at: ENTERED, from: 'negotiating', to: 'negotiating' };
    expect(life.case().history).toStrictEqual([
      { ...step, commandId: 'command-1', note: 'any news?' },
      { ...step, commandId: 'command-2', input: { evidence: [{ kind: 'photo', reference: 'photo-1' }] } },
    ]);
  });

  it('DLN-06 an extension ends with the state it was granted in, and a case that had none keeps none', () => {
    const life = waitingIn('awaiting_return');
    const until = () => (nextDeadline(life.situation, { caseId: 'case' })?.until ?? 0) - ENTERED;
    const before = until();
    life.act('agent', 'extend');
    expect(until()).toBe(before + life.situation.policy.lifecycle.extensionHours * HOUR);
    life.act('buyer', 'submit_return', { trackingNumber: 'SF1' });
    expect(life.case().extendedHours).toBe(0);
    const plain = waitingIn('awaiting_return');
    plain.act('buyer', 'submit_return', { trackingNumber: 'SF1' });
    expect(plain.case()).not.toHaveProperty('extendedHours');
  });

  it('LIF-01 is of a case that is there: any other is named', () => {
    const { situation } = waitingIn('awaiting_return');
    const command = {
      id: 'k1',
      caseVersion: 1,
      situationVersion: 1,
      actor: 'buyer',
      action: 'withdraw',
      input: {},
    } as const;
    expect(() => transition(situation, { ...command, caseId: 'none' })).toThrow(
      coded('unknown_id', { caseId: 'none' }),
    );
  });
});
