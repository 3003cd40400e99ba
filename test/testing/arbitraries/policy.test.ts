import { checkPolicy, type Policy, standard } from 'aftersale/policy';
import { policyArbitrary, policyVariationArbitrary } from 'aftersale/testing';
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
      fc.property(policyArbitrary(['refund']), ({ refund, ...others }) => {
        expect(others).toEqual({ ...standard, id: 'random', refund: undefined });
        expect(Object.keys(refund)).toEqual(Object.keys(standard.refund));
      }),
      { numRuns: 5 },
    );
  });
});

describe('variations of a policy', () => {
  const knobsTurned = (policy: Policy): string[] =>
    Object.entries(standard).flatMap(([section, knobs]) =>
      Object.entries(knobs)
        .filter(([name, value]) => {
          const turned = Object.entries(policy).find(([other]) => other === section)?.[1];
          return JSON.stringify(turned[name]) !== JSON.stringify(value);
        })
        .map(([name]) => `${section}.${name}`),
    );

  it('are coherent, and turn no more knobs than are asked for', () => {
    fc.assert(
      fc.property(policyVariationArbitrary(standard, 3), (policy) => {
        expect(checkPolicy(policy)).toEqual([]);
        expect(knobsTurned(policy).length).toBeLessThanOrEqual(3);
      }),
    );
    const turned = fc.sample(policyVariationArbitrary(standard), { numRuns: 200, seed: 1 }).flatMap(knobsTurned);
    expect(new Set(turned).size).toBeGreaterThan(40);
  });
});
