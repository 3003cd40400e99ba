#!/usr/bin/env node
import { STANDARD_INPUT } from './input/read-values';
import { endQuietly } from './machine/end-quietly';
import { nodeHost } from './machine/node-host';
import { run } from './run';
import { packageVersion } from './version';

endQuietly(process);
process.exitCode = await run(
  process.argv.slice(2),
  nodeHost(process, { version: packageVersion(), defaultPaths: [STANDARD_INPUT] }),
);
