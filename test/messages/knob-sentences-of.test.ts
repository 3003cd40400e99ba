import { KNOBS } from 'aftersale';
import { knobSentencesOf, LANGUAGES } from 'aftersale/messages';
import { describe, expect, it } from 'vitest';

const namesOf = (sections: object) =>
  Object.fromEntries(Object.entries(sections).map(([section, knobs]) => [section, Object.keys(knobs).sort()]));

describe('knobSentencesOf', () => {
  it.each(LANGUAGES)('tells what every knob decides in %s, each in words of its own', (language) => {
    const sentences = knobSentencesOf(language);
    expect(namesOf(sentences)).toEqual(namesOf(KNOBS));
    const all = Object.values(sentences).flatMap((section) => Object.values(section));
    expect(new Set(all).size).toBe(all.length);
    for (const sentence of all) expect(sentence).toMatch(/[.。]$/);
  });

  it('refuses a language there are no messages in', () => {
    expect(() => knobSentencesOf('fr' as never)).toThrow(expect.objectContaining({ code: 'language_unknown' }));
  });
});
