import { type Command, Option } from 'commander';
import { allocationOf } from '../../allocation/index';
import { checkEligibility, type EligibilityQuery } from '../../eligibility/index';
import { ACTORS, type Actor, CLAIM_REASON_NAMES, type ClaimReason } from '../../vocabulary/index';
import { type AskingOptions, answerEach } from '../answer-each';
import type { SituationFile } from '../input/situation-file';
import { withFormat } from '../options/answer-options';
import { withSituations } from '../options/situation-options';
import type { Answer } from '../output/answer';
import { situationPage } from '../page/situation-page';
import type { Style } from '../page/style';
import { asksOf, refundsOf } from '../questions/questions-of';
import { quotesInTurn } from '../questions/quotes-in-turn';
import type { Session } from '../session';
import { walk } from '../walk/walk';
import { described } from './described';

interface ExplainOptions extends AskingOptions {
  readonly actor?: Actor;
  readonly reason?: ClaimReason;
}

/** The file, asking what the command line asks instead. */
function asked(file: SituationFile, { actor, reason }: ExplainOptions): SituationFile {
  if (actor === undefined && reason === undefined) return file;
  const query: EligibilityQuery = { actor: actor ?? 'buyer', ...(reason !== undefined && { reason }) };
  return { ...file, asks: [query] };
}

function rowsOf(file: SituationFile): object[] {
  const { situation } = file;
  const order = situation.order.id;
  if (file.walk !== undefined) {
    return [
      { order, walk: walk(situation, file.walk).map(({ step, answer, deadline }) => ({ step, answer, deadline })) },
    ];
  }
  return [
    {
      order,
      eligibility: asksOf(file).map((query) => ({ query, answer: checkEligibility(situation, query) })),
      allocation: allocationOf(situation),
      quotes: quotesInTurn(situation, refundsOf(file)).map(({ request, answer }) => ({ request, answer })),
    },
  ];
}

/** Everything there is to say about a situation. */
const explanationOf = (file: SituationFile, path: string, style: Style): Answer => ({
  text: () => situationPage(path, file, style),
  rows: () => rowsOf(file),
  outcomes: [],
});

export function addExplain(program: Command, session: Session): void {
  const { say } = session;
  withFormat(
    withSituations(
      described(program, say, {
        name: 'explain',
        summary: {
          en: 'what is open to a buyer, why the rest is not, and what would be refunded',
          'zh-CN': '买家可以申请什么、其余为什么不行、能退多少',
        },
        about: {
          en:
            'Prints each situation as a page: the order, which after-sale types are open for which units until when and why the\n' +
            "others are not, each unit's share of the money, and what would be refunded.\n\n" +
            'A file holds a situation, or {"situation", "asks", "refunds", "walk"}: with what is asked about eligibility, refunds\n' +
            'asked for one after another, or the steps of a case from application to end.',
          'zh-CN':
            '把每个情境打印成一页：订单；哪些售后类型对哪些件可申请、到何时为止，其余为什么不行；每件分摊到的金额；能退多少。\n\n' +
            '文件里是一个情境，或 {"situation", "asks", "refunds", "walk"}：连同要问的资格、依次申请的退款，或一张售后单从申请到结束的各步。',
        },
        examples: [
          {
            says: { en: 'The page of a situation', 'zh-CN': '一个情境的页面' },
            line: 'aftersale explain situation.json',
          },
          { says: { en: 'In Chinese', 'zh-CN': '用中文' }, line: 'aftersale explain situation.json --language zh-CN' },
          {
            says: {
              en: 'What an agent may do for a quality fault, a week later',
              'zh-CN': '一周后，客服因质量问题能做什么',
            },
            line: 'aftersale explain situation.json --actor agent --reason quality --at +7d',
          },
          {
            says: { en: 'What would change under another policy', 'zh-CN': '换一份策略会有什么不同' },
            line: 'aftersale explain situation.json --policy policy.json',
          },
          {
            says: { en: 'A stream as data', 'zh-CN': '把数据流的答案作为数据输出' },
            line: 'aftersale explain situations.jsonl --format json',
          },
        ],
      }),
      say,
    ),
    say,
  )
    .addOption(
      new Option(
        '--actor <actor>',
        say({
          en: 'who asks, instead of who the file says or the buyer',
          'zh-CN': '谁来问；不写则用文件里写的人，或买家',
        }),
      ).choices(ACTORS),
    )
    .addOption(
      new Option('--reason <reason>', say({ en: 'for which reason', 'zh-CN': '因为哪个理由' })).choices(
        CLAIM_REASON_NAMES,
      ),
    )
    .action(async (paths: string[], _own: object, command: Command) => {
      const options = command.optsWithGlobals<ExplainOptions>();
      const style = session.styleIn(options.language);
      await answerEach(session, paths, options, (file, path) => explanationOf(asked(file, options), path, style));
    });
}
