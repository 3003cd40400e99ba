import { type Decision, type Reason, reason } from '../../decision/index';
import type { Instant } from '../../time/index';
import type { Actor, RecordKind } from '../../vocabulary/index';
import { findRow } from '../machine/find-row';
import type { Lifecycle } from '../machine/lifecycle';
import { type Row, UNCHANGED } from '../machine/row';
import { nextVersion } from '../next-version';
import { isSaidAgain } from '../said-again';
import { toldInput } from '../told-input';
import type { LifecycleRecord, RecordCommand, RecordStep, RecordTerms, RecordTransition } from './lifecycle-record';
import { recordRefusals } from './record-refusals';

/** A command on a record with all that decides it. */
export interface RecordQuestion<Kind extends RecordKind, Whole, Standing, Request> {
  readonly kind: Kind;
  readonly lifecycle: Lifecycle<RecordTerms<Kind>, Standing, Request>;
  /** The record as it is stored, whatever shape that has. */
  readonly whole: Whole;
  readonly record: LifecycleRecord<Kind>;
  readonly command: RecordCommand<Kind>;
  readonly standing: Standing;
  readonly request: Request;
  readonly now: Instant;
  /** Null where no deadline runs. */
  readonly until: Instant | null;
  /** The stored record after an allowed step. */
  readonly next: (after: LifecycleRecord<Kind>, row: Row<RecordTerms<Kind>>) => Whole;
}

/** What a command does to a record, by the same rules as to a case: replays, versions, deadlines, table (LIF-32, DLN-01). */
export function advanceRecord<Kind extends RecordKind, Whole, Standing, Request>(
  question: RecordQuestion<Kind, Whole, Standing, Request>,
): Decision<RecordTransition<Kind, Whole>> {
  const { kind, lifecycle, record, command, standing, request } = question;
  const before = record.history.find(({ commandId }) => commandId === command.id);
  if (before !== undefined) return replayed(question, before);
  const untimely = untimeliness(question);
  if (untimely !== null) return { outcome: 'deny', reasons: [untimely] };
  const { actor, action } = command;
  const { state } = record;
  const match = findRow(lifecycle, { type: kind, state, actor, action }, standing, request);
  if (match.row === null) {
    return { outcome: 'deny', reasons: recordRefusals(kind, { actor, action, state }, match.refusals) };
  }
  const { row } = match;
  const step = stepOf(question, row.to === UNCHANGED ? state : row.to);
  const countsAnew = step.to !== state || row.restarts === true;
  const after: LifecycleRecord<Kind> = {
    ...record,
    state: step.to,
    version: nextVersion(record.version),
    enteredAt: countsAnew ? question.now : record.enteredAt,
    history: [...record.history, step],
  };
  const effects = (row.effects ?? []).map((effect) => ({
    key: `${record.id}:${after.version}:${effect}`,
    recordId: record.id,
    effect,
  }));
  const value = {
    record: question.next(after, row),
    step,
    effects,
    expects: { version: record.version },
    replay: false,
  };
  return { outcome: 'allow', value, notes: [] };
}

function replayed<Kind extends RecordKind, Whole, Standing, Request>(
  { whole, record, command }: RecordQuestion<Kind, Whole, Standing, Request>,
  before: RecordStep<Kind>,
): Decision<RecordTransition<Kind, Whole>> {
  if (!isSaidAgain(before, command)) {
    return { outcome: 'deny', reasons: [reason('LIF-32', 'command_id_reused', { commandId: command.id })] };
  }
  const expects = { version: record.version };
  return { outcome: 'allow', value: { record: whole, step: null, effects: [], expects, replay: true }, notes: [] };
}

/** A command on another version than is stored, or that comes too late, or, from the system, too early. */
function untimeliness<Kind extends RecordKind, Whole, Standing, Request>({
  kind,
  lifecycle: { timeOut },
  record: { version },
  command,
  now,
  until,
}: RecordQuestion<Kind, Whole, Standing, Request>): Reason | null {
  if (command.version !== version) {
    return reason('LIF-32', 'record_version_stale', { expected: command.version, actual: version });
  }
  const actor: Actor = command.actor;
  const isTimeOut = command.action === timeOut.action && actor === timeOut.actor;
  if (until === null) return isTimeOut ? reason('DLN-01', 'no_deadline_running', { record: kind }) : null;
  const hasPassed = now >= until;
  if (isTimeOut === hasPassed) return null;
  return hasPassed
    ? reason('DLN-01', 'deadline_passed', { until, ...timeOut })
    : reason('DLN-01', 'deadline_not_reached', { until });
}

function stepOf<Kind extends RecordKind, Whole, Standing, Request>(
  { record, command, now }: RecordQuestion<Kind, Whole, Standing, Request>,
  to: LifecycleRecord<Kind>['state'],
): RecordStep<Kind> {
  const { id: commandId, actor, action, note } = command;
  const input = toldInput(command.input);
  return {
    commandId,
    actor,
    action,
    at: now,
    from: record.state,
    to,
    ...(note !== undefined && { note }),
    ...(input !== undefined && { input }),
  };
}
