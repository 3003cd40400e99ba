import { toXStateMachine } from 'aftersale/diagrams';
import type { Situation } from 'aftersale/facts';
import {
  afterStep,
  applyForAfterSale,
  CASE_LIFECYCLE,
  type CaseStanding,
  findRow,
  nextDeadline,
  REFUND_ORDER_LIFECYCLE,
  type RefundOrderStanding,
  transition,
} from 'aftersale/lifecycle';
import { standard } from 'aftersale/policy';
import {
  ACTORS,
  type AfterSaleType,
  CASE_ACTIONS,
  FINAL_CASE_STATES,
  REFUND_ORDER_ACTIONS,
} from 'aftersale/vocabulary';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMachine, initialTransition, transition as nextSnapshot } from 'xstate';
import { policy } from '../fixtures/situation';
import { attemptsOn, commandOf } from '../lifecycle/attempts';
import { STARTS, type Start } from '../lifecycle/starts';
import { door } from './door';

const POLICIES = [
  policy({ refund: { exchangeWith: 'any' } }),
  policy({
    refund: { exchangeWith: 'any', instantRefundAt: 'approved' },
    lifecycle: {
      appeal: true,
      approveIntercepted: false,
      approveRecalled: false,
      silenceConsents: false,
      exchangeEnds: 'on_receipt',
      refundOnReturnSigned: true,
      unpaidTopUp: 'return_refund',
      onShippedWhilePending: 'convert',
      financeReview: { when: 'never' },
    },
  }),
];

function machineOf(type: AfterSaleType) {
  const { config, guards } = toXStateMachine(CASE_LIFECYCLE, type);
  return createMachine(config, { guards });
}

/** One turn: which attempt; whether any at all, not only what rows let somebody do; whether the deadline passes instead. */
const turns = fc.array(fc.record({ pick: fc.nat(9_999), any: fc.nat(7), late: fc.nat(9) }), { maxLength: 14 });

function opened(situation: Situation, { application }: Start): Situation {
  const answer = applyForAfterSale(situation, { id: 'k', caseId: 'case', situationVersion: 1, ...application });
  if (answer.outcome === 'deny') throw new Error(JSON.stringify(answer.reasons));
  return afterStep(situation, answer.value);
}

function standingIn(situation: Situation): CaseStanding {
  const claim = situation.cases.find(({ id }) => id === 'case');
  if (claim === undefined) throw new Error('the case is gone');
  return { situation, case: claim, policy: situation.policy };
}

describe('the XState machine of the case', () => {
  it.each(STARTS)('LIF-01 answers as transition does over random walks: $name', (start) => {
    const machine = machineOf(start.type);
    const counted = { taken: 0, refused: 0 };
    fc.assert(
      fc.property(fc.constantFrom(...POLICIES), turns, (underPolicy, walk) => {
        let situation = opened(start.situation(underPolicy), start);
        let [snapshot] = initialTransition(machine);
        for (const { pick, any, late } of walk) {
          const deadline = late === 0 ? nextDeadline(situation, { caseId: 'case' }) : null;
          if (deadline !== null) situation = { ...situation, now: deadline.until };
          const standing = standingIn(situation);
          const anything = {
            actor: ACTORS[pick % ACTORS.length] ?? 'buyer',
            action: CASE_ACTIONS[pick % CASE_ACTIONS.length] ?? 'approve',
            input: {},
          };
          const attempts = attemptsOn(standing);
          const chosen = any === 0 ? anything : (attempts[pick % Math.max(1, attempts.length)] ?? anything);
          const attempt =
            deadline === null ? chosen : { actor: deadline.command.actor, action: deadline.command.action, input: {} };
          const command = commandOf(situation, standing, attempt);
          const { type, state } = standing.case;
          const { row } = findRow(CASE_LIFECYCLE, { type, state, ...attempt }, standing, command);
          const event = { type: attempt.action, actor: attempt.actor, standing, command };
          expect(snapshot.can(event)).toBe(row !== null);
          const answer = transition(situation, command);
          // What xstate does not look at is the clock, the money, and what an application asks for.
          if (answer.outcome === 'deny') {
            counted.refused += 1;
            continue;
          }
          counted.taken += 1;
          [snapshot] = nextSnapshot(machine, snapshot, event);
          situation = afterStep(situation, answer.value);
          const next = standingIn(situation).case;
          expect(snapshot.value).toBe(`${next.type}:${next.state}`);
          const isFinal = FINAL_CASE_STATES.some((final) => final === next.state);
          expect(snapshot.status).toBe(isFinal ? 'done' : 'active');
        }
      }),
      { numRuns: 25 },
    );
    expect(counted.taken).toBeGreaterThan(10);
    expect(counted.refused).toBeGreaterThan(0);
  });

  it('LIF-17 has no state that its type cannot come into, and enters one anew only where its deadline restarts', () => {
    const { states } = toXStateMachine(door, 'gate').config;
    expect(Object.keys(states)).not.toContain('gate:default');
    expect(states['gate:open']?.on['hold']).toMatchObject([{ target: 'gate:open', reenter: true }]);
    for (const step of states['gate:open']?.on['push'] ?? []) expect(step).not.toHaveProperty('reenter');
    const noted = toXStateMachine(CASE_LIFECYCLE, 'refund_only').config.states['refund_only:pending_review'];
    expect(noted?.on['add_note']?.[0]?.target).toBe('refund_only:pending_review');
    expect(noted?.on['add_note']?.[0]).not.toHaveProperty('reenter');
  });

  it('LIF-17 a state of another type is entered, not entered anew, though its deadline starts over', () => {
    const { states } = toXStateMachine(CASE_LIFECYCLE, 'refund_only').config;
    const conversions = states['refund_only:pending_review']?.on['convert'] ?? [];
    expect(conversions.map(({ target }) => target)).toContain('return_refund:pending_review');
    for (const conversion of conversions) expect(conversion).not.toHaveProperty('reenter');
  });

  it('is plain JSON', () => {
    const { config } = toXStateMachine(CASE_LIFECYCLE, 'exchange');
    expect(JSON.parse(JSON.stringify(config))).toEqual(config);
  });

  it('LIF-17 has the states of the types a step can convert into, and no others', () => {
    const states = Object.keys(toXStateMachine(CASE_LIFECYCLE, 'cancel').config.states);
    expect(states).toContain('cancel:awaiting_inspection');
    expect(states.filter((state) => !state.startsWith('cancel:'))).toEqual([]);
    expect(Object.keys(toXStateMachine(CASE_LIFECYCLE, 'exchange').config.states)).toContain(
      'return_refund:awaiting_refund',
    );
  });
});

