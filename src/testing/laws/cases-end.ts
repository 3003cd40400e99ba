import type { AfterSaleCase, Situation } from '../../facts/index';
import { CASE_ACTIONS, isInProgress } from '../../vocabulary/index';
import { commandOf } from '../stories/attempts';
import { type CaseStory, caseStories } from '../stories/case-story';
import { faultsOf, type Statement, same } from './fault-list';
import type { Law } from './law';
import type { Questions } from './questions';

/** Law 8: left to itself every case ends, and stays ended; until then somebody is waited for. Its events, replayed, are the case. */
export const casesEnd: Law<CaseStory> = {
  id: 'cases_end',
  sentence: 'Every case that has not ended has a deadline, ends by itself, stays ended, and is what its events say.',
  scenario: caseStories,
  faults({ moments, end, events }, questions) {
    const waiting = moments.flatMap(({ name, after }) =>
      faultsOf(after.cases.map((one) => hasDeadline(after, one, questions))).map((fault) => `${name}: ${fault}`),
    );
    const ended = end.cases.flatMap((one) => [
      [`${one.id} is still ${one.state}`, !isInProgress(one.state)] as const,
      ...staysEnded(end, one, questions),
      same(
        `${one.id} by its events`,
        events.filter(({ caseId }) => caseId === one.id).reduce(questions.evolve, null as AfterSaleCase | null),
        one,
      ),
    ]);
    return [...waiting, ...faultsOf(ended)];
  },
};

function hasDeadline(situation: Situation, { id, state }: AfterSaleCase, { nextDeadline }: Questions): Statement {
  const deadline = nextDeadline(situation, { caseId: id });
  return isInProgress(state)
    ? [`${id} is ${state} and waits for nobody`, deadline !== null]
    : [`${id} is ${state} and waits on`, deadline === null];
}

const staysEnded = (situation: Situation, one: AfterSaleCase, { transition }: Questions): Statement[] =>
  isInProgress(one.state)
    ? []
    : CASE_ACTIONS.flatMap((action) =>
        (['buyer', 'agent', 'system'] as const).map((actor): Statement => {
          const command = commandOf(situation, { case: one }, { actor, action, input: {} });
          return [`${one.id} has ended, and ${actor} may ${action}`, transition(situation, command).outcome === 'deny'];
        }),
      );
