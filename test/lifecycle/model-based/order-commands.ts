import { checkFacts, type UnitRange } from 'aftersale/facts';
import { type CaseCommand, type CaseEvent, evolve, initialState, nextDeadline } from 'aftersale/lifecycle';
import { ACTORS, type AfterSaleType, type ClaimReason, isInProgress } from 'aftersale/vocabulary';
import fc from 'fast-check';
import { expect } from 'vitest';
import { attemptsOn, commandOf } from '../attempts';
import { CLAIMS_MADE } from '../claims-made.mjs';
import type { OrderLife } from '../order-life';
import { moneyFaults } from './money-faults';
import { carryOut, isHeld, type World } from './world';

type Command = fc.Command<World, OrderLife>;

/** What was counted over all runs, so that a run in which nothing happens is seen. */
export const counted = {
  applied: 0,
  refusedAsHeld: 0,
  taken: 0,
  denied: 0,
  late: 0,
  deadlines: 0,
  replays: 0,
  stale: 0,
};

const unitsOf = (ranges: readonly UnitRange[]): string[] =>
  ranges.flatMap(({ lineId, from, to }) =>
    Array.from({ length: to - from }, (_, index) => `${lineId}#${from + index}`),
  );

/** After every step: the laws of money, coherent facts, and a model that still agrees. */
function checkAll(world: World, life: OrderLife, effectsBefore: number): void {
  const { situation } = life;
  expect(carryOut(world, life.effects.slice(effectsBefore))).toEqual([]);
  world.held.clear();
  for (const one of situation.cases) {
    if (!isInProgress(one.state)) continue;
    const units = unitsOf(one.claims);
    expect(isHeld(world, units), `${one.id} overlaps`).toBe(false);
    world.held.set(one.id, new Set(units));
  }
  for (const { id, version } of situation.cases) {
    const before = world.versions.get(id) ?? 0;
    expect(version).toBeGreaterThanOrEqual(before);
    world.versions.set(id, version);
  }
  expect(moneyFaults(situation, world)).toEqual([]);
  expect(checkFacts(situation)).toEqual([]);
}

/** The case whose turn it is; undefined where there is none. */
const picked = (life: OrderLife, pick: number) => {
  const open = life.situation.cases.filter(({ state }) => isInProgress(state));
  return open[pick % Math.max(1, open.length)];
};

class Apply implements Command {
  constructor(
    readonly type: AfterSaleType,
    readonly reason: ClaimReason,
    readonly units: UnitRange,
    readonly amount: number | null,
  ) {}
  check = () => true;
  run(world: World, life: OrderLife): void {
    const effects = life.effects.length;
    const wasHeld = isHeld(world, unitsOf([this.units]));
    const answer = life.apply({
      caseId: `case-${life.situation.cases.length}`,
      type: this.type,
      reason: this.reason,
      lines: [this.units],
      description: 'as told',
      evidence: [{ kind: 'photo', reference: 'photo' }],
      address: 'Road 1',
      replacement: 'the same',
      ...(this.amount !== null && { terms: { amount: this.amount } }),
    });
    if (wasHeld) {
      counted.refusedAsHeld += 1;
      expect(answer.outcome).toBe('deny');
    } else if (answer.outcome !== 'deny') counted.applied += 1;
    checkAll(world, life, effects);
  }
  toString = () => `apply ${this.type} ${this.reason} ${JSON.stringify(this.units)} ${this.amount}`;
}

class Act implements Command {
  constructor(
    readonly pick: number,
    readonly which: number,
  ) {}
  check = () => true;
  run(world: World, life: OrderLife): void {
    const one = picked(life, this.pick);
    if (one === undefined) return;
    const effects = life.effects.length;
    const { situation } = life;
    const standing = { situation, case: one, policy: situation.policy };
    const attempts = attemptsOn(standing).filter(({ action }) => action !== 'time_out');
    const attempt = attempts[this.which % attempts.length];
    if (attempt === undefined) throw new Error(`nobody can do anything in ${one.state}`);
    const command = commandOf(situation, standing, attempt);
    const until = nextDeadline(situation, { caseId: one.id })?.until ?? 0;
    const answer = life.send(command);
    if (situation.now >= until) expect(answer.outcome, 'after the deadline').toBe('deny');
    if (answer.outcome === 'deny') {
      counted.denied += 1;
      expect(life.situation).toBe(situation);
    } else {
      counted.taken += 1;
      this.#again(life, command);
    }
    checkAll(world, life, effects);
  }
  /** Said again it changes nothing; another one decided on the version before is refused. */
  #again(life: OrderLife, command: CaseCommand): void {
    const { situation } = life;
    const again = life.send(command);
    expect(again).toMatchObject({ outcome: 'allow', value: { replay: true, events: [], effects: [] } });
    counted.replays += 1;
    const stale = life.send({ ...command, id: `${command.id}-stale` });
    expect(stale.outcome).toBe('deny');
    counted.stale += 1;
    expect(life.situation).toBe(situation);
  }
  toString = () => `act ${this.pick} ${this.which}`;
}

