import { ACTORS, type Actor, AFTER_SALE_TYPES } from 'aftersale/vocabulary';
import { describe, expect, it } from 'vitest';
import { ask, outcomeFor, why } from '../fixtures/answers';
import { situation } from '../fixtures/situation';

const actorsAllowed = (of: Parameters<typeof outcomeFor>[0], type: Parameters<typeof outcomeFor>[1]): Actor[] =>
  ACTORS.filter((actor) => outcomeFor(of, type, actor) === 'allow');

describe('who may apply', () => {
  it('STA-03 the buyer, and those who can do it for him', () => {
    const received = situation({ status: 'completed' });
    const applicants = ['buyer', 'agent', 'merchant', 'supervisor', 'platform'];
    for (const type of ['refund_only', 'return_refund', 'exchange', 'reship', 'compensation'] as const) {
      expect(actorsAllowed(received, type)).toEqual(applicants);
    }
    expect(ask(received, 'return_refund', { actor: 'warehouse' }).reasons).toEqual([
      { code: 'actor_cannot_apply', rule: 'STA-03', params: { actor: 'warehouse' } },
    ]);
  });

  it('STA-03 refuses everybody else whatever the type', () => {
    for (const actor of ['warehouse', 'inspector', 'carrier', 'supplier', 'finance', 'system'] as const) {
      for (const type of AFTER_SALE_TYPES) {
        expect(why(ask(situation(), type, { actor }))).toContain('STA-03 actor_cannot_apply');
      }
    }
  });

  it('ELG-14 an unpaid order is canceled by its buyer or the platform, and by the system at the deadline', () => {
    const unpaid = situation({ status: 'awaiting_payment' });
    expect(actorsAllowed(unpaid, 'cancel')).toEqual(['buyer', 'platform', 'system']);
    for (const actor of ['agent', 'merchant', 'supervisor'] as const) {
      expect(ask(unpaid, 'cancel', { actor }).reasons).toEqual([
        { code: 'actor_cannot_cancel_unpaid', rule: 'ELG-14', params: { actor } },
      ]);
    }
    expect(why(ask(unpaid, 'refund_only', { actor: 'system' }))).toContain('STA-03 actor_cannot_apply');
  });
});
