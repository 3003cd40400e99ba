import { readFileSync } from 'node:fs';
import * as diagrams from 'aftersale/diagrams';
import * as lifecycle from 'aftersale/lifecycle';
import * as messages from 'aftersale/messages';
import { describe, expect, it } from 'vitest';
import { lifecyclePages } from './lifecycle-docs.mjs';

describe('docs/generated of the lifecycles (npm run docs:generate)', () => {
  it.each([...lifecyclePages({ diagrams, lifecycle, messages })])(
    'LIF-01 shows every row with its rule, people, conditions and effects: %s',
    (name, text) => {
      expect(readFileSync(`docs/generated/${name}`, 'utf8')).toBe(text);
    },
  );
});
