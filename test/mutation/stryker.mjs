import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, matchesGlob } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const REPORTS = join(ROOT, 'reports/mutation');
const PROGRAM = join(HERE, 'node_modules/@stryker-mutator/core/bin/stryker.js');
const NPM = process.platform === 'win32' ? 'npm.cmd' : 'npm';

const isOneOf = (patterns, file) => patterns.some((pattern) => matchesGlob(file, pattern));

/** A report of some files, judged upon an earlier one of others, tells of those as well: what of them is left, not what is true now. */
const ofTheseFiles = (report, patterns) => ({
  ...report,
  files: Object.fromEntries(Object.entries(report.files).filter(([file]) => isOneOf(patterns, file))),
});

/** Stryker is large and rarely wanted, so it is installed beside its own lock when first asked for. */
function install() {
  if (existsSync(PROGRAM)) return;
  execFileSync(NPM, ['ci', '--ignore-scripts'], { cwd: HERE, stdio: 'inherit', shell: NPM === 'npm.cmd' });
}

/** Stryker does not see that a new test could notice a change of a table, so that what survived is judged again. */
function forgetSurvivors(incremental, patterns) {
  if (!existsSync(incremental)) return;
  const kept = JSON.parse(readFileSync(incremental, 'utf8'));
  for (const [name, file] of Object.entries(kept.files)) {
    if (isOneOf(patterns, name))
      file.mutants = file.mutants.filter(({ status }) => status === 'Killed' || status === 'Timeout');
  }
  writeFileSync(incremental, JSON.stringify(kept));
}

/** The report of one run: files with their mutants, in Stryker's own notation. */
export function mutate({ layer, mutate, tests, draws, leftOut }) {
  install();
  mkdirSync(REPORTS, { recursive: true });
  const settings = join(REPORTS, `${layer}.settings.json`);
  const report = join(REPORTS, `${layer}.json`);
  const incremental = join(REPORTS, `${layer}.incremental.json`);
  rmSync(report, { force: true });
  forgetSurvivors(incremental, mutate);
  writeFileSync(
    settings,
    JSON.stringify({
      mutate,
      testRunner: 'in-process',
      plugins: ['runner.mjs', 'ignore-sentences.mjs'].map((plugin) => join(HERE, plugin)),
      ignorers: ['sentences'],
      mutator: { excludedMutations: leftOut },
      coverageAnalysis: 'perTest',
      concurrency: Number(process.env.MUTATION_CONCURRENCY ?? cpus().length),
      incremental: process.env.MUTATION_AFRESH === undefined,
      incrementalFile: incremental,
      ignorePatterns: ['/coverage', '/docs/playground', '/test/bench', '/test/browser', '/test/consumers'],
      tempDirName: '.stryker-tmp',
      reporters: ['json', 'progress-append-only'],
      jsonReporter: { fileName: report },
      allowConsoleColors: false,
      warnings: { slow: false },
      timeoutMS: Number(process.env.MUTATION_TIMEOUT ?? 15_000),
    }),
  );
  execFileSync(process.execPath, [PROGRAM, 'run', settings], {
    cwd: ROOT,
    stdio: 'inherit',
    env: {
      MUTATION_DRAWS: String(draws),
      ...process.env,
      MUTATION_TESTS: JSON.stringify(tests),
    },
  });
  return ofTheseFiles(JSON.parse(readFileSync(report, 'utf8')), mutate);
}
