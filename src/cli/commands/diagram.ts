import { type Command, Option } from 'commander';
import { modelOf, type Naming, plainNaming, toMarkdownTable, toMermaid, toXStateMachine } from '../../diagrams/index';
import type { Language } from '../../messages/index';
import { type AnyLifecycle, BUILT_IN } from '../lifecycles/built-in-lifecycles';
import { lifecycleFrom } from '../lifecycles/lifecycle-from';
import { namingOf, tableWordsOf } from '../lifecycles/naming-of';
import type { GlobalOptions } from '../options/global-options';
import type { Session } from '../session';
import { UsageFault } from '../usage-fault';
import { described } from './described';

interface Drawing {
  readonly lifecycle: AnyLifecycle;
  /** One of the lifecycle's types; all of them, where absent. */
  readonly type?: string;
  readonly naming: Naming;
  readonly language: Language;
}

const FORMATS = {
  mermaid: ({ lifecycle, type, naming }) => toMermaid(modelOf(lifecycle, type), { naming }),
  markdown: ({ lifecycle, type, naming, language }) =>
    toMarkdownTable(modelOf(lifecycle, type), { naming, ...tableWordsOf(language) }),
  xstate: ({ lifecycle, type = lifecycle.types[0] ?? '' }) =>
    JSON.stringify(toXStateMachine(lifecycle, type).config, null, 2),
  json: ({ lifecycle, type }) => JSON.stringify(modelOf(lifecycle, type)),
} as const satisfies Readonly<Record<string, (drawing: Drawing) => string>>;

type DiagramFormat = keyof typeof FORMATS;

interface DiagramOptions extends GlobalOptions {
  readonly format: DiagramFormat;
  readonly type?: string;
  readonly plain?: true;
}

/** One type of a lifecycle, or all of them. */
function typeIn({ name, types }: AnyLifecycle, type: string | undefined): { readonly type?: string } {
  if (type === undefined) return {};
  if (types.includes(type)) return { type };
  throw new UsageFault(`the lifecycle ${name} has no type ${type}: choose ${types.join(', ')}`);
}

export function addDiagram(program: Command, session: Session): void {
  described(program, {
    name: 'diagram',
    summary: 'a lifecycle as a Mermaid diagram, a Markdown table, an XState machine or plain data',
    about:
      `Draws one of the library's lifecycles (${[...BUILT_IN.keys()].join(', ')}),\n` +
      'or one of your own, from a module or a JSON file as in `aftersale help verify-lifecycle`.',
    examples: [
      { says: 'The life of an exchange', line: 'aftersale diagram case --type exchange' },
      {
        says: 'Its table, in Chinese',
        line: 'aftersale diagram case --type exchange --format markdown --language zh-CN',
      },
      { says: 'A machine for XState', line: 'aftersale diagram refund-order --format xstate' },
      { says: 'One of your own', line: 'aftersale diagram lifecycle.json' },
    ],
  })
    .argument('[lifecycle]', 'a name, a module, a JSON file or -', 'case')
    .addOption(new Option('-f, --format <format>', 'what to draw').choices(Object.keys(FORMATS)).default('mermaid'))
    .option('--type <type>', 'one after-sale type only; XState machines start as the first, where absent')
    .option('--plain', 'names as the table has them, instead of words in a language')
    .action(async (told: string, _own: object, command: Command) => {
      const { language, format, type, plain = false } = command.optsWithGlobals<DiagramOptions>();
      const lifecycle = await lifecycleFrom(told, language, session.host);
      const naming = plain ? plainNaming : namingOf(lifecycle, language);
      await session.print(FORMATS[format]({ lifecycle, ...typeIn(lifecycle, type), naming, language }));
    });
}
