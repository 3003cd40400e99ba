// Asks the packed library all the vectors in every runtime, compares the bytes with what is recorded, and prints a table;
// with --write the table becomes docs/runtimes.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { digest } from '../vectors/digest.mjs';
import { chromium } from './chromium.mjs';
import { fileRuntimes } from './file-runtimes.mjs';
import { openProject } from './project.mjs';
import { workerd } from './workerd.mjs';

const recorded = JSON.parse(readFileSync(new URL('../vectors/digests.json', import.meta.url), 'utf8'));
const PAGE = new URL('../../docs/runtimes.md', import.meta.url);

/** How many answers are the recorded ones, and the first that is not. */
function compared(text) {
  const answers = text.split('\n');
  const differing = recorded.findIndex((expected, index) => digest(answers[index] ?? '') !== expected);
  const equal = recorded.filter((expected, index) => digest(answers[index] ?? '') === expected).length;
  return { equal, first: differing < 0 ? null : { index: differing, answer: answers[differing] } };
}

const project = openProject();
const rows = [];
try {
  for (const { name, run } of [...fileRuntimes, workerd, chromium]) {
    const { version, text } = await run(project);
    const { equal, first } = compared(text);
    rows.push([name, version.replace(/^(deno|workerd) /, '').split(' ')[0], `${equal} of ${recorded.length}`]);
    console.log(
      `${first === null ? 'ok    ' : 'FAILED'} ${name} ${version}: ${equal} of ${recorded.length} answers equal`,
    );
    if (first !== null) {
      console.error(`the first that differs, number ${first.index}: ${first.answer}`);
      process.exitCode = 1;
    }
  }
} finally {
  project.close();
}

const table = [
  '# Runtimes',
  '',
  `The packed library answers the ${recorded.length} vectors of \`test/vectors\` with the same bytes in each of these; made by \`npm run test:runtimes -- --write\`.`,
  '',
  '| runtime | version | equal answers |',
  '| --- | --- | --- |',
  ...rows.map((row) => `| ${row.join(' | ')} |`),
  '',
].join('\n');
if (process.argv.includes('--write')) writeFileSync(PAGE, table);
