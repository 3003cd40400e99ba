import type { Order, Parcel, Situation } from 'aftersale/facts';
import {
  afterStep,
  applyForAfterSale,
  CASE_LIFECYCLE,
  type CaseStanding,
  type CaseTransition,
  nextDeadline,
  transition,
} from 'aftersale/lifecycle';
import type { Policy } from 'aftersale/policy';
import { type Attempt, attemptsByOne, commandOf } from '../attempts';
import type { Start } from '../starts';
import { awaitsGoods, signatureOf } from './signature';

/** A case as it can come to stand, and the steps it came there by. */
interface Node {
  readonly signature: string;
  readonly standing: CaseStanding;
  readonly path: readonly string[];
}

/** Something that was tried on a case, and what it led to; null where it was denied. */
export interface Step {
  readonly attempt: Attempt;
  /** The situation it was tried in: at the deadline of the case, where that passes. */
  readonly asked: CaseStanding;
  readonly taken: CaseTransition | null;
  readonly to: Node | null;
}

/** A node with everything that can be tried on it. */
export interface Visit {
  readonly node: Node;
  readonly steps: readonly Step[];
  /** The nodes that changes of the order alone lead to, such as a parcel that is signed for. */
  readonly drifts: readonly Node[];
}

function standingOf(situation: Situation, caseId: string): CaseStanding {
  const found = situation.cases.find(({ id }) => id === caseId);
  if (found === undefined) throw new Error(`no case ${caseId}`);
  return { situation, case: found, policy: situation.policy };
}

/** What is asked from here on is frozen: whoever writes to it throws (law 10). */
function nodeAt(standing: CaseStanding, path: readonly string[]): Node {
  freeze(standing.situation);
  return { signature: signatureOf(standing), standing, path };
}

/** What is frozen already is frozen through and through, since answers share what they leave as it is. */
function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const inner of Object.values(value)) freeze(inner);
}

function opened({ situation, application }: Start, policy: Policy): Node {
  const before = situation(policy);
  const answer = applyForAfterSale(before, { id: 'k', caseId: 'case', situationVersion: 1, ...application });
  if (answer.outcome === 'deny') throw new Error(JSON.stringify(answer.reasons));
  return nodeAt(standingOf(afterStep(before, answer.value), 'case'), ['apply']);
}

/**
 * Every state a case can come into from a beginning, under one policy, each once, with all that can be tried there; the goods rest
 * where they are unless they drift.
 */
export function* explore(start: Start, policy: Policy, isDrifting: boolean): Generator<Visit> {
  const first = opened(start, policy);
  const seen = new Set([first.signature]);
  const open = [first];
  // What is found is appended, and visited in its turn.
  for (const node of open) {
    const visit = visitOf(node, isDrifting);
    for (const next of [...visit.steps.flatMap(({ to, taken }) => found(to, taken)), ...visit.drifts]) {
      if (seen.has(next.signature)) continue;
      seen.add(next.signature);
      open.push(next);
    }
    yield visit;
  }
}

/** Where a step led, and the cases that were split off by it. */
function found(to: Node | null, taken: CaseTransition | null): Node[] {
  if (to === null || taken === null) return [];
  const { situation } = to.standing;
  return [to, ...taken.opened.map(({ id }) => nodeAt(standingOf(situation, id), [...to.path, 'split_off']))];
}

function visitOf(node: Node, isDrifting: boolean): Visit {
  const { standing } = node;
  const deadline = nextDeadline(standing.situation, { caseId: standing.case.id });
  const steps = attemptsByOne(standing).map((attempt): Step => {
    const isLate = attempt.action === CASE_LIFECYCLE.timeOut.action && deadline !== null;
    const asked = isLate ? { ...standing, situation: { ...standing.situation, now: deadline.until } } : standing;
    return stepOf(node, asked, attempt);
  });
  return { node, steps, drifts: isDrifting ? drifts(node) : [] };
}

function stepOf({ path }: Node, asked: CaseStanding, attempt: Attempt): Step {
  const answer = transition(asked.situation, commandOf(asked.situation, asked, attempt));
  if (answer.outcome === 'deny') return { attempt, asked, taken: null, to: null };
  const taken = answer.value;
  const after = standingOf(afterStep(asked.situation, taken), taken.case.id);
  return { attempt, asked, taken, to: nodeAt(after, [...path, `${attempt.actor} ${attempt.action}`]) };
}

/** The goods go on by themselves: to the warehouse, to the carrier, to the buyer or back. */
function drifts({ standing, path }: Node): Node[] {
  const { situation } = standing;
  const { order, now, version } = situation;
  if (!awaitsGoods(standing)) return [];
  return nextOrders(order, now).map((next) => {
    const after = { ...situation, order: next, version: version + 1 };
    return nodeAt(standingOf(after, standing.case.id), [...path, `goods ${next.parcels[0]?.stage}`]);
  });
}

function nextOrders(order: Order, now: number): Order[] {
  const [parcel] = order.parcels;
  const units = order.lines.map(({ id, quantity }) => ({ lineId: id, from: 0, to: quantity }));
  if (order.status === 'awaiting_payment' || order.status === 'completed') return [];
  if (parcel === undefined) return [{ ...order, parcels: [{ id: 'parcel', units, stage: 'picking' }] }];
  const moved = (changes: Partial<Parcel>, facts: Partial<Order> = {}): Order => ({
    ...order,
    ...facts,
    parcels: [{ ...parcel, ...changes }],
  });
  if (parcel.stage === 'picking') {
    return [moved({ stage: 'handed_over', shippedAt: now }, { status: 'awaiting_receipt' })];
  }
  if (parcel.stage !== 'handed_over') return [];
  return [moved({ stage: 'signed', signedAt: now }), moved({ stage: 'refused' })];
}
