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
  const { say } = session;
  withFormat(
    withSituations(
      described(program, say, {
        name: 'rollup',
        summary: {
          en: 'the order seen whole: payment, fulfilment, after-sales, and its next status',
          'zh-CN': '订单整体：支付、履约、售后，以及下一状态',
        },
        about: {
          en:
            'Rolls each order up from its cases: three axes, what each line shows, and the status the order is to have next, with\n' +
            'the reasons.',
          'zh-CN': '由各售后单汇总出订单：三个维度、每行商品的展示、订单应进入的下一状态及理由。',
        },
        examples: [
          { says: { en: 'One order', 'zh-CN': '一个订单' }, line: 'aftersale rollup situation.json' },
          {
            says: { en: 'The orders of a stream whose status is to change', 'zh-CN': '数据流中状态应当变化的订单' },
            line: "aftersale rollup situations.jsonl --format json | jq -c 'select(.answer.status.now != .answer.status.next)'",
          },
        ],
      }),
      say,
    ),
    say,
  ).action(async (paths: string[], _own: object, command: Command) => {
    const options = command.optsWithGlobals<AskingOptions>();
    const style = session.styleIn(options.language);
    await answerEach(session, paths, options, (file, path) => rollupOf(file, path, style));
  });
}
