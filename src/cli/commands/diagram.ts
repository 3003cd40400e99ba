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
  throw new UsageFault({
    en: `the lifecycle ${name} has no type ${type}: choose ${types.join(', ')}`,
    'zh-CN': `状态机 ${name} 没有类型 ${type}，可选：${types.join('、')}`,
  });
}

export function addDiagram(program: Command, session: Session): void {
  const { say } = session;
  described(program, say, {
    name: 'diagram',
    summary: {
      en: 'a lifecycle as a Mermaid diagram, a Markdown table, an XState machine or plain data',
      'zh-CN': '把状态机画成 Mermaid 图、Markdown 表、XState 状态机，或输出数据',
    },
    about: {
      en:
        `Draws one of the library's lifecycles (${[...BUILT_IN.keys()].join(', ')}),\n` +
        'or one of your own, from a module or a JSON file as in `aftersale help verify-lifecycle`.',
      'zh-CN': `画出本库的某个状态机（${[...BUILT_IN.keys()].join('、')}），或你自己的状态机：来自模块或 JSON 文件，见 \`aftersale help verify-lifecycle\`。`,
    },
    examples: [
      {
        says: { en: 'The life of an exchange', 'zh-CN': '换货的全过程' },
        line: 'aftersale diagram case --type exchange',
      },
      {
        says: { en: 'Its table, in Chinese', 'zh-CN': '它的表格，中文' },
        line: 'aftersale diagram case --type exchange --format markdown --language zh-CN',
      },
      {
        says: { en: 'A machine for XState', 'zh-CN': 'XState 用的状态机' },
        line: 'aftersale diagram refund-order --format xstate',
      },
      { says: { en: 'One of your own', 'zh-CN': '你自己的状态机' }, line: 'aftersale diagram lifecycle.json' },
    ],
  })
    .argument(
      '[lifecycle]',
      say({ en: 'a name, a module, a JSON file or -', 'zh-CN': '名称、模块、JSON 文件或 -' }),
      'case',
    )
    .addOption(
      new Option('-f, --format <format>', say({ en: 'what to draw', 'zh-CN': '画成什么' }))
        .choices(Object.keys(FORMATS))
        .default('mermaid'),
    )
    .option(
      '--type <type>',
      say({
        en: 'one after-sale type only; XState machines start as the first, where absent',
        'zh-CN': '只画这一种售后类型；不写时 XState 状态机从第一种开始',
      }),
    )
    .option(
      '--plain',
      say({ en: 'names as the table has them, instead of words in a language', 'zh-CN': '用表里的名称，不译成文字' }),
    )
    .action(async (told: string, _own: object, command: Command) => {
      const { language, format, type, plain = false } = command.optsWithGlobals<DiagramOptions>();
      const lifecycle = await lifecycleFrom(told, language, session.host);
      const naming = plain ? plainNaming : namingOf(lifecycle, language);
      await session.print(FORMATS[format]({ lifecycle, ...typeIn(lifecycle, type), naming, language }));
    });
}
