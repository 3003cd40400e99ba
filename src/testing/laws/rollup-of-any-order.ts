import { type AskedSituation, askedSituations } from '../stories/question-story';
import { faultsOf, same } from './fault-list';
import type { Law } from './law';

/** Law 9 of rollups: they do not depend on the order of cases. */
export const rollupOfAnyOrder: Law<AskedSituation> = {
  id: 'rollup_of_any_order',
  sentence: 'What an order rolls up to does not depend on the order in which its cases are given.',
  scenario: askedSituations,
  faults({ situation }, { rollUpOrder }) {
    const reversed = { ...situation, cases: [...situation.cases].reverse() };
    return faultsOf([same('the rollup by cases in reverse', rollUpOrder(reversed), rollUpOrder(situation))]);
  },
};
