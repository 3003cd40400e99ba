import type { AfterSaleCase } from '../../facts/index';
import type { CaseEffect } from '../../lifecycle/index';
import { type CaseMoment, type CaseStory, caseStories } from '../stories/case-story';
import { faultsOf, type Statement, same } from './fault-list';
import type { Law } from './law';
import type { Questions } from './questions';

/** Law 4 of cases: what is said again changes nothing, what was decided on another version is refused, money is named once. */
export const saidOnce: Law<CaseStory> = {
  id: 'said_once',
  sentence:
    'What is said again changes nothing, what is late is refused, and no refund or payment changes under its key.',
  scenario: caseStories,
  faults({ moments, effects }, questions) {
    const repeated = moments.flatMap((moment) =>
      faultsOf([...saidAgain(moment, questions), ...refundsKept(moment)]).map((fault) => `${moment.name}: ${fault}`),
    );
    return [...repeated, ...faultsOf(paymentsKept(effects))];
  },
};

function saidAgain({ kind, request, answer, after }: CaseMoment, questions: Questions): Statement[] {
  if (answer.outcome === 'deny') return [];
  const ask = (id: string) =>
    kind === 'application'
      ? questions.applyForAfterSale(after, { ...request, id })
      : questions.transition(after, { ...request, id });
  const again = ask(request.id);
  const isNothing =
    again.outcome === 'allow' && again.value.replay && again.value.events.length + again.value.effects.length === 0;
  return [
    ['said again, it is done again', isNothing],
    same('the answer to another one on the version before', ask(`${request.id} late`).outcome, 'deny'),
  ];
}

/** Refunds keep their key, their amounts and their place, whatever happens to them. */
function refundsKept({ before, after }: CaseMoment): Statement[] {
  const told = (cases: readonly AfterSaleCase[], id: string) =>
    cases
      .filter((one) => one.id === id)
      .flatMap(({ refunds }) => refunds.map(({ key, total, entries }) => [key, total, entries]));
  return before.cases.map(({ id, refunds }) =>
    same(`the refunds of ${id}`, told(after.cases, id).slice(0, refunds.length), told(before.cases, id)),
  );
}

/** Whoever pays is told one amount under one key, however often. */
function paymentsKept(effects: readonly CaseEffect[]): Statement[] {
  const ordered = new Map<string, number>();
  return effects.flatMap((effect) => {
    if (effect.effect !== 'send_payment' && effect.effect !== 'request_manual_payment') return [];
    const { refundKey, total } = effect;
    const before = ordered.get(refundKey) ?? total;
    ordered.set(refundKey, total);
    return [same(`what is to be paid for ${refundKey}`, total, before)];
  });
}
