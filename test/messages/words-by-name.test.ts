import { expect, it } from 'vitest';
import { sentenceIn, wordIn } from '../../src/messages/words-by-name';

it('gives the word of a name, and a name it has no word for as it is', () => {
  expect(wordIn({ gold: '金' }, 'gold')).toBe('金');
  expect(wordIn({ gold: '金' }, 'silver')).toBe('silver');
  expect(wordIn({}, 'toString')).toBe('toString');
});

it('gives the sentence of a facet’s value, and a value it has none for as it is', () => {
  const facets = { goods: { whole: 'The goods are whole.' } };
  expect(sentenceIn(facets, 'goods', 'whole')).toBe('The goods are whole.');
  expect(sentenceIn(facets, 'goods', 'lost')).toBe('lost');
  expect(sentenceIn(facets, 'weather', 'fine')).toBe('fine');
});
