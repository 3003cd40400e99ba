import { checkFacts } from 'aftersale/facts';
import { applyForAfterSale } from 'aftersale/lifecycle';
import { AFTER_SALE_TYPES } from 'aftersale/vocabulary';
import { describe, expect, it } from 'vitest';
import { policy } from '../fixtures/situation';
import { STARTS } from './starts';

describe('the beginnings of cases', () => {
  it('are there for every type', () => {
    expect(new Set(STARTS.map(({ type }) => type))).toEqual(new Set(AFTER_SALE_TYPES));
  });

  it.each(STARTS)('have coherent facts and are not denied: $name', ({ situation, application }) => {
    const before = situation(policy({ refund: { exchangeWith: 'any' } }));
    expect(checkFacts(before)).toEqual([]);
    const answer = applyForAfterSale(before, { id: 'k1', caseId: 'case', situationVersion: 1, ...application });
    expect(answer.outcome === 'deny' ? answer.reasons : []).toEqual([]);
  });
});
