import { checkFacts } from 'aftersale/facts';
import { CASE_STATES, isInProgress } from 'aftersale/vocabulary';
import { describe, expect, it } from 'vitest';
import { faultsAfter, faultsOf, issuesAfter } from '../../fixtures/faults';
import { line, units } from '../../fixtures/order';
import { afterSaleCase, situation } from '../../fixtures/situation';

const facts = situation({ lines: [line({ quantity: 3 })] });
const claim = (id: string, from: number, to: number, state: (typeof CASE_STATES)[number] = 'pending_review') =>
  afterSaleCase(facts.order, { id, state, claims: [units('cup', from, to)] });

describe('claims', () => {
  it('are of units of the order, sorted and merged', () => {
    expect(faultsAfter(['cases.1.claims', [units('cup', 1, 4)]])).toEqual(['cases.1.claims.0.to: range_out_of_line']);
    expect(faultsAfter(['cases.1.claims', [units('lid', 0, 1)]])).toEqual(['cases.1.claims.0.lineId: line_unknown']);
    expect(faultsAfter(['cases.1.claims', []])).toEqual(['cases.1.claims: units_missing']);
    for (const from of [0, 1]) {
      expect(faultsAfter(['cases.1.claims', [units('pot', 0, 1), units('cup', from, 2)]])).toEqual([
        'cases.1.claims: ranges_not_merged',
      ]);
    }
  });

  it('ELG-08 never meet in cases in progress, while other units of the line are free', () => {
    expect(faultsOf({ ...facts, cases: [claim('a', 0, 2), claim('b', 2, 3)] })).toEqual([]);
    expect(faultsOf({ ...facts, cases: [claim('a', 0, 2), claim('b', 1, 3)] })).toEqual(['cases.1: claims_overlap']);
    expect(faultsOf({ ...facts, cases: [claim('a', 2, 3), claim('b', 0, 2), claim('c', 0, 3)] })).toEqual([
      'cases.2: claims_overlap',
    ]);
  });

  it('ELG-08 name the case they meet', () => {
    expect(issuesAfter(['cases.0.state', 'negotiating'], ['cases.1.claims.0.from', 0])).toContainEqual({
      path: ['cases', 1],
      code: 'claims_overlap',
      params: { with: 'returned' },
    });
  });

  it.each(CASE_STATES)('ELG-08 take units from a case that is %s, unless it has ended', (state) => {
    const faults = faultsOf({ ...facts, cases: [claim('a', 0, 2, state), claim('b', 1, 3)] });
    expect(faults).toEqual(isInProgress(state) ? ['cases.1: claims_overlap'] : []);
  });

  it('ELG-08 take a unit of a long range from each of several', () => {
    const cases = [claim('a', 0, 3), claim('b', 0, 1), claim('c', 2, 3)];
    expect(faultsOf({ ...facts, cases })).toEqual(['cases.1: claims_overlap', 'cases.2: claims_overlap']);
    const chain = [claim('a', 0, 2), claim('b', 1, 3), claim('c', 2, 3)];
    expect(faultsOf({ ...facts, cases: chain })).toEqual(['cases.1: claims_overlap', 'cases.2: claims_overlap']);
  });

  it('ELG-08 name the first of several they meet', () => {
    const cases = [claim('a', 0, 3), claim('b', 1, 3), claim('c', 2, 3)];
    expect(checkFacts({ ...facts, cases }).map(({ params }) => params)).toEqual([{ with: 'a' }, { with: 'a' }]);
  });
});

describe('top-ups', () => {
  const topUps = (...of: readonly { from: number; to: number }[]) =>
    faultsAfter(['cases.1.topUps', of.map((range) => ({ lineId: 'cup', each: 1, ...range }))]);

  it('RFD-15 are paid for units of the case, once for each', () => {
    expect(topUps({ from: 1, to: 2 })).toEqual([]);
    expect(topUps({ from: 1, to: 3 })).toEqual(['cases.1.topUps.0: grant_outside_claims']);
    expect(topUps({ from: 1, to: 2 }, { from: 1, to: 2 })).toEqual(['cases.1.topUps: grants_overlap']);
  });
});

describe('grants', () => {
  const grants = (...of: readonly { from: number; to: number; lineId?: string }[]) =>
    faultsAfter(['cases.1.grants', of.map((range) => ({ lineId: 'cup', each: 1, ...range }))]);

  it('are for units of the case', () => {
    expect(grants({ from: 1, to: 2 })).toEqual([]);
    expect(grants({ from: 1, to: 3 })).toEqual(['cases.1.grants.0: grant_outside_claims']);
    expect(grants({ lineId: 'pot', from: 1, to: 2 })).toEqual(['cases.1.grants.0: grant_outside_claims']);
  });

  it('hold units, each once', () => {
    expect(grants({ from: 1, to: 1 })).toEqual(['cases.1.grants.0: range_empty']);
    expect(grants({ from: 1, to: 2 }, { from: 1, to: 2 })).toEqual(['cases.1.grants: grants_overlap']);
  });
});
