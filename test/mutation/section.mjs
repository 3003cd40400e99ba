import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { LAYERS } from './layers.mjs';

const SUMMARY = new URL('summary.md', import.meta.url);
const PAGE = new URL('../../docs/reliability.md', import.meta.url);
const BEGIN = '<!-- mutation: written by npm run test:mutation -->';
const END = '<!-- /mutation -->';

const ABOUT = [
  '`npm run test:mutation -- <layers, files or globs below src>` changes the source in one place after the other, and asks the',
  'tests of the layer, and those that ask every public function, whether they notice. Survivors are killed by a stronger test, or',
  'explained in `test/mutation/explained.json`, where no answer can tell the change. Tables are read once, when they are loaded, so',
  'that a change of one can be met by every test: the sources are loaded afresh for it, and the tests of the layer alone judge,',
  'those first that noticed the change before. Not changed are the command line, the sentences of knobs and laws, the words of',
  'messages, the words of platforms for their codes, and who says a figure: a test could only repeat their letters. Tests that take',
  'longer than two seconds do not judge, and properties are tried 20 times, those of money 200 times. All layers are judged by',
  'faults once found as well, the lifecycles by their pages and the recorded questions, laws by stories that are broken in one place each.',
];

const HEAD = ['layer', 'files judged', 'mutants', 'killed', 'timed out', 'survived', 'explained', 'score'];

const layerOf = ({ file }) => file.split('/')[1];

const sum = (rows, count) => rows.reduce((total, row) => total + count(row), 0);

const noticed = ({ killed, timeout }) => killed + timeout;
const unnoticed = ({ survived, noCoverage }) => survived + noCoverage;

function summary(name, rows) {
  const mutants = sum(rows, noticed) + sum(rows, unnoticed);
  return [
    name,
    rows.length,
    mutants,
    sum(rows, ({ killed }) => killed),
    sum(rows, ({ timeout }) => timeout),
    sum(rows, unnoticed),
    sum(rows, ({ explained }) => explained),
    mutants === 0 ? '' : `${((100 * sum(rows, noticed)) / mutants).toFixed(1)} %`,
  ];
}

/** The counts of each layer judged so far, as the section of a page; `scores` as they are kept in scores.json. */
export function mutationSection(scores) {
  const layers = [...new Set(scores.map(layerOf))];
  const missing = LAYERS.filter((layer) => !layers.includes(layer)).map((layer) => `\`${layer}\``);
  const rows = [
    ...layers.map((layer) =>
      summary(
        `\`${layer}\``,
        scores.filter((row) => layerOf(row) === layer),
      ),
    ),
    summary('all', scores),
  ];
  return [
    BEGIN,
    '',
    ...ABOUT,
    '',
    ...[HEAD, HEAD.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`),
    '',
    ...(missing.length === 0 ? [] : [`Not judged yet: ${missing.join(', ')}.`, '']),
    END,
  ].join('\n');
}

/** Writes the section to summary.md, and to the page where it has a place for it. */
export function writeSection(scores) {
  const section = mutationSection(scores);
  writeFileSync(SUMMARY, `# Mutation\n\n${section}\n`);
  const text = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '';
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (begin < 0 || end < 0) return;
  writeFileSync(PAGE, `${text.slice(0, begin)}${section}${text.slice(end + END.length)}`);
}