describe('the XState machine of a lifecycle of one type', () => {
  const { config, guards } = toXStateMachine(REFUND_ORDER_LIFECYCLE, 'refund_order');

  it('names its states as the table does', () => {
    expect(config.id).toBe('refund_order');
    expect(Object.keys(config.states)).toEqual(REFUND_ORDER_LIFECYCLE.states);
    expect(config.states['succeeded']).toEqual({ type: 'final', on: {} });
    expect(config.states['manual']?.meta).toEqual({ deadline: { rule: 'DLN-08', waitsFor: 'finance' } });
  });

  it('LIF-19 answers as its table does over random walks', () => {
    const machine = createMachine(config, { guards });
    const step = fc.record({
      actor: fc.constantFrom('system', 'finance', 'buyer'),
      action: fc.constantFrom(...REFUND_ORDER_ACTIONS),
    });
    const facts = fc.record({ total: fc.constantFrom(0, 100), retries: fc.nat(4) });
    let taken = 0;
    fc.assert(
      fc.property(facts, fc.array(step, { maxLength: 40 }), ({ total, retries }, steps) => {
        let [snapshot] = initialTransition(machine);
        let state = REFUND_ORDER_LIFECYCLE.initial;
        for (const { actor, action } of steps) {
          const standing: RefundOrderStanding = {
            refund: { state, total },
            approver: 'finance',
            retries,
            policy: standard,
          };
          const { row } = findRow(REFUND_ORDER_LIFECYCLE, { type: 'refund_order', state, actor, action }, standing, {
            actor,
          });
          [snapshot] = nextSnapshot(machine, snapshot, { type: action, actor, standing, command: { actor } });
          if (row !== null && row.to !== 'unchanged') state = row.to;
          if (row !== null) taken += 1;
          expect(snapshot.value).toBe(state);
        }
      }),
    );
    expect(taken).toBeGreaterThan(50);
  });
});

describe('the XState machine of a lifecycle of one’s own', () => {
  it('enters a state anew where its deadline restarts, and asks the guard for every facet', () => {
    const { config, guards } = toXStateMachine(door, 'gate');
    expect(config.states['gate:open']?.on['hold']).toEqual([
      {
        target: 'gate:open',
        reenter: true,
        guard: {
          type: 'rowApplies',
          params: { by: ['guest'], conditions: [{ facet: 'wind', values: ['calm', 'strong'] }] },
        },
        actions: [],
        meta: { rule: 'D-2' },
      },
    ]);
    const event = { type: 'hold', actor: 'guest', standing: {}, command: { wind: 'calm' } };
    const asked = (facet: string) =>
      guards.rowApplies({ event }, { by: ['guest'], conditions: [{ facet, values: ['calm'] }] });
    expect(asked('wind')).toBe(true);
    expect(asked('rain')).toBe(false);
  });
});
