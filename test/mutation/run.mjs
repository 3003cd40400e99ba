// Changes the source in small ways, one at a time, and tells which changes no test notices. Takes layers, files or
// globs below src (all layers without any), and keeps the counts of each file in scores.json
// and, by layer, in summary.md and docs/reliability.md.
import { judged } from './judged.mjs';
import { runsFor } from './layers.mjs';
import { keepScores } from './scores.mjs';
import { writeSection } from './section.mjs';
import { mutate } from './stryker.mjs';

for (const run of runsFor(process.argv.slice(2))) {
  const { counts, unexplained } = judged(mutate(run));
  writeSection(keepScores(counts));
  for (const { file, line, mutator, original, replacement } of unexplained) {
    console.log(`${file}:${line} ${mutator}\n  - ${original}\n  + ${replacement}`);
  }
  console.log(`${run.layer}: ${unexplained.length} survivors without an explanation`);
  if (unexplained.length > 0) process.exitCode = 1;
}
