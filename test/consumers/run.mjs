// Packs the library as it would be published and uses it from outside: each folder of fixtures/ becomes a project of its
// own under the system's temporary folder, where the tarball is installed, its check is run and its types are checked.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FIXTURES = fileURLToPath(new URL('fixtures', import.meta.url));
const COMPILERS = ['typescript', 'typescript7'].map((name) => join(ROOT, 'node_modules', name, 'bin/tsc'));
const NPM = process.platform === 'win32' ? 'npm.cmd' : 'npm';

const workshop = mkdtempSync(join(tmpdir(), 'aftersale-consumers-'));
const run = (command, args, cwd) =>
  execFileSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: command === 'npm.cmd',
  });

/** The project of one fixture: installed, run, and type-checked with each compiler where it has a tsconfig.json. */
function use(fixture, tarball) {
  const project = join(workshop, fixture);
  cpSync(join(FIXTURES, fixture), project, { recursive: true });
  run(NPM, ['install', tarball, '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund'], project);
  run(NPM, ['run', '--silent', 'check'], project);
  if (!existsSync(join(FIXTURES, fixture, 'tsconfig.json'))) return;
  for (const compiler of COMPILERS) run(process.execPath, [compiler, '--project', project], project);
}

function problemOf(action) {
  try {
    action();
    return null;
  } catch (error) {
    return [error.message, error.stdout, error.stderr].filter(Boolean).join('\n');
  }
}

try {
  const [{ filename }] = JSON.parse(run(NPM, ['pack', '--json', '--pack-destination', workshop], ROOT));
  for (const fixture of readdirSync(FIXTURES)) {
    const problem = problemOf(() => use(fixture, join(workshop, filename)));
    console.log(`${problem === null ? 'ok    ' : 'FAILED'} consumer ${fixture}`);
    if (problem !== null) {
      console.error(problem);
      process.exitCode = 1;
    }
  }
} finally {
  rmSync(workshop, { recursive: true, force: true });
}
