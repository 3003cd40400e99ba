import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'tsup';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examples } from '../browser/examples.mjs';

const CALLS = 'test/browser/calls.mjs';
const HOSTS = [
  { TZ: 'UTC', LC_ALL: 'C' },
  { TZ: 'America/New_York', LC_ALL: 'en_US.UTF-8' },
  { TZ: 'Asia/Shanghai', LC_ALL: 'zh_CN.UTF-8' },
  { TZ: 'Pacific/Apia', LC_ALL: 'tr_TR.UTF-8' },
] as const;

const folder = mkdtempSync(join(tmpdir(), 'aftersale-zones-'));

/** Runs a piece of ESM in a process of its own, on a host with this zone and this locale, and gives what it wrote. */
function writtenOn(host: (typeof HOSTS)[number], code: string): string {
  const run = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...host },
    input: JSON.stringify(examples),
  });
  expect(run.stderr).toBe('');
  return run.stdout;
}

const ANSWERS = `
  import { readFileSync } from 'node:fs';
  import { answersTo } from './calls.mjs';
  process.stdout.write(JSON.stringify(answersTo(JSON.parse(readFileSync(0, 'utf8')))));
`;

beforeAll(async () => {
  await build({
    config: false,
    entry: [CALLS],
    outDir: folder,
    format: ['esm'],
    outExtension: () => ({ js: '.mjs' }),
    noExternal: [/./],
    tsconfig: 'test/tsconfig.json',
    silent: true,
  });
}, 30_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the host', () => {
  it('differs in these processes', () => {
    const offsets = HOSTS.map((host) =>
      writtenOn(host, 'process.stdout.write(String(new Date(0).getTimezoneOffset()))'),
    );
    expect(offsets).toEqual(['0', '300', '-480', '660']);
  });

  it('changes no byte of an answer by its time zone or locale', () => {
    const [first, ...others] = HOSTS.map((host) => writtenOn(host, ANSWERS));
    expect(first).toMatch(/^\{"apportion":/);
    for (const other of others) expect(other).toBe(first);
  });
});
