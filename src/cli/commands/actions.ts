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
  const { say } = session;
  withFormat(
    withSituations(
      described(program, say, {
        name: 'actions',
        summary: {
          en: 'what somebody may do to a case now, and what each step needs and leads to',
          'zh-CN': '某人现在能对售后单做什么、每一步需要填什么、会到哪个状态',
        },
        about: {
          en:
            'Lists the steps one person may take in each case of the order, or in one: what must be told with it and what may be,\n' +
            'where it can lead and until when; and who is waited for. As data, it also tells why not the others.',
          'zh-CN':
            '列出某人在订单的每张（或某一张）售后单里可以执行的步骤：必须填什么、可以填什么、会到哪里、到何时为止，以及在等谁。作为数据输出时，也说明其余步骤为什么不行。',
        },
        examples: [
          { says: { en: 'What the buyer may do', 'zh-CN': '买家能做什么' }, line: 'aftersale actions with-case.json' },
          {
            says: {
              en: 'What an agent may do to one case, and why not the rest',
              'zh-CN': '客服对某张售后单能做什么，其余为什么不行',
            },
            line: 'aftersale actions with-case.json --actor agent --case case-1 --why-not',
          },
          {
            says: { en: 'After a step', 'zh-CN': '执行一步之后' },
            line: 'aftersale apply with-case.json --command approve.json | aftersale actions --actor buyer',
          },
        ],
      }),
      say,
    ),
    say,
  )
    .addOption(
      new Option('--actor <actor>', say({ en: 'who acts', 'zh-CN': '谁来操作' })).choices(ACTORS).default('buyer'),
    )
    .option('--case <id>', say({ en: 'one case only', 'zh-CN': '只看这一张售后单' }))
    .option(
      '--why-not',
      say({
        en: 'in a text: also the steps that cannot be taken, and why',
        'zh-CN': '文本输出时：也列出不能执行的步骤及原因',
      }),
    )
    .action(async (paths: string[], _own: object, command: Command) => {
      const options = command.optsWithGlobals<ActionsOptions>();
      const style = session.styleIn(options.language);
      await answerEach(session, paths, options, (file) => answerOf(file, options, style));
    });
}
