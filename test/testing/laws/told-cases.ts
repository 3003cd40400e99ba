import type { CaseTransition } from 'aftersale/lifecycle';
import { standard } from 'aftersale/policy';
import {
  aLine,
  anOrder,
  type CaseMoment,
  type CaseStep,
  type CaseStory,
  caseStories,
  QUESTIONS,
  soonAfter,
} from 'aftersale/testing';

export const order = anOrder({
  lines: [aLine(), aLine({ id: 'pot', quantity: 1, unitPrice: 5_000 })],
  tenders: [
    { id: 'cash', kind: 'cash', amount: 20_000 },
    { id: 'points', kind: 'points', amount: 5_000, points: 5_000 },
  ],
});

const applies = {
  act: 'apply',
  actor: 'buyer',
  open: null,
  amount: null,
  type: 'return_refund',
  reason: 'quality',
} as const;

/** Applies for a cup, and once more for the same; it is approved, and never comes back. The pot's refund is withdrawn. */
export const STEPS: readonly CaseStep[] = [
  { ...applies, units: { line: 0, from: 0, count: 1 } },
  { ...applies, units: { line: 0, from: 0, count: 1 } },
  { act: 'go_on', of: 0, which: 0 },
  { ...applies, units: { line: 1, from: 0, count: 3 }, type: 'refund_only', amount: 700 },
  { act: 'try', of: 1, which: 0 },
  { act: 'wait', hours: 5 },
  { act: 'time_out' },
];

export const told = (steps: readonly CaseStep[] = STEPS): CaseStory =>
  caseStories.tell({ order, from: soonAfter(order), steps }, standard, QUESTIONS);

export type StoryChange = (story: CaseStory) => CaseStory;

/** The `at`th moment with some of it changed. */
export const inMoment =
  (at: number, change: (moment: CaseMoment) => Partial<CaseMoment>): StoryChange =>
  (story) => ({
    ...story,
    moments: story.moments.map((one, index) => (index === at ? ({ ...one, ...change(one) } as CaseMoment) : one)),
  });

/** The `at`th step as it was taken. */
export function stepAt({ moments }: CaseStory, at: number): CaseTransition {
  const answer = moments[at]?.answer;
  if (answer === undefined || answer.outcome === 'deny') throw new Error('no step');
  return answer.value;
}
