import type { Command } from 'commander';
import { settleOrder } from '../../settlement/index';
import { type AskingOptions, answerEach } from '../answer-each';
import type { SituationFile } from '../input/situation-file';
import { withFormat } from '../options/answer-options';
import { withSituations } from '../options/situation-options';
import type { Answer } from '../output/answer';
import { pageFor } from '../page/page';
import { settlementSection } from '../page/settlement-section';
import type { Style } from '../page/style';
import type { Session } from '../session';
import { described } from './described';

function settlementOf({ situation }: SituationFile, path: string, style: Style): Answer {
  const settlement = settleOrder(situation);
  return {
    text: () => `${path}: ${situation.order.id}\n${settlementSection(settlement, pageFor(situation, style))}\n`,
    rows: () => [{ order: situation.order.id, answer: settlement }],
    outcomes: [],
  };
}

export function addSettle(program: Command, session: Session): void {
  withFormat(
    withSituations(
      described(program, {
        name: 'settle',
        summary: 'what the order comes to for everybody who has a part in it, and what its merchant still gets',
        about:
          'Settles each order: signed entries of buyer, merchant, platform, supplier, carrier, insurer, influencer, channel and\n' +
          'tax, which sum to zero; when it is settled; what its merchant still gets, or has to give back for which cases.',
        examples: [
          { says: 'One order', line: 'aftersale settle situation.json' },
          {
            says: 'What merchants have to give back, over a stream',
            line: "aftersale settle situations.jsonl --format json | jq -c 'select(.answer.recoverable > 0)'",
          },
        ],
      }),
    ),
  ).action(async (paths: string[], _own: object, command: Command) => {
    const options = command.optsWithGlobals<AskingOptions>();
    const style = session.styleIn(options.language);
    await answerEach(session, paths, options, (file, path) => settlementOf(file, path, style));
  });
}
