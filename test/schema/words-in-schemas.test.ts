import { emptySummary } from 'aftersale/compare';
import { standard } from 'aftersale/policy';
import { caseEffectSchema, comparisonSummarySchema, lifecycleFaultSchema, QUESTIONS } from 'aftersale/schema';
import { is } from 'valibot';
import { describe, expect, it } from 'vitest';

describe('the words a schema takes', () => {
  it.each(['order', 'invoice'])('LIF-06 goods or an invoice are sent anew: %s', (as) => {
    const effect = { key: 'c:2:create_reshipment', caseId: 'c', effect: 'create_reshipment', address: null };
    const units = [{ lineId: 'cup', from: 0, to: 1 }];
    expect(is(caseEffectSchema, { ...effect, units, as })).toBe(true);
    expect(is(caseEffectSchema, { ...effect, units, as: `${as}s` })).toBe(false);
  });

  it.each(['eligibility', 'claim', 'case', 'actions', 'deadline'])('a comparison is about %s', (about) => {
    const counted = (what: string) => ({
      ...emptySummary(standard, standard),
      changes: [{ about: what, of: null, orders: 1 }],
    });
    expect(is(comparisonSummarySchema, counted(about))).toBe(true);
    expect(is(comparisonSummarySchema, counted(''))).toBe(false);
  });

  it('a lifecycle has states that only lead to each other', () => {
    expect(is(lifecycleFaultSchema, { fault: 'loop_without_exit', type: 'door', states: ['open', 'shut'] })).toBe(true);
    expect(is(lifecycleFaultSchema, { fault: '', type: 'door', states: ['open', 'shut'] })).toBe(false);
  });
});

describe('a question', () => {
  it.each(Object.entries(QUESTIONS))('is asked of something: %s', (_, { asks }) => {
    expect(asks.length).toBeGreaterThan(0);
  });
});
