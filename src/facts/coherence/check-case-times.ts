import type { FactIssue } from '../fact-issue';
import { locate } from './located';
import { futureMoments, type Moments, reversedMoments } from './moment-issues';
import type { OrderFacts } from './order-facts';

/** The moments of cases: none before the order was placed, none in the future, the steps of a history in their order. */
export function* checkCaseTimes({ order: { placedAt }, cases, now }: OrderFacts): Generator<FactIssue> {
  for (const { part, path } of cases) {
    const { appliedAt, enteredAt, replacementSignedAt } = part;
    yield* futureMoments({ appliedAt, enteredAt, replacementSignedAt }, now, path);
    yield* reversedMoments({ appliedAt }, { placedAt }, path);
    yield* reversedMoments({ enteredAt, replacementSignedAt }, { appliedAt }, path);
    let earlier: Moments = { placedAt };
    for (const { part: step, path: stepPath } of locate(part.history, [...path, 'history'])) {
      yield* futureMoments({ at: step.at }, now, stepPath);
      yield* reversedMoments({ at: step.at }, earlier, stepPath);
      earlier = { at: step.at };
    }
  }
}
