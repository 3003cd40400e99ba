import type { Decision } from 'aftersale/decision';
import type { AfterSaleCase, Order, Situation } from 'aftersale/facts';
import {
  type ApplicationRequest,
  afterStep,
  applyForAfterSale,
  type CaseCommand,
  type CaseEffect,
  type CaseEvent,
  type CaseInput,
  type CaseTransition,
  nextDeadline,
  transition,
} from 'aftersale/lifecycle';
import type { Instant } from 'aftersale/time';
import type { Actor, CaseAction } from 'aftersale/vocabulary';

export interface Told {
  readonly caseId?: string;
  readonly note?: string;
}

/** Whether an answer is to be saved as it is, or a person would first look at it. */
const isSaved = (answer: Decision<CaseTransition>): answer is Exclude<typeof answer, { outcome: 'deny' }> =>
  answer.outcome !== 'deny';

/** A server that saves what the library answers: the situation of one order, its clock, and what was emitted so far. */
export class OrderLife {
  situation: Situation;
  readonly events: CaseEvent[] = [];
  readonly effects: CaseEffect[] = [];
  #commands = 0;

  constructor(situation: Situation) {
    this.situation = situation;
  }

  case(id = 'case'): AfterSaleCase {
    const found = this.situation.cases.find((one) => one.id === id);
    if (found === undefined) throw new Error(`no case ${id}`);
    return found;
  }

  apply(application: Pick<ApplicationRequest, 'type' | 'lines' | 'reason'> & Partial<ApplicationRequest>) {
    const request: ApplicationRequest = {
      id: this.#nextId(),
      caseId: 'case',
      situationVersion: this.situation.version,
      actor: 'buyer',
      ...application,
    };
    return this.#saved(applyForAfterSale(this.situation, request));
  }

  /** Somebody does something to a case as it stands. */
  act(actor: Actor, action: CaseAction, input: CaseInput = {}, { caseId = 'case', note }: Told = {}) {
    // Tests tell too little on purpose as well: what is missing, the library says.
    const command = {
      id: this.#nextId(),
      caseId,
      caseVersion: this.case(caseId).version,
      situationVersion: this.situation.version,
      actor,
      action,
      input,
      ...(note !== undefined && { note }),
    } as CaseCommand;
    return this.send(command);
  }

  send(command: CaseCommand): Decision<CaseTransition> {
    return this.#saved(transition(this.situation, command));
  }

  /** Carries out the commands the system was last told to issue on its own, until it is told none. */
  settle(caseId = 'case'): void {
    for (;;) {
      const { version } = this.case(caseId);
      const issued = this.effects.find(
        (effect) =>
          effect.effect === 'issue_command' && effect.caseId === caseId && effect.command.caseVersion === version,
      );
      if (issued?.effect !== 'issue_command') return;
      const command = { ...issued.command, situationVersion: this.situation.version } as CaseCommand;
      if (!isSaved(this.send(command))) return;
    }
  }

  /** The facts of the order change, such as a parcel that is signed for. */
  order(changes: Partial<Order>): void {
    const { order, version } = this.situation;
    this.situation = { ...this.situation, order: { ...order, ...changes }, version: version + 1 };
  }

  at(now: Instant): void {
    this.situation = { ...this.situation, now };
  }

  wait(milliseconds: number): void {
    this.at(this.situation.now + milliseconds);
  }

  /** The clock goes on to the deadline of a case, and the system does what it does then. */
  passDeadline(caseId = 'case'): Decision<CaseTransition> {
    const deadline = nextDeadline(this.situation, { caseId });
    if (deadline === null) throw new Error(`${caseId} has ended`);
    this.at(Math.max(this.situation.now, deadline.until));
    return this.send({ ...deadline.command, situationVersion: this.situation.version } as CaseCommand);
  }

  /** The names of the effects that were asked for since a moment in their list. */
  effectNames(since = 0): string[] {
    return this.effects.slice(since).map(({ effect }) => effect);
  }

  #nextId(): string {
    this.#commands += 1;
    return `command-${this.#commands}`;
  }

  #saved(answer: Decision<CaseTransition>): Decision<CaseTransition> {
    if (isSaved(answer)) {
      this.events.push(...answer.value.events);
      this.effects.push(...answer.value.effects);
      this.situation = afterStep(this.situation, answer.value);
    }
    return answer;
  }
}
