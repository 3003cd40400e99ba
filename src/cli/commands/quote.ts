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

function namedUnits(text: string, before: readonly NamedUnits[] = []): NamedUnits[] {
  const [, lineId, quantity] = UNITS.exec(text) ?? [];
  if (lineId === undefined) throw new InvalidArgumentError('Use the id of a line, or line:quantity.');
  return [...before, { lineId, quantity: quantity === undefined ? null : Number(quantity) }];
}

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
  withExitCode(
    withFormat(
      withSituations(
        described(program, {
          name: 'quote',
          summary: 'what would be refunded: every entry with its rule, by tender, and who bears it',
          about:
            'Quotes refunds: those of --request or --units, else those the file asks for, else everything that is open to the\n' +
            'buyer. Several are quoted one after another, each seeing those before it as paid. Nothing is changed.',
          examples: [
            { says: 'Everything that is open', line: 'aftersale quote situation.json' },
            { says: 'One unit of a line', line: 'aftersale quote situation.json --units shirt:1 --reason quality' },
            {
              says: 'As asked in a file, or in the line itself',
              line: 'aftersale quote situation.json --request request.json',
            },
            {
              says: 'What a script does with the answer',
              line: 'aftersale quote situation.json --units shirt:1 --format json --exit-code',
            },
          ],
        }),
      ),
    ),
  )
    .option('--request <request>', 'refund requests: a file, - for standard input, or the JSON itself')
    .option(
      '--units <line[:quantity]>',
      'refund these units; may be repeated; all of the line without quantity',
      namedUnits,
    )
    .addOption(new Option('--type <type>', 'with --units: the type').choices(AFTER_SALE_TYPES).default('return_refund'))
    .addOption(new Option('--reason <reason>', 'with --units: the reason').choices(CLAIM_REASON_NAMES).default('other'))
    .addOption(new Option('--actor <actor>', 'with --units: who asks').choices(ACTORS).default('buyer'))
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
