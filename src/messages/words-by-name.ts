/** A table of words as a look-up; a name of a newer version stands for itself. */
export const wordIn = (words: Readonly<Record<string, string>>, name: string): string =>
  Object.hasOwn(words, name) ? (words[name] ?? name) : name;

/** The sentence of one value of a facet. */
export function sentenceIn(
  facets: Readonly<Record<string, Readonly<Record<string, string>>>>,
  facet: string,
  value: string,
): string {
  return Object.hasOwn(facets, facet) ? wordIn(facets[facet] ?? {}, value) : value;
}
