const own = <Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.entries(table).find(([key]) => key === name)?.[1];

/** A table of words as a look-up; a name of a newer version stands for itself. */
export const wordIn = (words: Readonly<Record<string, string>>, name: string): string => own(words, name) ?? name;

/** The sentence of one value of a facet. */
export function sentenceIn(
  facets: Readonly<Record<string, Readonly<Record<string, string>>>>,
  facet: string,
  value: string,
): string {
  const sentences = own(facets, facet);
  return sentences === undefined ? value : wordIn(sentences, value);
}
