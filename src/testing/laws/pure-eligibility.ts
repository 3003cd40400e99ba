import { type AskedSituation, askedSituations } from '../stories/question-story';
import type { Law } from './law';
import { purityFaults } from './purity';

/** Law 10 of eligibility. */
export const pureEligibility: Law<AskedSituation> = {
  id: 'pure_eligibility',
  sentence: 'Eligibility leaves what it was asked of as it is, and depends on nothing else.',
  scenario: askedSituations,
  faults: ({ situation, query }, { checkEligibility }) =>
    purityFaults('checkEligibility', checkEligibility, [situation, query]),
};
