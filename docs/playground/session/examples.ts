import type { Actor, Policy, Situation } from 'aftersale';
import type { Language } from 'aftersale/messages';
import type { Facts, Session } from './session';

/** A file of docs/examples. */
interface ExampleFile {
  readonly title: Readonly<Record<Language, string>>;
  readonly source: Readonly<Record<Language, string>>;
  readonly situation: Situation;
  readonly ask?: { readonly actor?: Actor };
}

/** An order to look at. */
export interface Example {
  readonly name: string;
  readonly title: Readonly<Record<Language, string>>;
  readonly source: Readonly<Record<Language, string>>;
  readonly facts: Facts;
  readonly policy: Policy;
  readonly actor: Actor;
}

function exampleFrom([path, file]: readonly [string, ExampleFile]): Example {
  const { policy, ...facts } = file.situation;
  const name = path.replace(/^.*\//, '').replace(/\.json$/, '');
  return { name, title: file.title, source: file.source, facts, policy, actor: file.ask?.actor ?? 'buyer' };
}

const FILES = import.meta.glob<ExampleFile>('../../examples/*.json', { eager: true, import: 'default' });

/** The situations of docs/examples, in the order of their names. */
export const EXAMPLES: readonly Example[] = Object.entries(FILES)
  .sort(([one], [other]) => one.localeCompare(other, 'en'))
  .map(exampleFrom);

/** A session that begins with an example. */
export const beginWith = ({ facts, policy, actor }: Example, language: Language): Session => ({
  language,
  facts,
  policies: [written(policy)],
  steps: [],
  now: facts.now,
  actor,
  draft: null,
});

/** What a policy says of itself; the rest is filled in as standard. */
export const written = (policy: Policy): string => JSON.stringify(policy, null, 2);
