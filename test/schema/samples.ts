import { readFileSync } from 'node:fs';
import { orderSchema, policySchema, QUESTIONS, situationSchema } from 'aftersale/schema';
import type { GenericSchema } from 'valibot';
import { everyPath } from '../fixtures/changed';
import type { Asked } from './asking';

/** Data of the shape of a schema that a question is asked with (`transition 1`), or answers (`transition answer`). */
type Samples = Readonly<Record<string, readonly unknown[]>>;

/** What `schemas.test.ts` asks about with all there can be in them. */
const SAMPLED_ELSEWHERE: readonly GenericSchema[] = [situationSchema, orderSchema, policySchema];

/** Written by `npm run samples`. */
export const SAMPLES_FILE = 'test/schema/samples.json';

export const readSamples = (): Samples => JSON.parse(readFileSync(SAMPLES_FILE, 'utf8'));

interface QuestionParts {
  readonly asks: readonly (GenericSchema | undefined)[];
  readonly answer: GenericSchema;
}

/** Every schema of a question with the name of the first place it has in one. */
function firstPlaces(): Map<GenericSchema, string> {
  const places = new Map<GenericSchema, string>();
  const keep = (schema: GenericSchema | undefined, name: string) => {
    if (schema !== undefined && !SAMPLED_ELSEWHERE.includes(schema) && !places.has(schema)) places.set(schema, name);
  };
  for (const [question, { asks, answer }] of Object.entries<QuestionParts>(QUESTIONS)) {
    for (const [place, schema] of asks.entries()) keep(schema, `${question} ${place}`);
    keep(answer, `${question} answer`);
  }
  return places;
}

const NAMES: ReadonlyMap<GenericSchema, string> = firstPlaces();

export const SAMPLED = [...NAMES].map(([schema, name]) => ({ name, schema }));

/** What data shows of its shape: where it has values, of which type, and which words. */
function featuresOf(data: unknown): string[] {
  return [...everyPath(data)].map(({ path, value }) => {
    const place = path.map((key) => (typeof key === 'number' ? '*' : key)).join('.');
    const isWord = typeof value === 'string' && /^[a-z]+(?:_[a-z]+)*$/.test(value);
    return `${place} ${value === null ? 'null' : isWord ? value : typeof value}`;
  });
}

/** Of all that was asked and answered, as few samples as show all that the others show. */
export class Sampling {
  readonly #seen = new Map<string, Set<string>>();
  readonly #kept = new Map<string, Kept[]>();

  add({ question, asks, answer }: Asked): void {
    const schemas: QuestionParts = QUESTIONS[question];
    for (const [place, data] of asks.entries()) this.#keep(schemas.asks[place], data);
    this.#keep(schemas.answer, answer);
  }

  #keep(schema: GenericSchema | undefined, data: unknown): void {
    const name = schema && NAMES.get(schema);
    if (name === undefined) return;
    const plain = JSON.parse(JSON.stringify(data));
    const features = featuresOf(plain);
    const seen = this.#seen.get(name) ?? new Set();
    this.#seen.set(name, seen);
    if (features.every((feature) => seen.has(feature))) return;
    for (const feature of features) seen.add(feature);
    this.#kept.set(name, [...(this.#kept.get(name) ?? []), { data: plain, features }]);
  }

  get samples(): Samples {
    return Object.fromEntries(
      SAMPLED.map(({ name }) => {
        const kept = this.#kept.get(name) ?? [];
        return [name, enough(needed(kept).toSorted(bySize)).map(({ data }) => data)];
      }),
    );
  }
}

interface Kept {
  readonly data: unknown;
  readonly features: readonly string[];
}

const bySize = (one: Kept, other: Kept): number => one.features.length - other.features.length;

/** Beyond so many characters of one schema nothing more is kept: there it is the matter that varies, hardly the shape. */
const ENOUGH = 24_000;

function enough(items: readonly Kept[]): Kept[] {
  let length = 0;
  return items.filter(({ data }, index) => {
    length += JSON.stringify(data).length;
    return index === 0 || length <= ENOUGH;
  });
}

/** Those without which a feature would be lost, asked from the first on. */
function needed(items: readonly Kept[]): Kept[] {
  const counts = new Map<string, number>();
  const count = (features: readonly string[], by: number) => {
    for (const feature of new Set(features)) counts.set(feature, (counts.get(feature) ?? 0) + by);
  };
  for (const { features } of items) count(features, 1);
  return items.filter(({ features }) => {
    if (features.some((feature) => counts.get(feature) === 1)) return true;
    count(features, -1);
    return false;
  });
}
