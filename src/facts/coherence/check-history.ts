import { type FactIssue, issue } from '../fact-issue';
import { locate } from './located';
import type { OrderFacts } from './order-facts';

/** Histories: each step starts where the one before ended, and the last ends in the case's state (LIF-12). */
export function* checkHistory({ cases }: OrderFacts): Generator<FactIssue> {
  for (const { part, path } of cases) {
    let reached: string | null = null;
    for (const { part: step, path: stepPath } of locate(part.history, [...path, 'history'])) {
      if (step.from !== reached) yield issue([...stepPath, 'from'], 'history_broken');
      reached = step.to;
    }
    if (reached !== null && reached !== part.state) yield issue([...path, 'state'], 'history_broken');
  }
}
