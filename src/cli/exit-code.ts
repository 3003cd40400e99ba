import type { Outcome } from '../decision/index';

/** What a run ends with; documented in the program's help. */
export const EXIT = { answered: 0, faulty: 1, wrongUsage: 2, denied: 3, review: 4 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Faults of the input come first. */
export function exitCodeOf(faults: number, outcomes: ReadonlySet<Outcome>): ExitCode {
  if (faults > 0) return EXIT.faulty;
  if (outcomes.has('deny')) return EXIT.denied;
  return outcomes.has('review') ? EXIT.review : EXIT.answered;
}
