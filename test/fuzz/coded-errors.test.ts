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

/** Functions that only refuse, and those that look for what may not be there. */
const MAY_TELL_NOTHING = /^(assert.*|policyOf|firstAnswer|joined)$/;

const isCoded = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && ERROR_CODES.some((code) => code === error.code);

/** What is wrong with how a function answers: nothing where it tells something or refuses with a code. */
async function uncoded(asked: (...given: unknown[]) => unknown, given: readonly unknown[]): Promise<unknown[]> {
  try {
    const answer = asked(...given);
    if (given.includes(answer)) return [];
    const told = answer instanceof Promise ? await answer : answer;
    if (isGenerator(told)) told.next();
    return told === undefined && !MAY_TELL_NOTHING.test(asked.name) ? ['no answer'] : [];
  } catch (error) {
    return isCoded(error) ? [] : [error];
  }
}

const isGenerator = (value: unknown): value is Generator =>
  Object.prototype.toString.call(value) === '[object Generator]';

describe.each([...PUBLIC_FUNCTIONS])('%s', (_name, asked) => {
  it('answers with something, or refuses with a code, whatever it is given', async () => {
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
