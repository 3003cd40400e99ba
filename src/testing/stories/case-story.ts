import type { Decision } from '../../decision/index';
import type { Order, Situation } from '../../facts/index';
import {
  type ApplicationRequest,
  afterStep,
  type CaseCommand,
  type CaseEffect,
  type CaseEvent,
  type CaseTransition,
} from '../../lifecycle/index';
import type { Policy } from '../../policy/index';
import { HOUR } from '../../time/index';
import { isInProgress } from '../../vocabulary/index';
import {
  type CaseApplication,
  type CaseHistory,
  type CaseStep,
  caseHistoryArbitrary,
} from '../arbitraries/case-history';
import { unitsOf } from '../arbitraries/unit-pick';
import type { Scenario } from '../laws/law';
import type { Questions } from '../laws/questions';
import { attemptsOn, commandOf } from './attempts';

/** What was asked in a step of a history, of which situation, what came of it, and the situation after it. */
export type CaseMoment = {
  /** Such as `step 3: agent approve case-1`. */
  readonly name: string;
  readonly before: Situation;
  readonly answer: Decision<CaseTransition>;
  readonly after: Situation;
} & (
  | { readonly kind: 'application'; readonly request: ApplicationRequest }
  | { readonly kind: 'command'; readonly request: CaseCommand }
);

/** A history of cases with all that was answered. */
export interface CaseStory {
  readonly order: Order;
  readonly policy: Policy;
  /** The steps, then what happens when nobody does anything any more. */
  readonly moments: readonly CaseMoment[];
  readonly events: readonly CaseEvent[];
  readonly effects: readonly CaseEffect[];
  readonly end: Situation;
}

/** Whatever is applied for and tried, over a moving clock, until every case is left to itself. */
export const caseStories: Scenario<CaseHistory, CaseStory> = {
  examples: caseHistoryArbitrary,
  tell({ order, from, steps }, policy, questions) {
    const teller = new CaseTeller({ order, cases: [], policy, now: from, version: 1 }, questions);
    for (const [index, step] of steps.entries()) teller.take(step, `step ${index + 1}`);
    teller.leaveAlone();
    const { moments, events, effects, now: end } = teller;
    return { order, policy, moments, events, effects, end };
  },
};

/** How many deadlines may pass of a case for each time that a policy lets something be repeated, whatever it lets. */
const DEADLINES_EACH = 20;

/** A story that never ends is left after so many deadlines of each case. */
const mostDeadlines = ({ lifecycle }: Policy): number =>
  Object.entries(lifecycle)
    .filter(([name]) => name.startsWith('max'))
    .reduce((sum, [, most]) => sum + DEADLINES_EACH * Number(most), DEADLINES_EACH);

/** Everything a form can ask for, so that any reason will do. */
const TOLD = {
  description: 'as told',
  evidence: [{ kind: 'photo', reference: 'photo-1' }],
  address: 'Road 1',
  replacement: 'the same',
} as const;

class CaseTeller {
  now: Situation;
  readonly moments: CaseMoment[] = [];
  readonly events: CaseEvent[] = [];
  readonly effects: CaseEffect[] = [];
  readonly #questions: Questions;

  constructor(start: Situation, questions: Questions) {
    this.now = start;
    this.#questions = questions;
  }

  take(step: CaseStep, name: string): void {
    if (step.act === 'apply') this.#apply(step, name);
    else if (step.act === 'wait') this.now = { ...this.now, now: this.now.now + step.hours * HOUR };
    else if (step.act === 'time_out') this.#timeOut(name);
    else this.#try(step, name);
  }

  /** Lets deadline after deadline pass until no case waits for one. */
  leaveAlone(): void {
    const { policy, cases } = this.now;
    for (let left = mostDeadlines(policy) * cases.length; left > 0 && this.#timeOut('left alone'); left -= 1);
  }

  #apply(step: CaseApplication, name: string): void {
    const { order, version, cases } = this.now;
    const lines = unitsOf(order, [step.units]);
    const { type, reason } = this.#openClaim(step, lines) ?? step;
    const request: ApplicationRequest = {
      id: `application-${this.moments.length + 1}`,
      caseId: `case-${cases.length + 1}`,
      situationVersion: version,
      actor: step.actor,
      type,
      reason,
      lines,
      ...TOLD,
      ...(step.amount !== null && { terms: { amount: step.amount } }),
    };
    const answer = this.#questions.applyForAfterSale(this.now, request);
    const told = { name: `${name}: ${step.actor} applies for ${type} by ${reason}`, before: this.now, answer };
    this.#save(answer);
    this.moments.push({ ...told, kind: 'application', request, after: this.now });
  }

  #openClaim({ open, actor, amount }: CaseApplication, lines: ApplicationRequest['lines']) {
    if (open === null) return undefined;
    const query = { actor, lines, ...(amount !== null && { amount }) };
    // Now and then what is claimed already is claimed again.
    const situation = open % 2 === 0 ? this.now : { ...this.now, cases: [] };
    const claims = this.#questions
      .checkEligibility(situation, query)
      .flatMap(({ type, inputs }) => inputs.reasons.map(({ reason }) => ({ type, reason })));
    return claims[open % Math.max(1, claims.length)];
  }

  #try({ act, of, which }: Extract<CaseStep, { which: number }>, name: string): void {
    const open = this.now.cases.filter(({ state }) => isInProgress(state));
    const claim = open[of % Math.max(1, open.length)];
    if (claim === undefined) return;
    const standing = { situation: this.now, case: claim, policy: this.now.policy };
    const all = attemptsOn(standing).map((attempt) => commandOf(this.now, standing, attempt));
    const attempts = act === 'try' ? all : all.filter((command) => this.#goesOn(command));
    const command = attempts[which % Math.max(1, attempts.length)];
    if (command !== undefined) this.#send(command, name);
  }

  #goesOn(command: CaseCommand): boolean {
    const answer = this.#questions.transition(this.now, command);
    return answer.outcome !== 'deny' && answer.value.case.state !== 'closed';
  }

  /** Whether there was a deadline to pass, and something happened then. */
  #timeOut(name: string): boolean {
    const { nextDeadline } = this.#questions;
    const [next] = this.now.cases
      .flatMap(({ id: caseId }) => nextDeadline(this.now, { caseId }) ?? [])
      .sort((one, other) => one.until - other.until);
    if (next === undefined) return false;
    this.now = { ...this.now, now: Math.max(this.now.now, next.until) };
    return this.#send({ ...next.command, situationVersion: this.now.version } as CaseCommand, name);
  }

  #send(request: CaseCommand, name: string): boolean {
    const before = this.now;
    const answer = this.#questions.transition(before, request);
    this.#save(answer);
    const told = `${name}: ${request.actor} ${request.action} ${request.caseId}`;
    this.moments.push({ name: told, kind: 'command', request, before, answer, after: this.now });
    return answer.outcome !== 'deny';
  }

  #save(answer: Decision<CaseTransition>): void {
    if (answer.outcome === 'deny') return;
    this.events.push(...answer.value.events);
    this.effects.push(...answer.value.effects);
    this.now = afterStep(this.now, answer.value);
  }
}
