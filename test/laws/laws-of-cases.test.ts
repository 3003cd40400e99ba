import { assertLaws, caseStories, LAWS, policyArbitrary, refundStories } from 'aftersale/testing';
import { describe, it } from 'vitest';
import { SHIPPED_POLICIES } from '../fixtures/shipped-policies';

const ofCases = LAWS.filter(({ scenario }) => scenario === caseStories);
const others = LAWS.filter(({ scenario }) => scenario !== caseStories && scenario !== refundStories);

describe('LIF-01 LIF-12 LIF-23 LIF-32 DLN-07 the laws of cases hold', () => {
  it.each(SHIPPED_POLICIES)('under the shipped policy $id', (policy) => {
    assertLaws(policy, { laws: ofCases, runs: 20 });
  });

  it('under random policies', () => {
    assertLaws(policyArbitrary(), { laws: ofCases, runs: 60 });
  });
});

describe('RFD-02 RFD-19 WIN-01 RUP-01 the laws of shares, windows and rollups hold', () => {
  it.each(SHIPPED_POLICIES)('under the shipped policy $id', (policy) => {
    assertLaws(policy, { laws: others, runs: 20 });
  });

  it('under random policies', () => {
    assertLaws(policyArbitrary(), { laws: others, runs: 60 });
  });
});
