import { type Decision, isNonEmpty, type NonEmpty, type Reason } from '../../decision/index';
import type { Situation } from '../../facts/index';
import type { Instant } from '../../time/index';
import { type Actor, CASE_ACTIONS, type CaseAction, type CaseState, malformed } from '../../vocabulary/index';
import { rowInputs } from '../machine/row-inputs';
import type { CaseCommand } from './case-command';
import { ACTION_INPUTS, type CaseInput } from './case-input';
import { CASE_LIFECYCLE } from './case-lifecycle';
import type { CaseStanding } from './case-terms';
import type { CaseTransition } from './case-transition';
import { deadlineOf } from './deadline-of';
import { standingOf } from './standing-of';
import { transition } from './transition';

/** Whose actions on which case are asked for. */
export interface ActionsQuery {
  readonly caseId: string;
  readonly actor: Actor;
}

/** An action somebody may take now. */
export interface AvailableAction {
  readonly action: CaseAction;
  /** What must be told with it, and what may be. */
  readonly inputs: { readonly required: readonly (keyof CaseInput)[]; readonly optional: readonly (keyof CaseInput)[] };
  /** The states it can lead to, as things stand, depending on what is told. */
  readonly leadsTo: NonEmpty<CaseState>;
  /** Until when, in epoch milliseconds; null where time does not end it. */
  readonly until: Instant | null;
}

/** An action somebody may not take now, and every reason why. */
export interface UnavailableAction {
  readonly action: CaseAction;
  readonly reasons: NonEmpty<Reason>;
}

export interface AvailableActions {
  readonly available: readonly AvailableAction[];
  readonly unavailable: readonly UnavailableAction[];
}

/**
 * What somebody may do to a case now: each action with what it needs to be told and where it can lead, and all the others
 * with the reasons why not. An action is listed as available if and only if `transition` does not deny it with some
 * input: it is `transition` that is asked. Instants are epoch milliseconds.
 *
 * @throws {@link AfterSaleError} `unknown_id`
 *
 * @remarks Rule LIF-23.
 *
 * @example
 * ```ts
 * import { type AfterSaleCase, availableActions, standard } from 'aftersale';
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
 * const { available } = availableActions(situation, { caseId: 'c1', actor: 'buyer' });
 * available.map(({ action }) => action); // => ['withdraw', 'ask_platform', 'add_note', 'submit_return']
 * ```
 */
export function availableActions(situation: Situation, query: ActionsQuery): AvailableActions {
  try {
    const { caseId, actor } = query;
    const standing = standingOf(situation, caseId);
    const until = deadlineOf(standing);
    const available: AvailableAction[] = [];
    const unavailable: UnavailableAction[] = [];
    for (const action of CASE_ACTIONS) {
      const answers = inputsFor(standing, actor, action).map((input) =>
        transition(situation, attempt(standing, actor, action, input)),
      );
      const leadsTo = [...new Set(answers.flatMap(stateAfter))];
      if (isNonEmpty(leadsTo)) {
        const { required, optional } = ACTION_INPUTS[action];
        const ends = action === CASE_LIFECYCLE.timeOut.action ? null : until;
        available.push({ action, inputs: { required, optional }, leadsTo, until: ends });
      } else unavailable.push({ action, reasons: answers.filter(isDenied).reduce(nearer).reasons });
    }
    return { available, unavailable };
  } catch (error) {
    throw malformed(error);
  }
}

const stateAfter = (answer: Decision<CaseTransition>): CaseState[] =>
  answer.outcome === 'deny' ? [] : [answer.value.case.state];

type Denied = Extract<Decision<CaseTransition>, { outcome: 'deny' }>;

const isDenied = (answer: Decision<CaseTransition>): answer is Denied => answer.outcome === 'deny';

/** The attempt that came nearest. */
const nearer = (nearest: Denied, other: Denied): Denied =>
  other.reasons.length < nearest.reasons.length ? other : nearest;

/** No id of a command in the history is empty. */
const UNUSED_ID = '';

function attempt(
  { situation, case: claim }: CaseStanding,
  actor: Actor,
  action: CaseAction,
  input: CaseInput,
): CaseCommand {
  const { id: caseId, version: caseVersion } = claim;
  const command = { id: UNUSED_ID, caseId, caseVersion, situationVersion: situation.version, actor, action, input };
  // Its input is made for the action; where it is not, transition says what is missing.
  return command as CaseCommand;
}

/** For each row of the actor inputs that give its facets what it asks for, each once; without rows, no input at all. */
function inputsFor(standing: CaseStanding, actor: Actor, action: CaseAction): readonly CaseInput[] {
  const { type, state } = standing.case;
  const group = CASE_LIFECYCLE.index.get(type)?.get(state)?.get(action)?.rows ?? [];
  const inputs = new Map<string, CaseInput>();
  for (const { row } of group) {
    if (!row.by.includes(actor)) continue;
    for (const input of rowInputs(CASE_LIFECYCLE, row, standing)) inputs.set(JSON.stringify(input), input);
  }
  return inputs.size === 0 ? [{}] : [...inputs.values()];
}
