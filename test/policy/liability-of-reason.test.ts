import { definePolicy, liabilityOfReason, standard } from 'aftersale/policy';
import { CLAIM_REASON_NAMES, CLAIM_REASONS, LIABLE_PARTIES } from 'aftersale/vocabulary';
import { describe, expect, it } from 'vitest';

const LIABILITY = [
  ['no_reason', 'buyer'],
  ['size_or_taste', 'buyer'],
  ['thinking_it_over', 'buyer'],
  ['refused_delivery', 'buyer'],
  ['quality', 'merchant'],
  ['wrong_goods', 'merchant'],
  ['missing_goods', 'merchant'],
  ['late_shipment', 'merchant'],
  ['counterfeit', 'merchant'],
  ['damaged', 'carrier'],
  ['lost_in_transit', 'carrier'],
  ['platform_error', 'platform'],
] as const;

describe('FRT-01 liability', () => {
  it.each(LIABILITY)('follows the reason: %s makes the %s liable', (reason, party) => {
    expect(liabilityOfReason(standard, reason)).toBe(party);
  });

  it.each(CLAIM_REASON_NAMES)('is told for every reason: %s', (reason) => {
    expect(LIABLE_PARTIES).toContain(liabilityOfReason(standard, reason));
    expect(liabilityOfReason(standard, reason)).toBe(CLAIM_REASONS[reason].liability);
  });

  it('is as the policy says, for the reasons it names alone', () => {
    const liability = [{ reason: 'damaged', liability: 'insurer' }] as const;
    const policy = definePolicy({ id: 'insured', version: 1, freight: { liability } });
    expect(liabilityOfReason(policy, 'damaged')).toBe('insurer');
    expect(liabilityOfReason(policy, 'quality')).toBe('merchant');
  });
});
