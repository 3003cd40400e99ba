// Writes docs/generated anew from the tables of the lifecycles: npm run docs:generate
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { lifecyclePages } from './lifecycle-docs.mjs';

const folder = new URL('../../docs/generated/', import.meta.url);
const load = (layer) => import(new URL(`../../dist/${layer}/index.js`, import.meta.url).href);

const pages = lifecyclePages({
  diagrams: await load('diagrams'),
  lifecycle: await load('lifecycle'),
  messages: await load('messages'),
});
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [name, text] of pages) writeFileSync(new URL(name, folder), text);
