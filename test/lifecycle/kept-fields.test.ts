import type { AfterSaleCase } from 'aftersale/facts';
import { evolve } from 'aftersale/lifecycle';
import { describe, expect, it } from 'vitest';
import { units } from '../fixtures/order';
import { coded } from '../money/coded';
import { ENTERED, waitingIn } from './waiting';

/** Everything a case can have beside what every case has. */
const TOLD = {
  description: 'chipped',
  evidence: [{ kind: 'photo', reference: 'photo-1' }],
  address: 'Road 1',
  replacement: 'cup-green',
  terms: { amount: 1_000 },
  termsBy: 'agent',
  liability: 'carrier',
  returnAddress: 'Dock 1',
  splitFrom: 'whole',
  returnParcel: { carriage: 'delivered' },
  proposal: { by: 'agent', amount: 500 },
  topUp: 4_000,
  topUps: [{ ...units('cup', 0, 2), each: 2_000 }],
  sent: { trackingNumber: 'SF2', sentAt: ENTERED },
  forum: 'court',
  withdrawalBy: 'buyer',
  account: '6222',
  approver: 'supervisor',
  supplier: 'asked',
  extendedHours: 24,
  windowExtendedUntil: 1,
  replacementSignedAt: 2,
} as const satisfies Partial<AfterSaleCase>;

describe('a case over a step that changes nothing', () => {
  it.each([
    ['everything there is', TOLD],
    ['nothing beside the goods', {}],
  ] as const)('LIF-12 keeps %s, and gets nothing besides', (_what, of) => {
    const life = waitingIn('awaiting_return', { of });
    const before = life.case();
    life.act('agent', 'add_note', {}, { note: 'seen' });
    const step = {
      commandId: 'command-1',
      actor: 'agent',
      action: 'add_note',
      at: ENTERED,
      from: 'awaiting_return',
      to: 'awaiting_return',
      note: 'seen',
    };
    expect(life.case()).toStrictEqual({ ...before, version: 2, history: [step] });
  });
});

describe('an event that is replayed out of its order', () => {
  it('LIF-32 says of which case, and which version it would have made', () => {
    const life = waitingIn('awaiting_return');
    life.act('agent', 'add_note');
    const [event] = life.events;
    if (event === undefined) throw new Error('no event');
    const refused = coded('event_out_of_order', { caseId: 'case', version: 2 });
    expect(() => evolve(null, event)).toThrow(refused);
    expect(() => evolve(life.case(), event)).toThrow(refused);
    expect(() => evolve(null, { ...event, version: 1 })).toThrow(
      coded('event_out_of_order', { caseId: 'case', version: 1 }),
    );
  });
});
