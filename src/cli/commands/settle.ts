import type { Command } from 'commander';
import { mergeStatements, type Settlement, type Statement, settleOrder, statementOf } from '../../settlement/index';
import type { Instant, Period } from '../../time/index';
import { type AskingOptions, answerEach } from '../answer-each';
import type { SituationFile } from '../input/situation-file';
import { withFormat } from '../options/answer-options';
import { instantArgument } from '../options/moment-argument';
import { withSituations } from '../options/situation-options';
import { type Answer, answerText } from '../output/answer';
import { pageFor } from '../page/page';
import { settlementSection } from '../page/settlement-section';
import { statementSection } from '../page/statement-section';
import type { Style } from '../page/style';
import type { Session } from '../session';
import { described } from './described';

interface SettleOptions extends AskingOptions {
  readonly statement?: true;
  readonly from?: Instant;
  readonly to?: Instant;
}

const EARLIEST: Instant = Number.MIN_SAFE_INTEGER;
const LATEST: Instant = Number.MAX_SAFE_INTEGER;

const periodOf = ({ from = EARLIEST, to = LATEST }: SettleOptions): Period => ({ from, to });

const settlementAnswer = (
  { situation }: SituationFile,
  settlement: Settlement,
  path: string,
  style: Style,
): Answer => ({
  text: () => `${path}: ${situation.order.id}\n${settlementSection(settlement, pageFor(situation, style))}\n`,
  rows: () => [{ order: situation.order.id, answer: settlement }],
  outcomes: [],
});

const NO_ANSWER: Answer = { text: () => '', rows: () => [], outcomes: [] };

/** Settles each order, and prints it, or in the end what they come to together. */
async function settleEach(session: Session, paths: readonly string[], options: SettleOptions): Promise<void> {
  const style = session.styleIn(options.language);
  const period = periodOf(options);
  let statement: Statement = mergeStatements([]);
  await answerEach(session, paths, options, (file, path) => {
    const settlement = settleOrder(file.situation);
    if (options.statement !== true) return settlementAnswer(file, settlement, path, style);
    statement = mergeStatements([statement, statementOf(settlement, period)]);
    return NO_ANSWER;
  });
  if (options.statement !== true) return;
  const text = () => statementSection(statement, style);
  await session.print(answerText({ text, rows: () => [{ statement }] }, options.format));
}

export function addSettle(program: Command, session: Session): void {
  const { say } = session;
  withFormat(
    withSituations(
      described(program, say, {
        name: 'settle',
        summary: {
          en: 'what the order comes to for everybody who has a part in it, and what its merchant still gets',
          'zh-CN': '订单对每一方的结算结果，以及商家还应得多少',
        },
        about: {
          en:
            'Settles each order: signed entries of buyer, merchant, platform, supplier, carrier, insurer, influencer, channel and\n' +
            'tax, which sum to zero; when it is settled; what its merchant still gets, or has to give back for which cases. With\n' +
            '--statement the orders that have entered settlement are one statement, of a stream of any length.',
          'zh-CN':
            '结算每个订单：买家、商家、平台、供应商、物流、保险、达人、渠道与税的有符号分录，合计为零；何时结算；商家还应得多少，或因哪些售后单要退回多少。加 --statement 则把已进入结算的订单合成一份结算单，数据流可以任意长。',
        },
        examples: [
          { says: { en: 'One order', 'zh-CN': '一个订单' }, line: 'aftersale settle situation.json' },
          {
            says: { en: 'What merchants have to give back, over a stream', 'zh-CN': '数据流中商家要退回的金额' },
            line: "aftersale settle situations.jsonl --format json | jq -c 'select(.answer.recoverable > 0)'",
          },
          {
            says: { en: 'The statement of a month', 'zh-CN': '一个月的结算单' },
            line: 'aftersale settle situations.jsonl --statement --from 2025-03-01T00:00+08:00 --to 2025-04-01T00:00+08:00',
          },
        ],
      }),
      say,
    ),
    say,
  )
    .option(
      '--statement',
      say({
        en: 'one statement of all orders that have entered settlement, instead of each order',
        'zh-CN': '不逐单打印，而是所有已进入结算的订单合成一份结算单',
      }),
    )
    .option(
      '--from <moment>',
      say({
        en: 'with --statement: of those that entered at this moment or later',
        'zh-CN': '配合 --statement：只含在此时刻或之后进入结算的',
      }),
      instantArgument(say),
    )
    .option(
      '--to <moment>',
      say({
        en: 'with --statement: of those that entered before this moment',
        'zh-CN': '配合 --statement：只含在此时刻之前进入结算的',
      }),
      instantArgument(say),
    )
    .action((paths: string[], _own: object, command: Command) =>
      settleEach(session, paths, command.optsWithGlobals<SettleOptions>()),
    );
}
