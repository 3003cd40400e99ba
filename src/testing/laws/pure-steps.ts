import { type CaseStory, caseStories } from '../stories/case-story';
import type { Law } from './law';
import { purityFaults } from './purity';

/** How many steps of a story are asked again, spread over it: each costs as much as several stories. */
const ASKED_AGAIN = 3;

/** Law 10 of cases. */
export const pureSteps: Law<CaseStory> = {
  id: 'pure_steps',
  sentence: 'Applications and steps leave what they were asked of as it is, and depend on nothing else.',
  scenario: caseStories,
  faults({ moments }, { applyForAfterSale, transition }) {
    const every = Math.ceil(moments.length / ASKED_AGAIN);
    return moments
      .filter((_, index) => index % every === 0)
      .flatMap(({ name, kind, before, request }) =>
        (kind === 'application'
          ? purityFaults('applyForAfterSale', applyForAfterSale, [before, request])
          : purityFaults('transition', transition, [before, request])
        ).map((fault) => `${name}: ${fault}`),
      );
  },
};
