import { checkPolicy } from 'aftersale/policy';
import { policyArbitrary } from 'aftersale/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('random policies', () => {
  it('are coherent', () => {
    fc.assert(
      fc.property(policyArbitrary(), (policy) => {
        expect(checkPolicy(policy)).toEqual([]);
      }),
    );
  });

  it('turn only the sections that are named', () => {
    fc.assert(
      fc.property(policyArbitrary(['refund']), (policy) => {
        expect(Object.keys(policy).length).toBe(12);
        expect(policy.benefits).toEqual(fc.sample(policyArbitrary(['refund']), 1)[0]?.benefits);
      }),
      { numRuns: 5 },
    );
  });
});
