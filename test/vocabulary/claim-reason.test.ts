import { CANCEL_REASONS, CLAIM_REASON_NAMES, CLAIM_REASONS, LIABLE_PARTIES } from 'aftersale/vocabulary';
import { describe, expect, it } from 'vitest';

describe('the reasons of a claim', () => {
  it('are named in the order of their table', () => {
    expect(CLAIM_REASON_NAMES).toEqual(Object.keys(CLAIM_REASONS));
    expect(new Set(CLAIM_REASON_NAMES).size).toBe(CLAIM_REASON_NAMES.length);
  });

  it('FRT-01 each make somebody liable', () => {
    for (const reason of CLAIM_REASON_NAMES) expect(LIABLE_PARTIES).toContain(CLAIM_REASONS[reason].liability);
  });

  it('CAN-01 of a cancel are these five', () => {
    expect(CANCEL_REASONS).toEqual([
      'thinking_it_over',
      'too_expensive',
      'better_alternative',
      'wrong_item_ordered',
      'other',
    ]);
    for (const reason of CANCEL_REASONS) expect(CLAIM_REASONS[reason].liability).toBe('buyer');
  });

  it('WIN-04 are special where they open a window of their own: counterfeit alone', () => {
    expect(CLAIM_REASON_NAMES.filter((reason) => CLAIM_REASONS[reason].special)).toEqual(['counterfeit']);
  });

  it('WIN-05 are of defects where the goods themselves are at fault', () => {
    expect(CLAIM_REASON_NAMES.filter((reason) => CLAIM_REASONS[reason].defect)).toEqual([
      'damaged',
      'quality',
      'counterfeit',
    ]);
  });
});
