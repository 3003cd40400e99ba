import { readdirSync, readFileSync } from 'node:fs';
import { type SituationFile, situationFileOf } from '../../src/cli/input/situation-file';

export const EXAMPLES: readonly string[] = readdirSync('docs/examples').filter((name) => name.endsWith('.json'));

/** A situation of docs/examples, by its file's name. */
export function example(name: string): SituationFile {
  const file = situationFileOf(JSON.parse(readFileSync(`docs/examples/${name}`, 'utf8')), 'en');
  if ('faults' in file) throw new Error(file.faults.join('\n'));
  return file;
}
