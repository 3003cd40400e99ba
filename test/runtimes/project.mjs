import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const NPM = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const FILES = [
  'runtimes/ask.mjs',
  'runtimes/worker.mjs',
  'vectors/answers.mjs',
  'vectors/questions.mjs',
  'vectors/vectors.json',
];

const npm = (args, cwd) =>
  execFileSync(NPM, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], shell: NPM === 'npm.cmd' });

/** A folder outside the repository that the packed library is installed in, with the programs that ask it. */
export function openProject() {
  const workshop = mkdtempSync(join(tmpdir(), 'aftersale-runtimes-'));
  const [{ filename }] = JSON.parse(npm(['pack', '--json', '--pack-destination', workshop], ROOT));
  const folder = join(workshop, 'library');
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  npm(['install', join(workshop, filename), '--ignore-scripts', '--no-audit', '--no-fund', '--silent'], folder);
  for (const file of FILES) cpSync(join(ROOT, 'test', file), join(folder, file));
  return {
    folder,
    /** The folder of an npm package, installed apart so that no runtime can disturb another. */
    install(name, version) {
      const place = join(workshop, `${name.replaceAll('/', '-')}-${version}`);
      mkdirSync(place);
      writeFileSync(join(place, 'package.json'), '{ "private": true }\n');
      npm(['install', `${name}@${version}`, '--no-audit', '--no-fund', '--silent'], place);
      return join(place, 'node_modules');
    },
    close: () => rmSync(workshop, { recursive: true, force: true }),
  };
}
