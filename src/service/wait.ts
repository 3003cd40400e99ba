import type { AfterSaleCase, HistoryEntry } from '../facts/index';
import type { Instant } from '../time/index';
import type { CaseAction, CaseState } from '../vocabulary/index';

/** A stretch of time in which somebody was waited for; `to` is null while he still is. */
export interface Wait {
  readonly from: Instant;
  readonly to: Instant | null;
}

/** One visit of a case to a state, with the steps taken there; the one it left by is the last. */
export interface Stay extends Wait {
  readonly steps: readonly HistoryEntry[];
}

/** Every visit to a state, oldest first. A case kept without its steps is known to be in its state since it came there. */
export function staysIn({ history, state: present, enteredAt }: AfterSaleCase, state: CaseState): Stay[] {
  const stays: Stay[] = [];
  let from: Instant | null = null;
  let steps: HistoryEntry[] = [];
  for (const step of history) {
    if (from !== null) steps.push(step);
    if (from !== null && step.to !== state) {
      stays.push({ from, to: step.at, steps });
      from = null;
    } else if (from === null && step.to === state) {
      from = step.at;
      steps = [];
    }
  }
  if (from !== null) stays.push({ from, to: null, steps });
  else if (present === state) stays.push({ from: enteredAt, to: null, steps: [] });
  return stays;
}

/** The part of a visit up to the first of some actions. */
export function until(stay: Stay, actions: readonly CaseAction[]): Wait {
  const answered = stay.steps.find(({ action }) => actions.some((one) => one === action));
  return { from: stay.from, to: answered?.at ?? stay.to };
}
