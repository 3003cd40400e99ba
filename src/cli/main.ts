import { readdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './run';

const examples = fileURLToPath(new URL('../../docs/examples/', import.meta.url));

process.exitCode = run(process.argv.slice(2), {
  read: (path) => readFileSync(path, 'utf8'),
  examples: () =>
    readdirSync(examples)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => relative(process.cwd(), `${examples}${name}`)),
  print: (text) => console.log(text),
  complain: (text) => console.error(text),
});
