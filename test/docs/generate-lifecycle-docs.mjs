// Writes docs/generated anew from the tables of the library: npm run docs:generate
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { lifecyclePages } from './lifecycle-docs.mjs';
import { platformPages } from './platform-docs.mjs';

const folder = new URL('../../docs/generated/', import.meta.url);
const load = (layer) => import(new URL(`../../dist/${layer}/index.js`, import.meta.url).href);

const library = {
  diagrams: await load('diagrams'),
  lifecycle: await load('lifecycle'),
  messages: await load('messages'),
  platforms: await load('platforms'),
  policy: await load('policy'),
  vocabulary: await load('vocabulary'),
};
const pages = [...lifecyclePages(library), ...platformPages(library)];
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [name, text] of pages) writeFileSync(new URL(name, folder), text);
