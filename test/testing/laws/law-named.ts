import { LAWS, type Law, QUESTIONS, type Questions } from 'aftersale/testing';

/** The law of an id. */
export function lawNamed(id: string): Law {
  const found = LAWS.find((law) => law.id === id);
  if (found === undefined) throw new Error(`no law ${id}`);
  return found;
}

/** What a law finds wrong with a story, of which other questions may be asked than the library's. */
export const faultsIn = (id: string, story: unknown, questions: Partial<Questions> = {}): readonly string[] =>
  lawNamed(id).faults(story, { ...QUESTIONS, ...questions });
