// Writes the JSON Schemas of the package beside the library that was built just before.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as schemas from '../../dist/schema/index.js';
import { PARTS } from '../../dist/schema/parts.js';
import { RULE_FAMILIES } from '../../dist/vocabulary/index.js';
import { jsonSchemas } from './json-schemas.mjs';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const folder = new URL('../../dist/schemas/', import.meta.url);

mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(jsonSchemas(schemas, PARTS, RULE_FAMILIES, version))) {
  writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(schema)}\n`);
}
