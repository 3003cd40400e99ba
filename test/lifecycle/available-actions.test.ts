import { type AvailableActions, availableActions, transition } from 'aftersale/lifecycle';
import { ACTORS, CASE_ACTIONS } from 'aftersale/vocabulary';
import { describe, expect, it } from 'vitest';
import { parcel, units } from '../fixtures/order';
import { attemptsOn, commandOf } from './attempts';
import { begun, refusals } from './begun';
import type { OrderLife } from './order-life';
import { STARTS } from './starts';
import { refunding, waitingIn } from './waiting';

const standingOf = (life: OrderLife) => ({
  situation: life.situation,
  case: life.case(),
  policy: life.situation.policy,
});

/** What somebody can do according to `transition` alone: every attempt that the table knows is tried. */
const taken = (life: OrderLife, actor: (typeof ACTORS)[number]): Set<string> => {
  const standing = standingOf(life);
  const attempts = attemptsOn(standing).filter((attempt) => attempt.actor === actor);
  const allowed = attempts.filter(
    (attempt) => transition(life.situation, commandOf(life.situation, standing, attempt)).outcome !== 'deny',
  );
  return new Set(allowed.map(({ action }) => action));
};

const namesOf = ({ available }: AvailableActions) => available.map(({ action }) => action);

const LIVES: readonly (readonly [string, () => OrderLife])[] = [
  ...STARTS.map(({ name }) => [name, () => begun(name)] as const),
  ['awaiting_return', () => waitingIn('awaiting_return')],
  ['awaiting_inspection', () => waitingIn('awaiting_inspection', { of: { returnParcel: { carriage: 'in_transit' } } })],
  ['negotiating', () => waitingIn('negotiating', { of: { proposal: { by: 'agent', amount: 100 } } })],
  ['platform_review', () => waitingIn('platform_review')],
  ['awaiting_refund', () => refunding('awaiting_finance')],
  ['a failed refund', () => refunding('failed')],
];

describe('what somebody may do', () => {
  it.each(LIVES)('LIF-23 is what transition does not deny: %s', (_name, live) => {
    const life = live();
    for (const actor of ACTORS) {
      const answer = availableActions(life.situation, { caseId: 'case', actor });
      expect(new Set(namesOf(answer)), actor).toEqual(taken(life, actor));
      const listed = [...namesOf(answer), ...answer.unavailable.map(({ action }) => action)];
      expect(listed.sort(), actor).toEqual([...CASE_ACTIONS].sort());
    }
  });

  it('LIF-23 tells what is needed, where it leads and until when; and of all others why not', () => {
    const life = waitingIn('awaiting_return');
    const { available, unavailable } = availableActions(life.situation, { caseId: 'case', actor: 'buyer' });
    expect(available.find(({ action }) => action === 'submit_return')).toEqual({
      action: 'submit_return',
      inputs: { required: ['trackingNumber'], optional: ['returnAddress', 'terms'] },
      leadsTo: ['awaiting_inspection'],
      until: life.situation.now + 7 * 24 * 60 * 60_000,
    });
    expect(unavailable.find(({ action }) => action === 'extend')?.reasons).toMatchObject([
      { code: 'actor_not_allowed', params: { allowed: ['agent', 'merchant', 'platform'] } },
    ]);
  });

  it('LIF-23 DLN-01 from the deadline on only the system may', () => {
    const life = waitingIn('awaiting_return');
    life.wait(7 * 24 * 60 * 60_000);
    for (const actor of ACTORS) {
      const { available } = availableActions(life.situation, { caseId: 'case', actor });
      expect(available.map(({ action, until }) => [action, until])).toEqual(
        actor === 'system' ? [['time_out', null]] : [],
      );
    }
  });

  it('LIF-23 nobody may do anything to a case that has ended', () => {
    for (const actor of ACTORS) {
      expect(namesOf(availableActions(waitingIn('closed').situation, { caseId: 'case', actor }))).toEqual([]);
    }
  });

  it('LIF-23 of a case of a type nobody knows nothing may be done, and that is told', () => {
    const { situation } = waitingIn('awaiting_return', { of: { type: 'barter' as never } });
    const { available, unavailable } = availableActions(situation, { caseId: 'case', actor: 'buyer' });
    expect(available).toEqual([]);
    expect(new Set(unavailable.flatMap(({ reasons }) => reasons.map(({ code }) => code)))).toEqual(
      new Set(['action_not_possible']),
    );
  });

  it('LIF-23 of several attempts the one that came nearest tells why not', () => {
    const life = waitingIn('pending_review', {
      facts: { status: 'closed', parcels: [parcel('signed', [units('cup', 0, 2)])] },
    });
    const before = { ...life.case(), id: 'before', type: 'refund_only', state: 'succeeded' } as const;
    const grants = [{ ...units('cup', 0, 2), each: 1_000 }];
    life.situation = { ...life.situation, cases: [{ ...before, grants }, life.case()] };
    const again = life.act('agent', 'convert', { type: 'refund_only' });
    expect(refusals(again)).toEqual(['ELG-07 order_is_closed', 'ELG-10 partly_refunded_no_top_up']);
    const { unavailable } = availableActions(life.situation, { caseId: 'case', actor: 'agent' });
    expect(unavailable.find(({ action }) => action === 'convert')?.reasons).toMatchObject([
      { rule: 'ELG-07', code: 'order_is_closed' },
    ]);
  });
});
