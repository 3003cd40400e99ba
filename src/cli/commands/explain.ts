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
  withFormat(
    withSituations(
      described(program, {
        name: 'explain',
        summary: 'what is open to a buyer, why the rest is not, and what would be refunded',
        about:
          'Prints each situation as a page: the order, which after-sale types are open for which units until when and why the\n' +
          "others are not, each unit's share of the money, and what would be refunded.\n\n" +
          'A file holds a situation, or {"situation", "asks", "refunds", "walk"}: with what is asked about eligibility, refunds\n' +
          'asked for one after another, or the steps of a case from application to end.',
        examples: [
          { says: 'The page of a situation', line: 'aftersale explain situation.json' },
          { says: 'In Chinese', line: 'aftersale explain situation.json --language zh-CN' },
          {
            says: 'What an agent may do for a quality fault, a week later',
            line: 'aftersale explain situation.json --actor agent --reason quality --at +7d',
          },
          {
            says: 'What would change under another policy',
            line: 'aftersale explain situation.json --policy policy.json',
          },
          { says: 'A stream as data', line: 'aftersale explain situations.jsonl --format json' },
        ],
      }),
    ),
  )
    .addOption(new Option('--actor <actor>', 'who asks, instead of who the file says or the buyer').choices(ACTORS))
    .addOption(new Option('--reason <reason>', 'for which reason').choices(CLAIM_REASON_NAMES))
    .action(async (paths: string[], _own: object, command: Command) => {
      const options = command.optsWithGlobals<ExplainOptions>();
      const style = session.styleIn(options.language);
      await answerEach(session, paths, options, (file, path) => explanationOf(asked(file, options), path, style));
    });
}
