import { type Decision, isNonEmpty, reason } from '../../decision/index';
import type { Situation } from '../../facts/index';
import { malformed } from '../../vocabulary/index';
import { findRow } from '../machine/find-row';
import { isSaidAgain } from '../said-again';
import type { CaseCommand } from './case-command';
import { CASE_LIFECYCLE } from './case-lifecycle';
import type { CaseStanding } from './case-terms';
import type { CaseDecision, CaseTransition } from './case-transition';
import { staleness, stepOf, untimeliness } from './command-checks';
import { refusalReasons } from './refusal-reasons';
import { standingOf } from './standing-of';
import { takeStep } from './take-step';

/**
 * What a command does to a case: the case after it, what has happened, and what the caller is to carry out; or every reason
 * why it is not done. It looks at person, condition and deadline, and where money moves at what is left to refund. The
 * situation is left as it is. A command that was carried out before is allowed and does nothing again. Amounts are in
 * minor units, instants in epoch milliseconds.
 *
 * Denied: actions nobody, or not this actor, takes in the state; conditions that are not met; anything but the system's
 * command from the deadline on; versions that are not the stored ones; a command id used for something else.
 *
 * @throws {@link AfterSaleError} `unknown_id` for a case the situation has not got
 *
 * @remarks Rules LIF-01…32, CAN-01…08, DLN-01…08.
 *
 * @example
 * ```ts
 * import { type AfterSaleCase, standard, transition } from 'aftersale';
 * const order = {
 *   id: 'o1', currency: 'CNY', status: 'awaiting_shipment', payment: 'prepaid', placedAt: 0, paidAt: 0,
 *   lines: [{ id: 'a', category: 'tea', quantity: 1, unitPrice: 1000 }],
 *   parcels: [], discounts: [], tenders: [{ id: 't', kind: 'cash', amount: 1000 }],
 * } as const;
 * const pending: AfterSaleCase = {
 *   id: 'c1', orderId: 'o1', type: 'refund_only', state: 'pending_review', version: 1, policy: 'standard@1',
 *   reason: 'thinking_it_over', fulfilment: 'unshipped', claims: [{ lineId: 'a', from: 0, to: 1 }], grants: [],
 *   refunds: [], appliedBy: 'buyer', appliedAt: 0, enteredAt: 0, history: [],
 * };
 * const situation = { order, cases: [pending], policy: standard, now: 60_000, version: 1 };
 * const approval = { id: 'k1', caseId: 'c1', caseVersion: 1, situationVersion: 1, actor: 'agent', action: 'approve', input: {} } as const;
 * const answer = transition(situation, approval);
 * answer.outcome === 'allow' && answer.value.case.state; // => 'awaiting_refund'
 * ```
 */
export function transition(situation: Situation, command: CaseCommand): Decision<CaseTransition> {
  try {
    const standing = standingOf(situation, command.caseId);
    const before = stepOf(standing, command.id);
    if (before !== undefined) {
      if (isSaidAgain(before, command)) return { outcome: 'allow', value: replayed(standing), notes: [] };
      const reused = reason('LIF-32', 'command_id_reused', { commandId: command.id });
      return { outcome: 'deny', reasons: [reused] };
    }
    const stale = staleness(standing, command);
    if (isNonEmpty(stale)) return { outcome: 'deny', reasons: stale };
    const untimely = untimeliness(standing, command);
    if (untimely !== null) return { outcome: 'deny', reasons: [untimely] };
    const { type, state } = standing.case;
    const { actor, action } = command;
    const match = findRow(CASE_LIFECYCLE, { type, state, actor, action }, standing, command);
    if (match.row === null) return { outcome: 'deny', reasons: refusalReasons(standing, command, match.refusals) };
    return takeStep(standing, command, match.row);
  } catch (error) {
    throw malformed(error);
  }
}

const replayed = ({ case: claim, situation }: CaseStanding): CaseTransition => ({
  case: claim,
  opened: [],
  events: [],
  effects: [],
  expects: { situationVersion: situation.version, caseVersion: claim.version },
  replay: true,
});

/**
 * The same answer for services that store events: what has happened and what is to be carried out, without the case. The
 * case after it is `events.reduce(evolve, case)`.
 *
 * @throws {@link AfterSaleError} `unknown_id`
 *
 * @remarks Rules LIF-01, LIF-32.
 */
export function decide(command: CaseCommand, situation: Situation): Decision<CaseDecision> {
  try {
    const answer = transition(situation, command);
    if (answer.outcome === 'deny') return answer;
    const { case: _case, opened: _opened, ...value } = answer.value;
    return { ...answer, value };
  } catch (error) {
    throw malformed(error);
  }
}
