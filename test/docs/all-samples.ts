import { readdirSync, readFileSync } from 'node:fs';
import { type Sample, samplesOfMarkdown, samplesOfSource } from './sample';

const filesIn = (folder: string, ending: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`);

const read = (path: string) => readFileSync(path, 'utf8');

/** Every sample that documentation shows: of the README, of docs and of docstrings. */
export const allSamples = (): readonly Sample[] => [
  ...['README.md', ...filesIn('docs', '.md')].flatMap((file) => samplesOfMarkdown(file, read(file))),
  ...filesIn('src', '.ts').flatMap((file) => samplesOfSource(file, read(file))),
];
