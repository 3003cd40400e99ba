import { type CaseState, FIRST_CASE_STATE } from '../../vocabulary/index';
import type { HistoryEntry } from '../after-sale-case';
import { type FactIssue, issue } from '../fact-issue';
import { locate } from './located';
import type { OrderFacts } from './order-facts';

/** Histories: each step starts where the one before ended, and the last ends in the case's state (STA-05, LIF-12). */
export function* checkHistory({ cases }: OrderFacts): Generator<FactIssue> {
  for (const { part, path } of cases) {
    let reached: CaseState | null = null;
    for (const { part: step, path: stepPath } of locate(part.history, [...path, 'history'])) {
      if (step.from !== reached) yield issue([...stepPath, 'from'], 'history_broken');
      if (reached === null && !isStart(step)) yield issue([...stepPath, 'to'], 'history_broken');
      reached = step.to;
    }
    if (reached !== null && reached !== part.state) yield issue([...path, 'state'], 'history_broken');
  }
}

/** What was split off another case goes on where that one was (LIF-29). */
const isStart = ({ action, to }: HistoryEntry): boolean => action === 'split_off' || to === FIRST_CASE_STATE;
