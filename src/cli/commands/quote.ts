import { type Command, InvalidArgumentError, Option } from 'commander';
import type { UnitSelection } from '../../facts/index';
import { explainIssue, type Language } from '../../messages/index';
import type { RefundRequest } from '../../refund/index';
import { parseRefundRequest } from '../../schema/index';
import {
  ACTORS,
  type Actor,
  AFTER_SALE_TYPES,
  type AfterSaleType,
  CLAIM_REASON_NAMES,
  type ClaimReason,
} from '../../vocabulary/index';
import { type AskingOptions, answerEach } from '../answer-each';
import type { Say } from '../help/texts';
import { InputFault } from '../input/input-fault';
import { readAll } from '../input/read-one';
import type { SituationFile } from '../input/situation-file';
import type { Host } from '../machine/host';
import { withExitCode, withFormat } from '../options/answer-options';
import { withSituations } from '../options/situation-options';
import type { Answer } from '../output/answer';
import { pageFor } from '../page/page';
import { refundSections } from '../page/refund-section';
import type { Style } from '../page/style';
import { refundsOf } from '../questions/questions-of';
import { quotesInTurn } from '../questions/quotes-in-turn';
import type { Session } from '../session';
import { described } from './described';

type NamedUnits = { readonly lineId: string; readonly quantity: number | null };

interface QuoteOptions extends AskingOptions {
  readonly request?: string;
  readonly units?: readonly NamedUnits[];
  readonly type: AfterSaleType;
  readonly reason: ClaimReason;
  readonly actor: Actor;
}

const UNITS = /^(.+?)(?::(\d+))?$/;

const namedUnits =
  (say: Say) =>
  (text: string, before: readonly NamedUnits[] = []): NamedUnits[] => {
    const [, lineId, quantity] = UNITS.exec(text) ?? [];
    if (lineId !== undefined)
      return [...before, { lineId, quantity: quantity === undefined ? null : Number(quantity) }];
    throw new InvalidArgumentError(
      say({ en: 'Use the id of a line, or line:quantity.', 'zh-CN': '请写商品行的编号，或“编号:数量”。' }),
    );
  };

/** The requests an option holds, one or a list in each value; a faulty one is refused with all its faults. */
async function requestsIn(told: string, language: Language, host: Host): Promise<RefundRequest[]> {
  const values = await readAll(told, '--request', host);
  return values.flatMap(({ value, place }) =>
    (Array.isArray(value) ? value : [value]).map((one: unknown) => {
      const parsed = parseRefundRequest(one);
      if (!parsed.ok)
        throw new InputFault(
          place,
          parsed.issues.map((issue) => explainIssue(issue, language)),
        );
      return parsed.request;
    }),
  );
}

/** All units of a line that is named without a quantity; a line the order has not got is for the library to refuse. */
const selectionIn =
  ({ situation }: SituationFile) =>
  ({ lineId, quantity }: NamedUnits): UnitSelection => ({
    lineId,
    quantity: quantity ?? situation.order.lines.find(({ id }) => id === lineId)?.quantity ?? 1,
  });

function requestsFor(file: SituationFile, { units, type, reason, actor }: QuoteOptions): readonly RefundRequest[] {
  if (units === undefined) return refundsOf(file);
  return [{ caseId: 'quote', type, lines: units.map(selectionIn(file)), reason, actor }];
}

/** What each request refunds, one after another. */
function quotesOf({ situation }: SituationFile, requests: readonly RefundRequest[], style: Style): Answer {
  const quotes = quotesInTurn(situation, requests);
  return {
    text: () => `${refundSections(quotes, pageFor(situation, style)).join('\n\n')}\n`,
    rows: () => quotes.map(({ request, answer }) => ({ order: situation.order.id, request, answer })),
    outcomes: quotes.map(({ answer }) => answer.outcome),
  };
}

export function addQuote(program: Command, session: Session): void {
  const { say } = session;
  withExitCode(
    withFormat(
      withSituations(
        described(program, say, {
          name: 'quote',
          summary: {
            en: 'what would be refunded: every entry with its rule, by tender, and who bears it',
            'zh-CN': '能退多少：每条明细及其规则、各支付方式的金额、由谁承担',
          },
          about: {
            en:
              'Quotes refunds: those of --request or --units, else those the file asks for, else everything that is open to the\n' +
              'buyer. Several are quoted one after another, each seeing those before it as paid. Nothing is changed.',
            'zh-CN':
              '计算退款：--request 或 --units 指明的，否则文件里要问的，否则买家可申请的全部。多笔依次计算，后一笔把前面的视为已退。不做任何改动。',
          },
          examples: [
            {
              says: { en: 'Everything that is open', 'zh-CN': '可申请的全部' },
              line: 'aftersale quote situation.json',
            },
            {
              says: { en: 'One unit of a line', 'zh-CN': '某行的一件' },
              line: 'aftersale quote situation.json --units shirt:1 --reason quality',
            },
            {
              says: { en: 'As asked in a file, or in the line itself', 'zh-CN': '按文件里或命令行里写的申请' },
              line: 'aftersale quote situation.json --request request.json',
            },
            {
              says: { en: 'What a script does with the answer', 'zh-CN': '脚本如何使用答案' },
              line: 'aftersale quote situation.json --units shirt:1 --format json --exit-code',
            },
          ],
        }),
        say,
      ),
      say,
    ),
    say,
  )
    .option(
      '--request <request>',
      say({
        en: 'refund requests: a file, - for standard input, or the JSON itself',
        'zh-CN': '退款申请：文件、表示标准输入的 -，或 JSON 本身',
      }),
    )
    .option(
      '--units <line[:quantity]>',
      say({
        en: 'refund these units; may be repeated; all of the line without quantity',
        'zh-CN': '退这些件；可重复；不写数量表示整行',
      }),
      namedUnits(say),
    )
    .addOption(
      new Option('--type <type>', say({ en: 'with --units: the type', 'zh-CN': '配合 --units：售后类型' }))
        .choices(AFTER_SALE_TYPES)
        .default('return_refund'),
    )
    .addOption(
      new Option('--reason <reason>', say({ en: 'with --units: the reason', 'zh-CN': '配合 --units：理由' }))
        .choices(CLAIM_REASON_NAMES)
        .default('other'),
    )
    .addOption(
      new Option('--actor <actor>', say({ en: 'with --units: who asks', 'zh-CN': '配合 --units：谁来问' }))
        .choices(ACTORS)
        .default('buyer'),
    )
    .action(async (paths: string[], _own: object, command: Command) => {
      const options = command.optsWithGlobals<QuoteOptions>();
      const { language, request } = options;
      const style = session.styleIn(language);
      const requests = request === undefined ? null : await requestsIn(request, language, session.host);
      await answerEach(session, paths, options, (file) =>
        quotesOf(file, requests ?? requestsFor(file, options), style),
      );
    });
}
