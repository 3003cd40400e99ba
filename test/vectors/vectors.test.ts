import { readFileSync } from 'node:fs';
import * as aftersale from 'aftersale';
import * as messages from 'aftersale/messages';
import { describe, expect, it } from 'vitest';
import { answersTo } from './answers.mjs';
import { digest } from './digest.mjs';

const read = (name: string) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));

describe('the vectors', () => {
  it('law 10 every recorded question is answered as recorded, to the byte', () => {
    const vectors = read('vectors.json');
    const questions = vectors.stories.flatMap(({ asks }: { asks: { question: string }[] }) => asks);
    const answers = answersTo({ ...aftersale, messages }, vectors);
    const expected: string[] = read('digests.json');
    expect(answers).toHaveLength(expected.length);
    const changed = answers.flatMap((answer, index) =>
      digest(answer) === expected[index] ? [] : [{ index, question: questions[index].question, answer }],
    );
    expect(changed).toEqual([]);
  });
});
