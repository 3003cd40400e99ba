import * as aftersale from 'aftersale';
import { attemptsOn, commandOf } from 'aftersale/testing';
import { CLAIMS_MADE } from '../lifecycle/claims-made.mjs';
import { pick } from '../vectors/draw.mjs';
import { dearFaults, faultsOfPayments, faultsOfSituation, faultsOfStep } from './laws.mjs';

/** Every so many steps of a history the dear laws are asked as well. */
const DEAR_EVERY = 16;

const TOLD = {
  description: 'as told',
  evidence: [{ kind: 'photo', reference: 'photo' }],
  address: 'Road 1',
  replacement: 'the same',
};

/** An order with its cases over a moving clock: steps are drawn or told, and each is held to the laws. */
export class History {
  #situation;
  #ordered = new Map();
  #blocks;
  /** What was done so far, in plain JSON: told again, it is the same history. */
  steps = [];
  faults = [];
  counts = { applied: 0, taken: 0, denied: 0, deadlines: 0, waits: 0, dear: 0 };

  constructor(start) {
    this.#situation = start;
    this.#blocks = aftersale.goodsBlocks(start);
  }

  get situation() {
    return this.#situation;
  }

  /** Draws a step and takes it; whether there are no faults yet. */
  draw(draw) {
    const kind = draw();
    if (kind < 0.2) this.take({ act: 'apply', request: this.#application(draw) });
    else if (kind < 0.75) this.#drawCommand(draw);
    else if (kind < 0.85) this.take({ act: 'wait', hours: 1 + Math.floor(draw() * 60) });
    else this.#passDeadline();
    return this.faults.length === 0;
  }

  /** Takes a step, and says what of the laws it breaks. */
  take(step) {
    this.steps.push(step);
    const before = this.#situation;
    if (step.act === 'wait') this.#wait(step.hours);
    else this.#ask(before, step);
    // Where nobody did anything there is nothing that could have broken.
    if (this.#situation.cases !== before.cases) this.faults.push(...faultsOfSituation(this.#situation, this.#blocks));
    if (this.steps.length % DEAR_EVERY === 0) {
      this.counts.dear += 1;
      this.faults.push(...dearFaults(this.#situation));
    }
  }

  /** Left to themselves, all cases end. */
  leaveAlone(most) {
    for (let left = most; left > 0 && this.faults.length === 0; left -= 1) {
      if (!this.#passDeadline()) return;
    }
    if (this.faults.length === 0) this.faults.push('a case never ends');
  }

  #wait(hours) {
    this.counts.waits += 1;
    this.#situation = { ...this.#situation, now: this.#situation.now + hours * aftersale.HOUR };
  }

  #ask(before, { act, request, now = before.now }) {
    const at = { ...before, now };
    const asked = act === 'apply' ? aftersale.applyForAfterSale : aftersale.transition;
    const answer = asked(at, request);
    if (answer.outcome === 'deny') {
      this.counts.denied += 1;
      if (act === 'time_out') this.faults.push('the system is denied what it is to do at a deadline');
      this.#situation = at;
      return;
    }
    this.counts[act === 'apply' ? 'applied' : act === 'time_out' ? 'deadlines' : 'taken'] += 1;
    this.#situation = aftersale.afterStep(at, answer.value);
    const again = asked(this.#situation, request);
    this.faults.push(...faultsOfStep(at, answer, again), ...faultsOfPayments(this.#ordered, answer.value.effects));
  }

  #application(draw) {
    const { order, cases, version } = this.#situation;
    const [type, reason] = pick(draw, CLAIMS_MADE);
    const { id: lineId, quantity } = pick(draw, order.lines);
    const from = Math.floor(draw() * quantity);
    const to = from + 1 + Math.floor(draw() * (quantity - from));
    const amount = draw() < 0.3 ? Math.floor(draw() * 5000) : null;
    return {
      id: `application-${this.steps.length}`,
      caseId: `case-${cases.length}`,
      situationVersion: version,
      actor: 'buyer',
      type,
      reason,
      lines: [{ lineId, from, to }],
      ...TOLD,
      ...(amount !== null && { terms: { amount } }),
    };
  }

  #drawCommand(draw) {
    const open = this.#situation.cases.filter(({ state }) => aftersale.isInProgress(state));
    if (open.length === 0) return this.take({ act: 'apply', request: this.#application(draw) });
    const standing = { situation: this.#situation, case: pick(draw, open), policy: this.#situation.policy };
    const attempts = attemptsOn(standing).filter(({ action }) => action !== 'time_out');
    this.take({ act: 'command', request: commandOf(this.#situation, standing, pick(draw, attempts)) });
  }

  /** The earliest deadline passes; whether there was one. */
  #passDeadline() {
    const { cases, now, version } = this.#situation;
    const [next] = cases
      .flatMap(({ id: caseId }) => aftersale.nextDeadline(this.#situation, { caseId }) ?? [])
      .sort((one, other) => one.until - other.until);
    if (next === undefined) {
      this.take({ act: 'wait', hours: 1 });
      return false;
    }
    const request = { ...next.command, situationVersion: version };
    this.take({ act: 'time_out', request, now: Math.max(now, next.until) });
    return true;
  }
}

/** A history told again, step by step. */
export function retold({ start, steps }) {
  const history = new History(start);
  for (const step of steps) history.take(step);
  return history;
}
