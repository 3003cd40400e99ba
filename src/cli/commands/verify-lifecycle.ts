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
  withFormat(
    described(program, {
      name: 'verify-lifecycle',
      summary: 'prove that every step of a lifecycle has at most one row, and every life an end',
      about:
        'Tells every fault of a lifecycle: states that cannot be reached or left, loops without an exit, missing deadlines,\n' +
        'final states that are left, rows that contradict each other, facts no row covers, actions for nobody. Without a fault\n' +
        'its soundness is proved, and the exit code is 0; with faults it is 1.\n\n' +
        `A lifecycle is one of the library's (${[...BUILT_IN.keys()].join(', ')}),\n` +
        'a JavaScript module that exports one (its only one, its default, or module.js#name), or a JSON file with the fields of\n' +
        '`defineLifecycle`, in which a facet is the list of its values, or {"values", "refusing", "chosen"}, and a deadline\n' +
        'has its whole "hours". A module is executed.',
      examples: [
        { says: 'The lifecycle of cases', line: 'aftersale verify-lifecycle case' },
        { says: 'One of your own', line: 'aftersale verify-lifecycle lifecycle.json' },
        { says: 'One of several in a module', line: 'aftersale verify-lifecycle ./lifecycles.js#returns' },
      ],
    }),
  )
    .argument('[lifecycles...]', 'names, modules, JSON files or -; all of the library where none is named')
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
