import { describe, expect, it } from 'vitest';
import { runOn } from '../fake-host';
import { situation } from '../tea-order';

const lines = (count: number) => Array.from({ length: count }, () => JSON.stringify(situation)).join('\n');

const rollup = (terminals: readonly ('output' | 'errors')[], moments: readonly number[], input = lines(3)) =>
  runOn({ input, terminals, moments }, ['rollup', '--lines', '--format', 'json']);

describe('progress', () => {
  it('is told on standard error from time to time, and cleared in the end', async () => {
    const { code, complaints } = await rollup(['errors'], [0, 100, 250, 300]);
    expect(code).toBe(0);
    expect(complaints).toBe('\r\u001B[2K2 answered, 0 faulty\r\u001B[2K');
  });

  it('gives way to what is wrong with a line', async () => {
    const { code, complaints } = await rollup(['errors'], [0, 250, 260], `${lines(1)}\n5\n${lines(1)}`);
    expect(code).toBe(1);
    expect(complaints).toBe('\r\u001B[2K1 answered, 0 faulty\r\u001B[2Kstandard input:2:\n  must be of type object\n');
  });

  it('is not told where nobody watches, or where the answers pass by on the same screen', async () => {
    expect((await rollup([], [0, 1_000, 2_000, 3_000])).complaints).toBe('');
    expect((await rollup(['output', 'errors'], [0, 1_000, 2_000, 3_000])).complaints).toBe('');
  });
});
