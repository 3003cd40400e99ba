// Runs all tests and says what of src they cover; with --write, that is kept in result.json. Whatever else is told goes to vitest.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const REPORT = 'reports/tests.json';
const told = process.argv.slice(2).filter((argument) => argument !== '--write');
const isKept = process.argv.includes('--write');
if (isKept && told.length > 0) throw new Error('only what all tests cover is kept');

const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
const { status } = spawnSync('npm', ['test', '--', '--coverage', ...reporters, ...told], { stdio: 'inherit' });

const { success, numPassedTests } = JSON.parse(readFileSync(REPORT, 'utf8'));
if (isKept && success) {
  const { total } = JSON.parse(readFileSync('coverage/coverage-summary.json', 'utf8'));
  const covered = ['statements', 'branches', 'functions', 'lines'].map((what) => [
    what,
    { covered: total[what].covered, of: total[what].total },
  ]);
  const result = { tests: numPassedTests, ...Object.fromEntries(covered) };
  writeFileSync(new URL('./result.json', import.meta.url), `${JSON.stringify(result, null, 2)}\n`);
}
process.exitCode = status ?? 1;