class TimePasses implements Command {
  constructor(readonly hours: number) {}
  check = () => true;
  run(world: World, life: OrderLife): void {
    life.wait(this.hours * 3_600_000);
    world.clock = life.situation.now;
    checkAll(world, life, life.effects.length);
  }
  toString = () => `${this.hours} hours pass`;
}

/** The earliest deadline of all passes; whoever comes too late is refused, then the system does what it does. */
class DeadlineFires implements Command {
  constructor(readonly late: number) {}
  check = () => true;
  run(world: World, life: OrderLife): void {
    const next = earliest(life);
    if (next === undefined) return;
    const effects = life.effects.length;
    life.at(Math.max(life.situation.now, next.until));
    const actor = ACTORS[this.late % ACTORS.length] ?? 'buyer';
    if (actor !== 'system') {
      const late = life.act(actor, 'add_note', {}, { caseId: next.caseId });
      expect(late).toMatchObject({ outcome: 'deny', reasons: [{ rule: 'DLN-01', code: 'deadline_passed' }] });
      counted.late += 1;
    }
    expect(life.passDeadline(next.caseId).outcome).not.toBe('deny');
    counted.deadlines += 1;
    expect(life.situation.now).toBeGreaterThanOrEqual(world.clock);
    world.clock = life.situation.now;
    checkAll(world, life, effects);
  }
  toString = () => `the next deadline passes, ${this.late}`;
}

function earliest(life: OrderLife) {
  const waiting = life.situation.cases.flatMap(({ id: caseId }) => {
    const deadline = nextDeadline(life.situation, { caseId });
    return deadline === null ? [] : [{ caseId, until: deadline.until }];
  });
  return waiting.sort((one, other) => one.until - other.until)[0];
}

/** Law 8: left to themselves, all cases end; their events, replayed, give them again. */
export function letAllEnd(world: World, life: OrderLife): void {
  for (let left = 400; left > 0; left -= 1) {
    const next = earliest(life);
    if (next === undefined) break;
    const effects = life.effects.length;
    expect(life.passDeadline(next.caseId).outcome).not.toBe('deny');
    checkAll(world, life, effects);
  }
  expect(life.situation.cases.filter(({ state }) => isInProgress(state))).toEqual([]);
  const eventsOf = (id: string): CaseEvent[] => life.events.filter(({ caseId }) => caseId === id);
  for (const one of life.situation.cases) expect(eventsOf(one.id).reduce(evolve, initialState)).toEqual(one);
}

/** Commands on an order with these lines. */
export const commandsOn = (lines: readonly { readonly id: string; readonly quantity: number }[]) => {
  const units = fc
    .constantFrom(...lines)
    .chain(({ id: lineId, quantity }) =>
      fc
        .tuple(fc.nat(quantity - 1), fc.integer({ min: 1, max: quantity }))
        .map(([from, count]): UnitRange => ({ lineId, from, to: Math.min(quantity, from + count) })),
    );
  const apply = fc
    .tuple(fc.constantFrom(...CLAIMS_MADE), units, fc.option(fc.nat(5_000), { freq: 3 }))
    .map(([[type, reason], range, amount]) => new Apply(type, reason, range, amount));
  const act = fc.tuple(fc.nat(9), fc.nat(999)).map(([pick, which]) => new Act(pick, which));
  const wait = fc.integer({ min: 1, max: 60 }).map((hours) => new TimePasses(hours));
  const fire = fc.nat(99).map((late) => new DeadlineFires(late));
  // Each is named as often as it is to be chosen.
  return fc.commands([apply, apply, act, act, act, act, wait, fire], { maxCommands: 40, size: '+1' });
};
