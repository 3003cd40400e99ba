import { conclude, type Decision } from '../../decision/index';
import type { AfterSaleCase, HistoryEntry } from '../../facts/index';
import { CASE_EVENTS } from '../../vocabulary/index';
import { UNCHANGED } from '../machine/row';
import { toldInput } from '../told-input';
import type { CaseCommand } from './case-command';
import type { CaseChanges, CaseEvent } from './case-event';
import type { CaseRow, CaseStanding } from './case-terms';
import type { CaseTransition } from './case-transition';
import { effectsOf } from './effects-of';
import { evolve } from './evolve';
import { furtherChecks } from './further-checks';
import { moneyChanges } from './money-changes';
import { recordInput } from './record-input';
import { splitOffEvents } from './split-off';
import { amountOf } from './step-amount';
import type { StepContext } from './step-context';

/** Takes a step that the table allows, unless the money or what was told speaks against it. */
export function takeStep(standing: CaseStanding, command: CaseCommand, row: CaseRow): Decision<CaseTransition> {
  const { situation, case: before } = standing;
  const context: StepContext = { standing, request: command, row };
  const told = { ...recordInput(context), ...transitionChanges(context) };
  const draft: AfterSaleCase = { ...before, ...told };
  const checked = furtherChecks(context, draft);
  const money = moneyChanges(context, draft);
  const findings = {
    denials: [...checked.denials, ...money.denials],
    reviews: [...checked.reviews, ...money.reviews],
    notes: [...checked.notes, ...money.notes],
  };
  return conclude(findings, () => {
    const changes: CaseChanges = { ...told, ...money.changes };
    const event: CaseEvent = {
      event: CASE_EVENTS[command.action],
      caseId: before.id,
      version: before.version + 1,
      rule: row.rule,
      step: historyEntry(context, command, changes),
      changes,
    };
    const next = evolve(before, event);
    const splitOff = splitOffEvents(context, command, next);
    const opened = splitOff.reduce<AfterSaleCase | null>(evolve, null);
    return {
      case: next,
      opened: opened === null ? [] : [opened],
      events: [event, ...splitOff],
      effects: effectsOf(row.effects ?? [], { standing, input: command.input, next }),
      expects: { situationVersion: situation.version, caseVersion: before.version },
      replay: false,
    };
  });
}

/** What follows from where the row leads: another type, a deadline that counts anew, goods that are awaited. */
function transitionChanges({ standing: { case: before, situation }, row }: StepContext): CaseChanges {
  const entersState = row.to !== UNCHANGED && row.to !== before.state;
  const isAwaited = row.to === 'awaiting_inspection' && (before.returnParcel ?? null) === null;
  const countsAnew = entersState || row.restarts === true;
  return {
    ...(row.becomes !== undefined && row.becomes !== before.type && { type: row.becomes }),
    ...(countsAnew && { enteredAt: situation.now }),
    ...(countsAnew && (before.extendedHours ?? 0) > 0 && { extendedHours: 0 }),
    ...(isAwaited && row.action !== 'submit_return' && row.action !== 'pick_up_return' && awaitedParcel),
  };
}

/** A delivery refused at the door is on its way back by itself (CAN-08). */
const awaitedParcel: CaseChanges = { returnParcel: { carriage: 'in_transit' } };

function historyEntry(context: StepContext, command: CaseCommand, changes: CaseChanges): HistoryEntry {
  const { standing, row } = context;
  const { id: commandId, actor, action, note } = command;
  const input = toldInput(command.input);
  const amount = amountOf(context, changes);
  const { state } = standing.case;
  return {
    commandId,
    actor,
    action,
    at: standing.situation.now,
    from: state,
    to: row.to === UNCHANGED ? state : row.to,
    ...(note !== undefined && { note }),
    ...(amount !== null && { amount }),
    ...(input !== undefined && { input }),
  };
}
