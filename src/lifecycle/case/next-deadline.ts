import type { Situation } from '../../facts/index';
import type { Instant } from '../../time/index';
import { type Actor, type AfterSaleType, type CaseState, malformed, type RuleId } from '../../vocabulary/index';
import { findRow } from '../machine/find-row';
import { UNCHANGED } from '../machine/row';
import type { IssuedCommand } from './case-effect';
import { CASE_LIFECYCLE } from './case-lifecycle';
import { deadlineOf, deadlineRuleOf } from './deadline-of';
import { standingOf } from './standing-of';
import { systemCommand } from './system-command';

/** Until when who must act on a case, and what the system does then (DLN-07). */
export interface NextDeadline {
  readonly waitsFor: Actor;
  /** Epoch milliseconds; from then on only the system's command is allowed. */
  readonly until: Instant;
  readonly rule: RuleId;
  /** Where the case goes then, as things stand. */
  readonly then: { readonly state: CaseState; readonly type: AfterSaleType; readonly rule: RuleId };
  /** What the system issues then; its id is the same however often it is asked for. */
  readonly command: IssuedCommand;
}

/**
 * Who must act on a case until when, what happens otherwise, and the command the system issues then; null of a case that has
 * ended. Instants are epoch milliseconds. It changes nothing.
 *
 * @throws {@link AfterSaleError} `unknown_id`
 *
 * @remarks Rules DLN-01…08.
 *
 * @example
 * ```ts
 * import { type AfterSaleCase, nextDeadline, standard } from 'aftersale';
 * const order = {
 *   id: 'o1', currency: 'CNY', status: 'completed', payment: 'prepaid', placedAt: 0, paidAt: 0,
 *   lines: [{ id: 'a', category: 'tea', quantity: 1, unitPrice: 1000 }],
 *   parcels: [], discounts: [], tenders: [{ id: 't', kind: 'cash', amount: 1000 }],
 * } as const;
 * const sending: AfterSaleCase = {
 *   id: 'c1', orderId: 'o1', type: 'return_refund', state: 'awaiting_return', version: 2, policy: 'standard@1',
 *   reason: 'no_reason', fulfilment: 'signed', claims: [{ lineId: 'a', from: 0, to: 1 }], grants: [],
 *   refunds: [], appliedBy: 'buyer', appliedAt: 0, enteredAt: 0, history: [],
 * };
 * const deadline = nextDeadline({ order, cases: [sending], policy: standard, now: 60_000, version: 1 }, { caseId: 'c1' });
 * deadline?.then.state; // => 'closed'
 * new Date(deadline?.until ?? 0).toISOString(); // => '1970-01-08T00:00:00.000Z'
 * ```
 */
export function nextDeadline(situation: Situation, query: { readonly caseId: string }): NextDeadline | null {
  try {
    const { caseId } = query;
    const standing = standingOf(situation, caseId);
    const { case: claim } = standing;
    const { type, state, id, version } = claim;
    const until = deadlineOf(standing);
    const deadline = deadlineRuleOf(state);
    const atDeadline = {
      ...standing,
      situation: { ...situation, now: Math.max(situation.now, until ?? situation.now) },
    };
    const request = { actor: 'system', action: 'time_out', input: {} } as const;
    const { row } = findRow(CASE_LIFECYCLE, { type, state, actor: 'system', action: 'time_out' }, atDeadline, request);
    if (until === null || deadline === undefined || row === null) return null;
    const command = systemCommand(claim, 'time_out', `${id}:${version}:time_out`);
    const to = row.to === UNCHANGED ? state : row.to;
    const then = { state: to, type: row.becomes ?? type, rule: row.rule };
    return { waitsFor: deadline.waitsFor, until, rule: deadline.rule, then, command };
  } catch (error) {
    throw malformed(error);
  }
}
