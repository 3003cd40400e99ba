import { CASE_EVENTS, type CaseEventName } from '../../vocabulary/index';
import { CASE_LIFECYCLE } from './case-lifecycle';
import type { CaseRow } from './case-terms';
import { type NamedTelling, tellingsOf } from './effect-data';
import { CHECKS, type Check } from './further-checks';
import { type MoneyStep, moneyStepsOf } from './money-changes';
import { RECORDERS, type Recorder } from './record-input';
import type { StepRow } from './step-context';

/** All that taking a row comes to, put together once from the tables of what is told, checked, paid and carried out. */
export interface CaseMove extends StepRow {
  readonly event: CaseEventName;
  /** Absent where nothing is told. */
  readonly record: Recorder | undefined;
  /** Absent where what is told needs no second look. */
  readonly check: Check | undefined;
  readonly money: readonly MoneyStep[];
  readonly effects: readonly NamedTelling[];
  /** Whether it can leave units over for a case of their own (LIF-29). */
  readonly splits: boolean;
}

const MOVES: ReadonlyMap<CaseRow, CaseMove> = /* @__PURE__ */ (() =>
  new Map(
    CASE_LIFECYCLE.rows.map((row) => [
      row,
      {
        rule: row.rule,
        action: row.action,
        when: row.when ?? {},
        to: row.to,
        becomes: row.becomes ?? null,
        restarts: row.restarts ?? false,
        event: CASE_EVENTS[row.action],
        record: RECORDERS[row.action],
        check: CHECKS[row.action],
        money: moneyStepsOf(row),
        effects: tellingsOf(row.effects ?? []),
        splits: row.action === 'inspect',
      },
    ]),
  ))();

/** Every row that can be found is one of the table, and has its move. */
export const moveOf = (row: CaseRow): CaseMove => MOVES.get(row) as CaseMove;
