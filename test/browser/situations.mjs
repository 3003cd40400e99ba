import { existsSync, readdirSync, readFileSync } from 'node:fs';

const EXAMPLES = new URL('../../docs/examples/', import.meta.url);

/** The situations of docs/examples, by the names of their files. */
export const situations = (existsSync(EXAMPLES) ? readdirSync(EXAMPLES) : [])
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => JSON.parse(readFileSync(new URL(name, EXAMPLES), 'utf8')));
