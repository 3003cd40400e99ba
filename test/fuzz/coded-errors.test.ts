import { ERROR_CODES } from 'aftersale';
import { describe, expect, it } from 'vitest';
import { PUBLIC_FUNCTIONS } from './public-functions.mjs';

const refuse = () => {
  throw new Error('refused by the host');
};

/** Values that are no data at all. */
const HOSTILE: readonly unknown[] = [
  undefined,
  null,
  5,
  5n,
  'text',
  Symbol('symbol'),
  {},
  [],
  [null],
  () => undefined,
  new Proxy({}, { get: refuse, has: refuse, ownKeys: refuse, getOwnPropertyDescriptor: refuse }),
  { [Symbol.asyncIterator]: () => ({ next: () => Promise.resolve({ done: true }) }) },
];

const isCoded = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && ERROR_CODES.some((code) => code === error.code);

/** What comes of calling a function: nothing where it answers or refuses with a code, else what it threw. */
async function uncoded(asked: (...given: unknown[]) => unknown, given: readonly unknown[]): Promise<unknown[]> {
  try {
    const answer = asked(...given);
    if (given.includes(answer)) return [];
    if (answer instanceof Promise) await answer;
    if (isGenerator(answer)) answer.next();
    return [];
  } catch (error) {
    return isCoded(error) ? [] : [error];
  }
}

const isGenerator = (value: unknown): value is Generator =>
  Object.prototype.toString.call(value) === '[object Generator]';

describe.each([...PUBLIC_FUNCTIONS])('%s', (_name, asked) => {
  it('answers, or refuses with a code, whatever it is given', async () => {
    const thrown: unknown[] = [];
    for (const one of HOSTILE) {
      for (const two of HOSTILE) {
        for (const three of [undefined, ...HOSTILE.slice(-6)])
          thrown.push(...(await uncoded(asked, [one, two, three])));
      }
    }
    expect(thrown).toEqual([]);
  });
});
