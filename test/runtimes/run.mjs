// Asks the packed library all the vectors in every runtime, compares the bytes with what is recorded, and prints a table;
// with --write it is kept in result.json, for docs/reliability.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { digest } from '../vectors/digest.mjs';
import { chromium } from './chromium.mjs';
import { fileRuntimes } from './file-runtimes.mjs';
import { openProject } from './project.mjs';
import { workerd } from './workerd.mjs';

const recorded = JSON.parse(readFileSync(new URL('../vectors/digests.json', import.meta.url), 'utf8'));

/** How many answers are the recorded ones, and the first that is not. */
function compared(text) {
  const answers = text.split('\n');
  const differing = recorded.findIndex((expected, index) => digest(answers[index] ?? '') !== expected);
  const equal = recorded.filter((expected, index) => digest(answers[index] ?? '') === expected).length;
  return { equal, first: differing < 0 ? null : { index: differing, answer: answers[differing] } };
}

const project = openProject();
const runtimes = [];
try {
  for (const { name, run } of [...fileRuntimes, workerd, chromium]) {
    const { version, text } = await run(project);
    const { equal, first } = compared(text);
    runtimes.push({ name, version: version.replace(/^(deno|workerd) /, '').split(' ')[0], equal });
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

if (process.argv.includes('--write')) {
  const result = { vectors: recorded.length, runtimes };
  writeFileSync(new URL('./result.json', import.meta.url), `${JSON.stringify(result, null, 2)}\n`);
}
