import { LANGUAGES, labelsOf, lifecycleWordsOf } from 'aftersale/messages';
import { describe, expect, it } from 'vitest';
import { everyPath } from '../fixtures/changed';

const WORDS = { labels: labelsOf, lifecycles: lifecycleWordsOf };

const namesIn = (words: unknown) => [...everyPath(words)].map(({ path }) => path.join('.')).sort();

describe.each(Object.entries(WORDS))('%s', (_, wordsOf) => {
  it('has the same words in both languages, each there', () => {
    const [first, ...others] = LANGUAGES.map((language) => wordsOf(language));
    expect(namesIn(first).length).toBeGreaterThan(200);
    for (const other of others) expect(namesIn(other)).toEqual(namesIn(first));
    for (const { value } of everyPath(first)) expect(value).not.toBe('');
  });
});
