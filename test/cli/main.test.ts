import { afterEach, describe, expect, it, vi } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { EXAMPLES } from './example';

describe('the programs', () => {
  const { argv, exitCode } = process;

  afterEach(() => {
    vi.restoreAllMocks();
    vi.resetModules();
    process.argv = argv;
    process.exitCode = exitCode;
    process.removeAllListeners('SIGINT');
  });

  async function start(program: 'main' | 'start', ...args: readonly string[]) {
    let printed = '';
    let complaints = '';
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      printed += text;
      return true;
    });
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      complaints += text;
      return true;
    });
    process.argv = ['node', program, ...args];
    await (program === 'main' ? import('../../src/cli/main') : import('../../src/cli/start'));
    vi.restoreAllMocks();
    return { code: process.exitCode, printed, complaints };
  }

  it('npm start prints the situations of docs/examples, in the order of their names', async () => {
    const { code, printed, complaints } = await start('start');
    expect({ code, complaints }).toEqual({ code: 0, complaints: '' });
    const paths = [...printed.matchAll(/^docs\/examples\/.*$/gm)].map(String);
    expect(paths).toEqual(EXAMPLES.map((name) => `docs/examples/${name}`).sort());
  });

  it('npm start tells a file it cannot read, without a stack trace', async () => {
    const { code, printed, complaints } = await start('start', 'docs/examples/none.json');
    expect({ code, printed }).toEqual({ code: 1, printed: '' });
    expect(complaints).toMatch(/^docs\/examples\/none\.json:\n {2}ENOENT.*\n$/);
  });

  it('npx aftersale tells its version', async () => {
    expect(await start('main', '--version')).toEqual({ code: 0, printed: `${manifest.version}\n`, complaints: '' });
  });

  it('npx aftersale tells a file it cannot read', async () => {
    expect(await start('main', 'quote', 'docs/examples/none.json')).toMatchObject({ code: 1, printed: '' });
  });
});
