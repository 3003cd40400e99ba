import { policyOf } from 'aftersale/lifecycle';
import { describe, expect, it } from 'vitest';
import { policy } from '../fixtures/situation';
import { coded } from '../money/coded';

describe('the policy of a case', () => {
  const versions = [1, 2, 3].map((version) => ({ ...policy(), id: 'ours', version }));
  const situation = { policy: { ...policy(), id: 'newest' }, policies: versions };

  it('DLN-07 is the one it was opened under, whichever of those there are', () => {
    for (const version of [1, 2, 3]) expect(policyOf(situation, { policy: `ours@${version}` }).version).toBe(version);
  });

  it('DLN-07 is the order’s where that is not there', () => {
    expect(policyOf(situation, { policy: 'ours@4' }).id).toBe('newest');
    expect(policyOf({ policy: situation.policy }, { policy: 'ours@1' }).id).toBe('newest');
  });

  it('says so where there is no situation at all', () => {
    expect(() => policyOf(null as never, { policy: 'ours@1' })).toThrow(coded('input_malformed'));
  });
});
