import type { Decision } from '../decision/index';
import type { Situation } from '../facts/index';
import { type CaseCommand, type CaseTransition, transition } from '../lifecycle/index';
import { AfterSaleError, malformed } from '../vocabulary/index';
import { type CasePatches, patchesBetween } from './case-patches';

/** What a command comes to, with what it changes on the case as patches. */
export interface PatchedTransition extends CaseTransition, CasePatches {}

/**
 * What `transition` answers, with the change of the case as patches and the way back as inverse patches: for a front end that
 * shows a step before the server has saved it, and takes it back where the server says no. Cases that are split off are new,
 * and have none. A replay changes nothing. Amounts are in minor units, instants in epoch milliseconds.
 *
 * @throws {@link AfterSaleError} `unknown_id` for a case the situation has not got
 *
 * @remarks Rules LIF-01…32.
 *
 * @example
 * ```ts
 * import { type AfterSaleCase, standard } from 'aftersale';
 * import { applyPatches, transitionWithPatches } from 'aftersale/patches';
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
 * const situation = { order, cases: [sending], policy: standard, now: 60_000, version: 1 };
 * const answer = transitionWithPatches(situation, {
 *   id: 'k1', caseId: 'c1', caseVersion: 2, situationVersion: 1, actor: 'buyer', action: 'withdraw', input: {},
 * });
 * if (answer.outcome !== 'allow') throw new Error('denied');
 * const { patches, inversePatches } = answer.value;
 * patches.find(({ path }) => path[0] === 'state'); // => { op: 'replace', path: ['state'], value: 'closed' }
 * const closed = applyPatches(sending, patches);
 * closed.state; // => 'closed'
 * applyPatches(closed, inversePatches).state; // => 'awaiting_return'
 * ```
 */
export function transitionWithPatches(situation: Situation, command: CaseCommand): Decision<PatchedTransition> {
  try {
    const { caseId } = command;
    const before = situation.cases.find(({ id }) => id === caseId);
    if (before === undefined) throw new AfterSaleError('unknown_id', { caseId });
    const answer = transition(situation, command);
    if (answer.outcome === 'deny') return answer;
    return { ...answer, value: { ...answer.value, ...patchesBetween(before, answer.value.case) } };
  } catch (error) {
    throw malformed(error);
  }
}
