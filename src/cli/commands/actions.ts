import { type Command, Option } from 'commander';
import { availableActions, nextDeadline } from '../../lifecycle/index';
import { ACTORS, type Actor } from '../../vocabulary/index';
import { type AskingOptions, answerEach } from '../answer-each';
import type { SituationFile } from '../input/situation-file';
import { withFormat } from '../options/answer-options';
import { withSituations } from '../options/situation-options';
import type { Answer } from '../output/answer';
import { actionsSection, type CaseActions } from '../page/actions-section';
import { pageFor } from '../page/page';
import type { Style } from '../page/style';
import type { Session } from '../session';
import { described } from './described';

interface ActionsOptions extends AskingOptions {
  readonly actor: Actor;
  readonly case?: string;
  readonly whyNot?: true;
}

function actionsOf({ situation }: SituationFile, { actor, case: caseId }: ActionsOptions): CaseActions[] {
  return situation.cases
    .filter(({ id }) => caseId === undefined || id === caseId)
    .map((claim) => ({
      claim,
      actor,
      actions: availableActions(situation, { caseId: claim.id, actor }),
      deadline: nextDeadline(situation, { caseId: claim.id }),
    }));
}

function answerOf(file: SituationFile, options: ActionsOptions, style: Style): Answer {
  const { situation } = file;
  const page = pageFor(situation, style);
  const cases = actionsOf(file, options);
  const sections = cases.map((each) => actionsSection(each, page, options.whyNot ?? false));
  return {
    text: () => `${(sections.length === 0 ? [page.words.noCase] : sections).join('\n\n')}\n`,
    rows: () =>
      cases.map(({ claim, actor, actions, deadline }) => ({
        order: situation.order.id,
        case: claim.id,
        actor,
        answer: actions,
        deadline,
      })),
    outcomes: [],
  };
}

export function addActions(program: Command, session: Session): void {
  withFormat(
    withSituations(
      described(program, {
        name: 'actions',
        summary: 'what somebody may do to a case now, and what each step needs and leads to',
        about:
          'Lists the steps one person may take in each case of the order, or in one: what must be told with it and what may be,\n' +
          'where it can lead and until when; and who is waited for. As data, it also tells why not the others.',
        examples: [
          { says: 'What the buyer may do', line: 'aftersale actions with-case.json' },
          {
            says: 'What an agent may do to one case, and why not the rest',
            line: 'aftersale actions with-case.json --actor agent --case case-1 --why-not',
          },
          {
            says: 'After a step',
            line: 'aftersale apply with-case.json --command approve.json | aftersale actions --actor buyer',
          },
        ],
      }),
    ),
  )
    .addOption(new Option('--actor <actor>', 'who acts').choices(ACTORS).default('buyer'))
    .option('--case <id>', 'one case only')
    .option('--why-not', 'in a text: also the steps that cannot be taken, and why')
    .action(async (paths: string[], _own: object, command: Command) => {
      const options = command.optsWithGlobals<ActionsOptions>();
      const style = session.styleIn(options.language);
      await answerEach(session, paths, options, (file) => answerOf(file, options, style));
    });
}
