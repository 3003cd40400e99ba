import type { Decision } from '../../decision/index';
import type { Situation } from '../../facts/index';
import { AfterSaleError, type CaseAction, malformed } from '../../vocabulary/index';
import { afterStep } from './after-step';
import type { CaseCommand, CaseCommandOf } from './case-command';
import type { CaseTransition } from './case-transition';
import { transition } from './transition';

/** One command for many cases (LIF-27). */
export type BatchCommandOf<Action extends CaseAction> = Omit<
  CaseCommandOf<Action>,
  'caseId' | 'caseVersion' | 'situationVersion'
> & {
  /** The cases, with the versions the command was decided on: those stored before the batch. */
  readonly on: readonly Pick<CaseCommand, 'caseId' | 'caseVersion' | 'situationVersion'>[];
};

export type BatchCommand = { [Action in CaseAction]: BatchCommandOf<Action> }[CaseAction];

/** What a batch comes to. */
export interface BatchResult {
  /** One for each case, in the order of the batch. */
  readonly decisions: readonly { readonly caseId: string; readonly decision: Decision<CaseTransition> }[];
  /** The situations after the batch, in their order. */
  readonly situations: readonly Situation[];
}

/**
 * One command carried out on many cases, of one order or of several, with a decision for each. On the cases of one order it
 * is carried out one after the other, each seeing what those before it did, so that nothing is refunded beyond what is
 * left. What needs a person (`review`) or is denied changes nothing for those after it. Amounts are in minor units.
 *
 * @throws {@link AfterSaleError} `unknown_id` for a case that is in none of the situations
 *
 * @remarks Rule LIF-27.
 *
 * @example
 * ```ts
 * import { applyBatch } from 'aftersale';
 * applyBatch([], { id: 'b1', actor: 'agent', action: 'approve', input: {}, on: [] }).decisions; // => []
 * ```
 */
export function applyBatch(situations: readonly Situation[], batch: BatchCommand): BatchResult {
  try {
    const { on, ...command } = batch;
    const orders = situations.map((now) => ({ before: now.version, now }));
    const decisions = on.map((target) => {
      const { caseId, situationVersion } = target;
      const order = orders.find(({ now }) => now.cases.some(({ id }) => id === caseId));
      if (order === undefined) throw new AfterSaleError('unknown_id', { caseId });
      // What the batch itself changed before does not make its command stale; what others changed does.
      const version = situationVersion === order.before ? order.now.version : situationVersion;
      // Action and input were told together, which the compiler forgets of a union of actions.
      const decision = transition(order.now, { ...command, ...target, situationVersion: version } as CaseCommand);
      if (decision.outcome === 'allow') order.now = afterStep(order.now, decision.value);
      return { caseId, decision };
    });
    return { decisions, situations: orders.map(({ now }) => now) };
  } catch (error) {
    throw malformed(error);
  }
}
