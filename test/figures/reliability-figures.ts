import { existsSync, readFileSync } from 'node:fs';
import { LAWS } from 'aftersale/testing';
import { code, markdownTable } from '../docs/markdown';

interface Fuzzed {
  readonly seed: number;
  readonly inputs: number;
  readonly functions: number;
  readonly answered: number;
  readonly refused: number;
  readonly faults: number;
  readonly codes: Readonly<Record<string, number>>;
}

interface Soaked {
  readonly seed: number;
  readonly steps: number;
  readonly histories: number;
  readonly cases: number;
  readonly applied: number;
  readonly taken: number;
  readonly denied: number;
  readonly deadlines: number;
  readonly waits: number;
  readonly dear: number;
  readonly failures: number;
  readonly microsecondsPerStep: number;
}

interface Explored {
  readonly thorough: boolean;
  readonly beginnings: number;
  readonly settings: number;
  readonly visits: number;
  readonly standings: number;
  readonly attempts: number;
  readonly taken: number;
}

interface Counted {
  readonly covered: number;
  readonly of: number;
}

interface Covered {
  readonly tests: number;
  readonly statements: Counted;
  readonly branches: Counted;
  readonly functions: Counted;
  readonly lines: Counted;
}

interface Compared {
  readonly vectors: number;
  readonly runtimes: readonly { readonly name: string; readonly version: string; readonly equal: number }[];
}

interface Vectors {
  readonly stories: readonly { readonly asks: readonly { readonly question: string }[] }[];
}

const counted = (count: number): string => String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');

const read = <Data>(path: string): Data => JSON.parse(readFileSync(path, 'utf8'));

const listed = (rows: readonly (readonly [string, number])[]): string =>
  markdownTable(
    ['what', 'how many'],
    rows.map(([what, count]) => [what, counted(count)]),
  );

const laws = (): string =>
  markdownTable(
    ['law', 'what holds'],
    LAWS.map(({ id, sentence }) => [code(id), sentence]),
  );

function vectors(): string {
  const counts = new Map<string, number>();
  for (const { asks } of read<Vectors>('test/vectors/vectors.json').stories) {
    for (const { question } of asks) counts.set(question, (counts.get(question) ?? 0) + 1);
  }
  const rows = [...counts].sort(([one], [other]) => (one < other ? -1 : 1));
  const all = rows.reduce((sum, [, count]) => sum + count, 0);
  return listed([...rows.map(([question, count]) => [code(question), count] as const), ['all', all]]);
}

function coverage(): string {
  const { tests, ...ofWhat } = read<Covered>('test/coverage/result.json');
  const rows = Object.entries(ofWhat).map(([what, { covered, of }]) => {
    // Never rounded up to all of it.
    const share = Math.floor((1000 * covered) / of) / 10;
    return [what, counted(covered), counted(of), `${share.toFixed(1)} %`];
  });
  return [
    `What the ${counted(tests)} tests that passed in the last run that was kept cover of \`src\`:`,
    markdownTable(['what', 'covered', 'of', 'share'], rows),
  ].join('\n\n');
}

function runtimes(): string {
  const { vectors: asked, runtimes: compared } = read<Compared>('test/runtimes/result.json');
  const equal = (count: number) => `${counted(count)} of ${counted(asked)}`;
  const rows = compared.map((runtime) => [runtime.name, runtime.version, equal(runtime.equal)]);
  return markdownTable(['runtime', 'version', 'equal answers'], rows);
}

function exploration(): string {
  const { thorough, beginnings, settings, visits, standings, attempts, taken } = read<Explored>(
    'test/lifecycle/exploration/result.json',
  );
  return listed([
    ['beginnings of a case', beginnings],
    [
      thorough
        ? 'policies: each knob alone, every pair of knobs, presets'
        : 'policies: every value of every knob, presets',
      settings,
    ],
    ['states visited', visits],
    ['of them different as type, case, refund order and return', standings],
    ['attempts: each actor, action and input that a row names', attempts],
    ['steps that were allowed', taken],
  ]);
}

function fuzz(): string {
  const { seed, inputs, functions, answered, refused, faults, codes } = read<Fuzzed>('test/fuzz/result.json');
  const byCount = Object.entries(codes).sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1));
  return [
    `The last run that was kept, of seed ${seed}:`,
    listed([
      ['public functions', functions],
      ['inputs', inputs],
      ['answered', answered],
      ['refused with a code', refused],
      ['faults', faults],
    ]),
    'How they were refused; `own` is what an iterable of the caller threw, which passes as it is:',
    listed(byCount.map(([name, count]) => [code(name), count])),
  ].join('\n\n');
}

const SECONDS = 1_000_000;

function soak(): string {
  const result = read<Soaked>('test/soak/result.json');
  const { seed, steps, histories, cases, applied, taken, denied, deadlines, waits, dear, failures } = result;
  const tenMillion = Math.round((result.microsecondsPerStep * 10_000_000) / SECONDS / 60);
  return [
    `The last run that was kept, of seed ${seed}:`,
    listed([
      ['steps', steps],
      ['histories', histories],
      ['cases', cases],
      ['applications that opened a case', applied],
      ['commands carried out', taken],
      ['deadlines that passed', deadlines],
      ['refused', denied],
      ['hours let pass', waits],
      ['times the dear laws were asked', dear],
      ['laws broken', failures],
    ]),
    `A step took ${result.microsecondsPerStep} µs of one core of the machine it ran on, its laws included: ten million take ${tenMillion} minutes of a core, shared by as many workers as there are cores.`,
  ].join('\n\n');
}

const ofRun = (path: string, figures: () => string): string =>
  existsSync(path) ? figures() : 'No run has been kept yet.';

/** What each place of docs/reliability.md tells, by its name. */
export const reliabilityFigures = (): ReadonlyMap<string, string> =>
  new Map([
    ['coverage', ofRun('test/coverage/result.json', coverage)],
    ['laws', laws()],
    ['exploration', ofRun('test/lifecycle/exploration/result.json', exploration)],
    ['vectors', vectors()],
    ['runtimes', ofRun('test/runtimes/result.json', runtimes)],
    ['fuzz', ofRun('test/fuzz/result.json', fuzz)],
    ['soak', ofRun('test/soak/result.json', soak)],
  ]);
