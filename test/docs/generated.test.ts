import { readdirSync, readFileSync } from 'node:fs';
import * as diagrams from 'aftersale/diagrams';
import * as lifecycle from 'aftersale/lifecycle';
import * as messages from 'aftersale/messages';
import * as platforms from 'aftersale/platforms';
import * as policy from 'aftersale/policy';
import * as vocabulary from 'aftersale/vocabulary';
import { describe, expect, it } from 'vitest';
import { lifecyclePages } from './lifecycle-docs.mjs';
import { platformPages } from './platform-docs.mjs';

const pages = new Map([
  ...lifecyclePages({ diagrams, lifecycle, messages }),
  ...platformPages({ messages, platforms, policy, vocabulary }),
]);

describe('docs/generated (npm run docs:generate)', () => {
  it('has a page for each lifecycle, and one for platforms, in each language, and nothing else', () => {
    expect(pages.size).toBe(14);
    expect(readdirSync('docs/generated').sort()).toEqual([...pages.keys()].sort());
  });

  it.each([...pages])('is what the tables say: %s', (name, text) => {
    expect(readFileSync(`docs/generated/${name}`, 'utf8')).toBe(text);
  });

  it.each([...pages])('calls everything by a name: %s', (_name, text) => {
    expect(text).not.toContain('undefined');
  });
});
