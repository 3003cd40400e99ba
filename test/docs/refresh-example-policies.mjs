// Writes the policies of docs/examples anew, after a knob was added or changed: npm run examples:refresh
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { examplePolicies } from './example-policies.mjs';

const policies = examplePolicies(await import('../../dist/policy/index.js'));
const folder = new URL('../../docs/examples/', import.meta.url);

for (const name of readdirSync(folder).filter((file) => file.endsWith('.json'))) {
  const path = new URL(name, folder);
  const example = JSON.parse(readFileSync(path, 'utf8'));
  const { id, version } = example.situation.policy;
  example.situation.policy = policies.get(`${id}@${version}`);
  writeFileSync(path, `${JSON.stringify(example, null, 2)}\n`);
}
