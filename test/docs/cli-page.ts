/** What a run of the program prints. */
interface Ran {
  readonly code: number;
  readonly printed: string;
  readonly complaints: string;
}

type Run = (words: readonly string[], input: string | undefined) => Promise<Ran>;

const SHOWN_LINES = 14;

const OPENING = `# The command line

\`npx aftersale\` asks the library's questions of files and streams: it reads JSON, prints a text for people or JSON for
programs, and tells by its exit code how it went. It is the same program as \`npm start\`, which prints the situations of
[docs/examples](examples/). This page is generated from the program's own help by \`npm run docs:cli\`, every example having
been run; \`situation.json\` is the situation of [a return](examples/12-walk-return.json), and \`with-case.json\` the same once
the buyer has applied.

- **Input** is a file, several, or standard input (\`-\`, or nothing). A file is one JSON value over any number of lines, or JSON
  lines, one value a line: that is what a file is whose first line is a whole value, whose name ends in \`.jsonl\` or \`.ndjson\`,
  or for which \`--lines\` says so. A stream may have any length: each answer is printed before the next line is read, a faulty
  line is told on standard error with its number and stops nothing, and how far it has come is shown there where somebody
  watches.
- **Output** is a text, or with \`--format json\` one JSON value a line, so that the output of one command is the input of the
  next, or of a program such as jq. Amounts in JSON are in minor units, instants in epoch milliseconds.
- **Language**: \`--language zh-CN\` or \`en\`, which is the default everywhere: the locale of the machine is not asked. It is that of
  answers, [help](cli.zh-CN.md) and complaints about the command line. Colours stand on terminals only; NO_COLOR and \`--no-color\` take them away, FORCE_COLOR asks for them.
- **Faults** of the input are told all at once, each with its path, on standard error.
- **Size**: a stream takes no more memory the longer it is. \`npm run test:stream -- 200000\` sends 200 000 situations of 7.7 kB, 1.5 GB of
  JSON in all, through \`rollup\` in a heap of 64 MB: the process stays below 125 MB, as with 20 000, and takes about 1 ms of a
  processor for each line, most of it to check its shape, its policy and its facts.
`;

const ZH_OPENING = `# 命令行

\`npx aftersale\` 对文件和数据流提出本库的各个问题：读取 JSON，打印供人阅读的文本或供程序使用的 JSON，并以退出码说明结果。本页由
\`npm run docs:cli\` 从程序自己的帮助生成；各示例的输出见[英文页](cli.md)。

- **输入**：一个或多个文件，或标准输入（\`-\`，或什么都不写）。文件是一个 JSON 值，或每行一个值：第一行就是完整的值、文件名以 \`.jsonl\` 或 \`.ndjson\` 结尾，或指定了 \`--lines\` 时按行读取。数据流可以任意长，占用的内存不变；有错的行连同行号写到标准错误，其余照常回答。
- **输出**：文本，或用 \`--format json\` 每行一个 JSON 值，可作为下一个命令的输入。JSON 里的金额是最小货币单位（分），时刻是毫秒时间戳。
- **语言**：\`--language zh-CN\` 或 \`en\`，默认都是 en，不看机器的区域设置；对答案、帮助和命令行的报错都有效。
- **输入的问题**一次全部列出，各带路径，写到标准错误。
`;

/** The words of a line of a shell; what stands in single quotes is one. */
export const shellWords = (line: string): string[] =>
  [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');

const block = (language: string, text: string): string => `\`\`\`${language}\n${text.replace(/\s+$/, '')}\n\`\`\``;

function shortened(text: string): string {
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => (line.length > 160 ? `${line.slice(0, 157)}...` : line));
  return lines.length > SHOWN_LINES + 2 ? [...lines.slice(0, SHOWN_LINES), '...'].join('\n') : lines.join('\n');
}

/** What a line prints whose commands are joined by pipes; nothing is run from another program on. */
async function outputOf(line: string, run: Run): Promise<string | null> {
  let input: string | undefined;
  for (const part of line.split(' | ')) {
    const [program, ...words] = shellWords(part);
    if (program !== 'aftersale') return null;
    const { code, printed, complaints } = await run(words, input);
    if (complaints !== '') throw new Error(`${part}: exit code ${code}\n${complaints}`);
    input = printed;
  }
  return input ?? null;
}

async function exampleText(says: string, line: string, run: Run): Promise<string> {
  const output = await outputOf(line, run);
  return [`${says}:`, block('sh', `npx ${line.replaceAll(' | aftersale', ' | npx aftersale')}`)]
    .concat(output === null ? [] : [block('text', shortened(output))])
    .join('\n\n');
}

async function commandText(name: string, run: Run): Promise<string> {
  const { printed } = await run([name, '--help'], undefined);
  const [help = '', examples = ''] = printed.split('\nExamples:\n');
  const shown: string[] = [];
  for (const [, says = '', line = ''] of examples.matchAll(/^ {2}# (.*)\n {2}(.*)$/gm)) {
    shown.push(await exampleText(says, line, run));
  }
  return [`## ${name}`, block('text', help), ...shown].join('\n\n');
}

const namesIn = (commands: string): string[] =>
  [...commands.matchAll(/^ {2}([a-z][a-z-]*) /gm)].map(([, name = '']) => name).filter((name) => name !== 'help');

/** The page of the docs about the command line, as the program tells it. */
export async function cliPage(run: Run): Promise<string> {
  const { printed: help } = await run(['--help'], undefined);
  const commands = /\nCommands:\n((?: {2}.*\n)+)/.exec(help)?.[1] ?? '';
  const sections: string[] = [];
  for (const name of namesIn(commands)) sections.push(await commandText(name, run));
  return `${[OPENING, block('text', help), ...sections].join('\n\n').replace('\n\n\n', '\n\n')}\n`;
}

/** The same in Chinese: every help, of which the English page shows what the examples print. */
export async function chineseCliPage(run: Run): Promise<string> {
  const helpOf = async (...words: readonly string[]) =>
    block('text', (await run([...words, '--help', '--language', 'zh-CN'], undefined)).printed);
  const help = await helpOf();
  const commands = /\n命令：\n((?: {2}.*\n)+)/.exec(help)?.[1] ?? '';
  const sections: string[] = [];
  for (const name of namesIn(commands)) sections.push(`## ${name}\n\n${await helpOf(name)}`);
  return `${[ZH_OPENING, help, ...sections].join('\n\n').replace('\n\n\n', '\n\n')}\n`;
}
