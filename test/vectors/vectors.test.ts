import { readFileSync } from 'node:fs';
import * as aftersale from 'aftersale';
import * as messages from 'aftersale/messages';
import { describe, expect, it } from 'vitest';
import { answersTo } from './answers.mjs';
import { digest } from './digest.mjs';

interface Story {
  readonly policy: number;
  readonly situation: object | null;
  readonly asks: { readonly question: string }[];
}

const read = (name: string) => JSON.parse(readFileSync(`test/vectors/${name}`, 'utf8'));

const { policies, stories }: { policies: object[]; stories: readonly Story[] } = read('vectors.json');
const expected: readonly string[] = read('digests.json');

/** So many stories at a time, so that one that changes is found among few. */
const AT_A_TIME = 10;

const parts = Array.from({ length: Math.ceil(stories.length / AT_A_TIME) }, (_, part) => {
  const first = part * AT_A_TIME;
  const before = stories.slice(0, first).reduce((count, { asks }) => count + asks.length, 0);
  return { number: first + 1, before, told: stories.slice(first, first + AT_A_TIME) };
});

describe('the vectors', () => {
  it.each(parts)(
    'law 10 every recorded question is answered as recorded, to the byte: from story $number',
    ({ before, told }) => {
      const questions = told.flatMap(({ asks }) => asks);
      const answers: readonly string[] = answersTo({ ...aftersale, messages }, { policies, stories: told });
      expect(answers).toHaveLength(questions.length);
      const changed = answers.flatMap((answer, index) =>
        digest(answer) === expected[before + index] ? [] : [{ question: questions[index]?.question, answer }],
      );
      expect(changed).toEqual([]);
    },
  );

  it('are as many as the answers that were recorded', () => {
    expect(expected).toHaveLength(stories.reduce((count, { asks }) => count + asks.length, 0));
  });
});
