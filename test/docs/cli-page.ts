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
- **Language**: \`--language zh-CN\` or \`en\`, which is the default everywhere: the locale of the machine is not asked. Colours stand
  on terminals only; NO_COLOR and \`--no-color\` take them away, FORCE_COLOR asks for them.
- **Faults** of the input are told all at once, each with its path, on standard error.
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

/** The page of the docs about the command line, as the program tells it. */
export async function cliPage(run: Run): Promise<string> {
  const { printed: help } = await run(['--help'], undefined);
  const commands = /\nCommands:\n((?: {2}.*\n)+)/.exec(help)?.[1] ?? '';
  const names = [...commands.matchAll(/^ {2}([a-z][a-z-]*) /gm)]
    .map(([, name = '']) => name)
    .filter((name) => name !== 'help');
  const sections: string[] = [];
  for (const name of names) sections.push(await commandText(name, run));
  return `${[OPENING, block('text', help), ...sections].join('\n\n').replace('\n\n\n', '\n\n')}\n`;
}
