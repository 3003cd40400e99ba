import { conclude, type Decision, type Findings, joined } from '../../decision/index';
import type { AfterSaleCase, HistoryEntry } from '../../facts/index';
import { UNCHANGED } from '../machine/row';
import { nextVersion } from '../next-version';
import { toldInput } from '../told-input';
import type { CaseCommand } from './case-command';
import type { CaseChanges, CaseEvent } from './case-event';
import { type CaseMove, moveOf } from './case-move';
import type { CaseRow, CaseStanding } from './case-terms';
import type { CaseTransition } from './case-transition';
import { effectsOf } from './effects-of';
import { evolve } from './evolve';
import { moneyChanges } from './money-changes';
import { splitOffEvents } from './split-off';
import { amountOf } from './step-amount';
import type { StepContext } from './step-context';

/** Takes a step that the table allows, unless the money or what was told speaks against it. */
export function takeStep(standing: CaseStanding, command: CaseCommand, row: CaseRow): Decision<CaseTransition> {
  const move = moveOf(row);
  const context: StepContext = { standing, request: command, row: move };
  const told = move.record === undefined ? {} : move.record(context);
  addTransition(told, context);
  const checked = move.check === undefined ? null : move.check(context, told);
  const money = moneyChanges(move.money, context, told);
  const changes = money === null ? told : Object.assign(told, money.changes);
  const findings = both(checked, money);
  // Most steps touch no money and need no second look.
  if (findings === null) return { outcome: 'allow', value: taken(context, move, command, changes), notes: [] };
  return conclude(findings, () => taken(context, move, command, changes));
}

/** All that was found; null where nobody looked. */
function both(one: Findings | null, other: Findings | null): Findings | null {
  return one === null || other === null ? (one ?? other) : joined([one, other]);
}

function taken(context: StepContext, move: CaseMove, command: CaseCommand, changes: CaseChanges): CaseTransition {
  const { standing, row } = context;
  const { situation, case: before } = standing;
  const event: CaseEvent = {
    event: move.event,
    caseId: before.id,
    version: nextVersion(before.version),
    rule: row.rule,
    step: historyEntry(context, command, changes),
    changes,
  };
  const next = evolve(before, event);
  const splitOff = move.splits ? splitOffEvents(context, command, next) : NONE;
  const opened = splitOff.reduce<AfterSaleCase | null>(evolve, null);
  return {
    case: next,
    opened: opened === null ? [] : [opened],
    events: [event, ...splitOff],
    effects: effectsOf(move.effects, { standing, input: command.input, next }),
    expects: { situationVersion: situation.version, caseVersion: before.version },
    replay: false,
  };
}

const NONE: readonly CaseEvent[] = [];

type Mutable<Fields> = { -readonly [Name in keyof Fields]: Fields[Name] };

/** What follows from where the row leads: another type, a deadline that counts anew, goods that are awaited. */
function addTransition(
  changes: Mutable<CaseChanges>,
  { standing: { case: before, situation }, row }: StepContext,
): void {
  const entersState = row.to !== UNCHANGED && row.to !== before.state;
  if (row.becomes !== null && row.becomes !== before.type) changes.type = row.becomes;
  if (entersState || row.restarts) {
    changes.enteredAt = situation.now;
    if ((before.extendedHours ?? 0) > 0) changes.extendedHours = 0;
  }
  // A delivery refused at the door is on its way back by itself (CAN-08).
  const isAwaited = row.to === 'awaiting_inspection' && (changes.returnParcel ?? before.returnParcel ?? null) === null;
  if (isAwaited) changes.returnParcel = { carriage: 'in_transit' };
}

function historyEntry(context: StepContext, command: CaseCommand, changes: CaseChanges): HistoryEntry {
  const { standing, row } = context;
  const { state } = standing.case;
  const { id: commandId, actor, action, note } = command;
  const to = row.to === UNCHANGED ? state : row.to;
  const entry: Mutable<HistoryEntry> = { commandId, actor, action, at: standing.situation.now, from: state, to };
  const input = toldInput(command.input);
  const amount = amountOf(context, changes);
  if (note !== undefined) entry.note = note;
  if (amount !== null) entry.amount = amount;
  if (input !== undefined) entry.input = input;
  return entry;
}
