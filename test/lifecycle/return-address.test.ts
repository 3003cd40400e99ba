import { nextDeadline } from 'aftersale/lifecycle';
import { DAY } from 'aftersale/time';
import { describe, expect, it } from 'vitest';
import { begun, effect, lastEffects, refusals, unmet } from './begun';

const approved = (lifecycle = {}) => {
  const life = begun('return_refund completed', { knobs: { lifecycle } });
  life.act('agent', 'approve', { returnAddress: 'Dock 1' });
  return life;
};

describe('the address a return goes to', () => {
  it('LIF-28 is the merchant’s at approval, kept on the case and given to the buyer', () => {
    const life = approved();
    expect(life.case()).toMatchObject({ state: 'awaiting_return', returnAddress: 'Dock 1' });
    expect(effect(life, 'give_return_address').address).toBe('Dock 1');
    life.act('buyer', 'submit_return', { trackingNumber: 'SF1' });
    expect(effect(life, 'create_return_order')).toMatchObject({ trackingNumber: 'SF1', address: 'Dock 1' });
  });

  it('LIF-28 a return to another address is refused', () => {
    const life = approved();
    const elsewhere = life.act('buyer', 'submit_return', { trackingNumber: 'SF1', returnAddress: 'Dock 9' });
    expect(unmet(elsewhere)).toEqual(['returnAddress: outdated']);
    life.act('buyer', 'submit_return', { trackingNumber: 'SF1', returnAddress: 'Dock 1' });
    expect(life.case().state).toBe('awaiting_inspection');
  });

  it('LIF-28 that is invalid is for the platform', () => {
    const life = approved();
    life.act('buyer', 'ask_platform', { description: 'nobody there' });
    expect(life.case().state).toBe('platform_review');
    life.act('platform', 'rule', { ruling: 'return', returnAddress: 'Dock 3' });
    expect(life.case()).toMatchObject({ state: 'awaiting_return', returnAddress: 'Dock 3' });
  });
});

describe('a return address that changes', () => {
  it('LIF-28 before the buyer ships: he confirms the new one, and has his days anew', () => {
    const life = approved();
    const start = life.situation.now;
    life.wait(6 * DAY);
    life.act('merchant', 'change_return_address', { returnAddress: 'Dock 2' });
    expect(lastEffects(life)).toEqual(['give_return_address', 'notify_buyer']);
    expect(effect(life, 'give_return_address').address).toBe('Dock 2');
    expect(nextDeadline(life.situation, { caseId: 'case' })?.until).toBe(start + (6 + 7) * DAY);
    for (const returnAddress of [{}, { returnAddress: 'Dock 1' }]) {
      const unconfirmed = life.act('buyer', 'submit_return', { trackingNumber: 'SF1', ...returnAddress });
      expect(unmet(unconfirmed)).toEqual(['returnAddress: outdated']);
    }
    life.act('buyer', 'submit_return', { trackingNumber: 'SF1', returnAddress: 'Dock 2' });
    expect(life.case().state).toBe('awaiting_inspection');
  });

  it('LIF-28 after: the merchant pays for forwarding, and the deadline stays', () => {
    const life = approved();
    life.act('buyer', 'submit_return', { trackingNumber: 'SF1' });
    const sent = life.situation.now;
    life.wait(DAY);
    life.act('merchant', 'change_return_address', { returnAddress: 'Dock 2' });
    expect(effect(life, 'forward_return')).toMatchObject({ address: 'Dock 2', bearer: 'merchant' });
    expect(life.case()).toMatchObject({ state: 'awaiting_inspection', returnAddress: 'Dock 2' });
    expect(nextDeadline(life.situation, { caseId: 'case' })?.until).toBe(sent + 14 * DAY);
  });

  it('LIF-28 is the merchant’s to change, three times', () => {
    const life = approved();
    expect(refusals(life.act('buyer', 'change_return_address', { returnAddress: 'Dock 2' }))).toEqual([
      'LIF-28 actor_not_allowed',
    ]);
    expect(refusals(life.act('agent', 'change_return_address'))).toEqual(['LIF-28 command_input_missing']);
    for (const returnAddress of ['Dock 2', 'Dock 3', 'Dock 4']) {
      life.act('agent', 'change_return_address', { returnAddress });
      expect(life.case().returnAddress).toBe(returnAddress);
    }
    const fourth = life.act('agent', 'change_return_address', { returnAddress: 'Dock 5' });
    expect(unmet(fourth)).toEqual(['again: used_up']);
  });

  it('LIF-28 how often is a knob', () => {
    const never = approved({ maxAddressChanges: 0 });
    expect(unmet(never.act('agent', 'change_return_address', { returnAddress: 'Dock 2' }))).toEqual(['again: used_up']);
  });
});
