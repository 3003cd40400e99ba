import type { Situation } from '../../facts/index';
import type { Actor } from '../../vocabulary/index';
import { attemptsOn, commandOf } from '../stories/attempts';
import { type CaseMoment, type CaseStory, caseStories } from '../stories/case-story';
import { faultsOf, type Statement } from './fault-list';
import type { Law } from './law';
import type { Questions } from './questions';

/** Law 6: an action is listed as available if and only if some input makes `transition` not deny it. */
export const actionsAsListed: Law<CaseStory> = {
  id: 'actions_as_listed',
  sentence:
    'An action is listed as available if and only if it is not denied with some input, and leads where it is said to.',
  scenario: caseStories,
  faults: ({ moments }, questions) => moments.flatMap((moment) => momentFaults(moment, questions)),
};

function momentFaults(moment: CaseMoment, questions: Questions): string[] {
  if (moment.kind === 'application') return [];
  const { name, before, request, answer } = moment;
  const { caseId, actor } = request;
  const { available } = questions.availableActions(before, { caseId, actor });
  const possible = possibleActions(before, caseId, actor, questions);
  const listed = new Map<string, readonly string[]>(available.map(({ action, leadsTo }) => [action, leadsTo]));
  const leadsTo = listed.get(request.action) ?? [];
  const state = answer.outcome === 'deny' ? null : answer.value.case.state;
  return faultsOf([
    ...[...listed.keys()].map(
      (action): Statement => [`${name}: ${actor} is offered ${action}, and denied it`, possible.has(action)],
    ),
    ...[...possible].map(
      (action): Statement => [`${name}: ${actor} may ${action}, and is not told so`, listed.has(action)],
    ),
    [`${name}: it leads to ${state}, not to ${leadsTo.join(' or ')}`, state === null || leadsTo.includes(state)],
  ]);
}

/** The actions that are not denied to somebody with some input that a row asks for. */
function possibleActions(situation: Situation, caseId: string, actor: Actor, { transition }: Questions): Set<string> {
  const standings = situation.cases
    .filter(({ id }) => id === caseId)
    .map((one) => ({ situation, case: one, policy: situation.policy }));
  const attempts = standings.flatMap((standing) =>
    attemptsOn(standing)
      .filter((attempt) => attempt.actor === actor)
      .map((attempt) => commandOf(situation, standing, attempt)),
  );
  return new Set(
    attempts.filter((command) => transition(situation, command).outcome !== 'deny').map(({ action }) => action),
  );
}
