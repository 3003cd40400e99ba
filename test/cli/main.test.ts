import { afterEach, describe, expect, it, vi } from 'vitest';

describe('the command line', () => {
  const { argv, exitCode } = process;

  afterEach(() => {
    vi.restoreAllMocks();
    vi.resetModules();
    process.argv = argv;
    process.exitCode = exitCode;
  });

  async function start(...args: readonly string[]) {
    const print = vi.spyOn(console, 'log').mockReturnValue();
    const complain = vi.spyOn(console, 'error').mockReturnValue();
    process.argv = ['node', 'main.js', ...args];
    await import('../../src/cli/main');
    return { code: process.exitCode, printed: print.mock.calls.join('\n'), complaints: complain.mock.calls.join('\n') };
  }

  it('prints the situations of docs/examples, in the order of their names', async () => {
    const { code, printed, complaints } = await start();
    expect({ code, complaints }).toEqual({ code: 0, complaints: '' });
    const paths = [...printed.matchAll(/^docs\/examples\/.*$/gm)].map(String);
    expect(paths.length).toBeGreaterThanOrEqual(8);
    expect(paths).toEqual([...paths].sort());
  });

  it('tells a file it cannot read, without a stack trace', async () => {
    const { code, printed, complaints } = await start('docs/examples/none.json');
    expect({ code, printed }).toEqual({ code: 1, printed: '' });
    expect(complaints).toMatch(/^docs\/examples\/none\.json:\n {2}ENOENT.*$/);
  });
});
