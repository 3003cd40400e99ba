import type { LifecycleFault } from 'aftersale/lifecycle';
import { describe, expect, it } from 'vitest';
import { faultSentence } from '../../../src/cli/lifecycles/fault-sentences';

const step = { type: 'loan', state: 'lent', action: 'return', actor: 'reader', facts: { fee: 'owed', book: 'lost' } };
const FAULTS: readonly LifecycleFault[] = [
  { fault: 'unreachable_state', state: 'lent' },
  { fault: 'dead_end', type: 'loan', state: 'lent' },
  { fault: 'loop_without_exit', type: 'loan', states: ['lent', 'lost'] },
  { fault: 'no_deadline', type: 'loan', state: 'lent' },
  { fault: 'final_state_left', state: 'lent', action: 'return' },
  { fault: 'ambiguous_rows', rows: [0, 3], ...step },
  { fault: 'uncovered_facts', ...step },
  { fault: 'value_without_row', facet: 'fee', value: 'owed' },
  { fault: 'action_for_nobody', action: 'return' },
];

describe('faultSentence', () => {
  it.each(FAULTS)('tells $fault with everything it names, in both languages', (fault) => {
    const { fault: _fault, facts, ...named } = { facts: {}, ...fault };
    for (const language of ['en', 'zh-CN'] as const) {
      const sentence = faultSentence(fault, language);
      for (const name of [Object.values(named), Object.entries(facts)].flat(2))
        expect(sentence).toContain(String(name));
    }
  });

  it('is a sentence', () => {
    expect(faultSentence({ fault: 'uncovered_facts', ...step }, 'en')).toBe(
      'loan lent return by reader: no row for fee: owed, book: lost',
    );
  });
});
