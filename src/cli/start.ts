import { readdirSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { endQuietly } from './machine/end-quietly';
import { nodeHost } from './machine/node-host';
import { run } from './run';
import { packageVersion } from './version';

const examples = fileURLToPath(new URL('../../docs/examples/', import.meta.url));
const defaultPaths = readdirSync(examples)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => relative(process.cwd(), `${examples}${name}`));

endQuietly(process);
process.exitCode = await run(
  ['explain', ...process.argv.slice(2)],
  nodeHost(process, { version: packageVersion(), defaultPaths }),
);
