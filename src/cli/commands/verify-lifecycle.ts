import type { Command } from 'commander';
import { verifyLifecycle } from '../../lifecycle/index';
import { faultText } from '../input/input-fault';
import { BUILT_IN } from '../lifecycles/built-in-lifecycles';
import { faultSentence } from '../lifecycles/fault-sentences';
import { lifecycleFrom } from '../lifecycles/lifecycle-from';
import type { AnswerOptions } from '../options/answer-options';
import { withFormat } from '../options/answer-options';
import type { GlobalOptions } from '../options/global-options';
import { answerText } from '../output/answer';
import { wordsOf } from '../page/words-of';
import type { Session } from '../session';
import { described } from './described';

type VerifyOptions = AnswerOptions & GlobalOptions;

export function addVerifyLifecycle(program: Command, session: Session): void {
  const { say } = session;
  withFormat(
    described(program, say, {
      name: 'verify-lifecycle',
      summary: {
        en: 'prove that every step of a lifecycle has at most one row, and every life an end',
        'zh-CN': '证明状态机的每一步至多对应一行，且总会结束',
      },
      about: {
        en:
          'Tells every fault of a lifecycle: states that cannot be reached or left, loops without an exit, missing deadlines,\n' +
          'final states that are left, rows that contradict each other, facts no row covers, actions for nobody. Without a fault\n' +
          'its soundness is proved, and the exit code is 0; with faults it is 1.\n\n' +
          `A lifecycle is one of the library's (${[...BUILT_IN.keys()].join(', ')}),\n` +
          'a JavaScript module that exports one (its only one, its default, or module.js#name), or a JSON file with the fields of\n' +
          '`defineLifecycle`, in which a facet is the list of its values, or {"values", "refusing", "chosen"}, and a deadline\n' +
          'has its whole "hours". A module is executed.',
        'zh-CN':
          '列出状态机的全部问题：到不了或出不去的状态、没有出口的循环、缺少的时限、从结束状态离开、互相矛盾的行、没有行覆盖的事实、没有人能做的动作。没有问题即证明其正确，退出码为 0；有问题则为 1。\n\n' +
          `状态机是本库的某一个（${[...BUILT_IN.keys()].join('、')}），` +
          '导出状态机的 JavaScript 模块（唯一的、默认的，或 module.js#name），或带有 `defineLifecycle` 各字段的 JSON 文件：其中条件写成取值的列表，或 {"values", "refusing", "chosen"}；时限写成整数 "hours"。模块会被执行。',
      },
      examples: [
        { says: { en: 'The lifecycle of cases', 'zh-CN': '售后单的状态机' }, line: 'aftersale verify-lifecycle case' },
        {
          says: { en: 'One of your own', 'zh-CN': '你自己的状态机' },
          line: 'aftersale verify-lifecycle lifecycle.json',
        },
        {
          says: { en: 'One of several in a module', 'zh-CN': '模块里多个中的一个' },
          line: 'aftersale verify-lifecycle ./lifecycles.js#returns',
        },
      ],
    }),
    say,
  )
    .argument(
      '[lifecycles...]',
      say({
        en: 'names, modules, JSON files or -; all of the library where none is named',
        'zh-CN': '名称、模块、JSON 文件或 -；不写则为本库全部',
      }),
    )
    .action(async (told: string[], _own: object, command: Command) => {
      const { language, format } = command.optsWithGlobals<VerifyOptions>();
      for (const one of told.length === 0 ? BUILT_IN.keys() : told) {
        const lifecycle = await lifecycleFrom(one, language, session.host);
        const faults = verifyLifecycle(lifecycle);
        const { name, states, rows } = lifecycle;
        const verdict = { lifecycle: name, states: states.length, rows: rows.length, faults };
        const text = () =>
          faults.length === 0
            ? wordsOf(language).soundLifecycle(name, states.length, rows.length)
            : faultText(
                { path: one, line: null },
                faults.map((fault) => faultSentence(fault, language)),
              );
        await session.print(answerText({ text, rows: () => [verdict] }, format));
        if (faults.length > 0) session.faulty();
      }
    });
}
