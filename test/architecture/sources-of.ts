import { readdirSync, readFileSync } from 'node:fs';
import type { Sources } from './import-faults';

/** The TypeScript files of a folder. */
export function sourcesOf(folder: string): Sources {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts'));
  return new Map(files.map((path) => [path, readFileSync(`${folder}/${path}`, 'utf8')]));
}
