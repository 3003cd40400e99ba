import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const EXE = process.platform === 'win32' ? '.exe' : '';
const NODE = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;

const output = (command, args, cwd) => execFileSync(command, args, { cwd, encoding: 'utf8' }).trim();

/** A runtime that runs a file: where its program is, and what it is called with. */
const runtime = (name, programIn, args = []) => ({
  name,
  run(project) {
    const program = programIn(project);
    const answers = join(project.folder, 'runtimes/answers.txt');
    rmSync(answers, { force: true });
    output(program, [...args, 'runtimes/ask.mjs'], project.folder);
    return {
      version: output(program, ['--version'], project.folder).split('\n')[0],
      text: readFileSync(answers, 'utf8'),
    };
  },
});

const nodeOf = (major) => (project) => join(project.install(NODE, major), NODE, 'bin', `node${EXE}`);

export const fileRuntimes = [
  runtime('Node, as installed', () => process.execPath),
  runtime('Node 22', nodeOf('22')),
  runtime('Node 24', nodeOf('24')),
  runtime('Node 26', nodeOf('26')),
  runtime('Bun', (project) => join(project.install('bun', '1.4.5'), 'bun', 'bin', 'bun.exe')),
  runtime('Deno', (project) => join(project.install('deno', '2.9.5'), 'deno', `deno${EXE}`), [
    'run',
    '--allow-read=.',
    '--allow-write=.',
  ]),
];
