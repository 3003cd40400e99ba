import type { AfterSaleCase } from '../../facts/index';
import type { AvailableAction, AvailableActions, NextDeadline } from '../../lifecycle/index';
import { lifecycleWordsOf } from '../../messages/index';
import type { Actor } from '../../vocabulary/index';
import { awaitedText } from './awaited-text';
import type { Page } from './page';
import { textTable } from './text-table';

const WHY_WIDTH = 90;

/** What somebody may do to one case now. */
export interface CaseActions {
  readonly claim: AfterSaleCase;
  readonly actor: Actor;
  readonly actions: AvailableActions;
  readonly deadline: NextDeadline | null;
}

function availableTable(available: readonly AvailableAction[], page: Page): string {
  const { words, say } = page;
  const { caseStep, caseInput } = lifecycleWordsOf(page.reader.language);
  const inputsText = ({ required, optional }: AvailableAction['inputs']) =>
    [
      say.list(required.map((name) => caseInput[name])),
      ...(optional.length === 0 ? [] : [`(${say.list(optional.map((name) => caseInput[name]))})`]),
    ]
      .join(' ')
      .trim();
  return textTable(
    [
      { heading: words.action },
      { heading: '' },
      { heading: words.leadsTo },
      { heading: words.until },
      { heading: words.inputs, wrapAt: WHY_WIDTH },
    ],
    available.map(({ action, leadsTo, until, inputs }) => [
      caseStep[action],
      action,
      leadsTo.map((state) => say.labels.caseState[state]).join('\n'),
      until === null ? '' : say.moment(until),
      inputsText(inputs),
    ]),
  );
}

function unavailableTable({ unavailable }: AvailableActions, page: Page): string {
  const { caseStep } = lifecycleWordsOf(page.reader.language);
  return textTable(
    [{ heading: page.words.action }, { heading: '' }, { heading: page.words.whyNot, wrapAt: WHY_WIDTH }],
    unavailable.map(({ action, reasons }) => [caseStep[action], action, reasons.map(page.reason).join('\n')]),
  );
}

/** What somebody may do to a case now, what each step needs and where it leads; asked for, why not the others. */
export function actionsSection({ claim, actor, actions, deadline }: CaseActions, page: Page, whyNot: boolean): string {
  const { words, say } = page;
  const { labels } = say;
  const heading = words.actions(
    labels.actor[actor],
    claim.id,
    labels.afterSaleType[claim.type],
    labels.caseState[claim.state],
  );
  return [
    page.heading(heading),
    ...(deadline === null ? [] : [awaitedText(deadline, page)]),
    '',
    actions.available.length === 0 ? words.noAction : availableTable(actions.available, page),
    ...(whyNot ? ['', unavailableTable(actions, page)] : []),
  ].join('\n');
}
