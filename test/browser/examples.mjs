import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../../docs/examples/', import.meta.url);

/** The examples of docs/examples, by the names of their files. */
export const examples = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')));
