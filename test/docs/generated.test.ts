import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as diagrams from 'aftersale/diagrams';
import * as lifecycle from 'aftersale/lifecycle';
import * as messages from 'aftersale/messages';
import * as platforms from 'aftersale/platforms';
import * as policy from 'aftersale/policy';
import * as vocabulary from 'aftersale/vocabulary';
import { describe, expect, it } from 'vitest';
import { sourcesOf } from '../architecture/sources-of';
import { apiPage } from './api-page';
import { eligibilityPage } from './eligibility-page';
import { knobPage } from './knob-page';
import { layerPage } from './layer-page';
import { lifecyclePages } from './lifecycle-docs.mjs';
import { platformPages } from './platform-docs.mjs';
import { reasonPage } from './reason-page';

/** Held to their tables in lifecycle-pages.test.ts. */
const ofLifecycles = new Map(lifecyclePages({ diagrams, lifecycle, messages }));

const pages = new Map([
  ['api.md', apiPage()] as const,
  ['layers.md', layerPage(sourcesOf('src'))] as const,
  ...ofLifecycles,
  ...platformPages({ messages, platforms, policy, vocabulary }),
  ...messages.LANGUAGES.flatMap((language) => [
    [`eligibility.${language}.md`, eligibilityPage(language)] as const,
    [`knobs.${language}.md`, knobPage(language)] as const,
    [`reasons.${language}.md`, reasonPage(language)] as const,
  ]),
]);

const FOLDER = 'docs/generated';

if (process.env['GENERATE'] === 'docs') {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER);
  for (const [name, text] of pages) writeFileSync(`${FOLDER}/${name}`, text);
}

describe('docs/generated (npm run docs:generate)', () => {
  it('has the pages of the API and of the layers, one for each table in each language, and nothing else', () => {
    expect(pages.size).toBe(22);
    expect(readdirSync(FOLDER).sort()).toEqual([...pages.keys()].sort());
  });

  it.each([...pages].filter(([name]) => !ofLifecycles.has(name)))('is what the tables say: %s', (name, text) => {
    expect(readFileSync(`${FOLDER}/${name}`, 'utf8')).toBe(text);
  });

  // Docstrings may speak of what is undefined; tables never.
  it.each([...pages].filter(([name]) => name !== 'api.md'))('calls everything by a name: %s', (_name, text) => {
    expect(text).not.toContain('undefined');
  });
});
