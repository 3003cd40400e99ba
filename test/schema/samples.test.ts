import { SHAPE_ISSUE_CODES } from 'aftersale/vocabulary';
import { never, safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { everyPath, withValue } from '../fixtures/changed';
import { readSamples, SAMPLED } from './samples';

/** What was told with a step, or is set by a patch, which is any plain data; and the path of a patch. */
const FREE = /(?:^|\.)(?:input|path)\.|\*\.value/;

/** Every sample has been taken; of so many, the smallest, every place is asked about. */
const ENOUGH = 3;

const samples = readSamples();
const codes: readonly string[] = SHAPE_ISSUE_CODES;

const schemas = new Map(SAMPLED.map(({ name, schema }) => [name, schema]));

describe.each(Object.entries(samples))('the schema of %s', (name, kept) => {
  const schema = schemas.get(name) ?? never('there is no such schema');

  it('takes all that was ever asked or answered, as it is', () => {
    expect(kept.length).toBeGreaterThan(0);
    for (const data of kept) {
      const { issues, output } = safeParse(schema, data);
      expect(issues).toBe(undefined);
      expect(output).toEqual(data);
    }
  });

  it('refuses by a code what is of another type, wherever it stands', () => {
    const asked = new Set<string>();
    for (const data of kept.slice(0, ENOUGH)) {
      for (const { path, value } of everyPath(data)) {
        const place = path.map((key) => (typeof key === 'number' ? '*' : key)).join('.');
        if (asked.has(place) || value === null || FREE.test(place)) continue;
        asked.add(place);
        const wrong = typeof value === 'boolean' ? 'text' : false;
        const messages = (safeParse(schema, withValue(data, path, wrong)).issues ?? []).map(({ message }) => message);
        expect(messages.length, place).toBeGreaterThan(0);
        for (const message of messages) expect(codes, place).toContain(message);
      }
    }
  });
});

it('there are samples of every schema of a question', () => {
  expect(Object.keys(samples)).toEqual([...schemas.keys()]);
});
