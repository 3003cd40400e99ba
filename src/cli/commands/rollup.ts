import type { Command } from 'commander';
import { rollUpOrder } from '../../rollup/index';
import { type AskingOptions, answerEach } from '../answer-each';
import type { SituationFile } from '../input/situation-file';
import { withFormat } from '../options/answer-options';
import { withSituations } from '../options/situation-options';
import type { Answer } from '../output/answer';
import { pageFor } from '../page/page';
import { rollupSection } from '../page/rollup-section';
import type { Style } from '../page/style';
import type { Session } from '../session';
import { described } from './described';

const rollupOf = ({ situation }: SituationFile, path: string, style: Style): Answer => ({
  text: () => `${path}: ${situation.order.id}\n${rollupSection(situation, pageFor(situation, style))}\n`,
  rows: () => [{ order: situation.order.id, answer: rollUpOrder(situation) }],
  outcomes: [],
});

export function addRollup(program: Command, session: Session): void {
  withFormat(
    withSituations(
      described(program, {
        name: 'rollup',
        summary: 'the order seen whole: payment, fulfilment, after-sales, and its next status',
        about:
          'Rolls each order up from its cases: three axes, what each line shows, and the status the order is to have next, with\n' +
          'the reasons.',
        examples: [
          { says: 'One order', line: 'aftersale rollup situation.json' },
          {
            says: 'The orders of a stream whose status is to change',
            line: "aftersale rollup situations.jsonl --format json | jq -c 'select(.answer.status.now != .answer.status.next)'",
          },
        ],
      }),
    ),
  ).action(async (paths: string[], _own: object, command: Command) => {
    const options = command.optsWithGlobals<AskingOptions>();
    const style = session.styleIn(options.language);
    await answerEach(session, paths, options, (file, path) => rollupOf(file, path, style));
  });
}
