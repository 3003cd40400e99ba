import { reason, verdictOf } from 'aftersale/decision';
import { describe, expect, it } from 'vitest';

const closed = reason('ELG-07', 'order_is_closed', { status: 'closed' });
const used = reason('ELG-29', 'virtual_goods_used', { usedAt: 1 });
const left = reason('ELG-22', 'merchant_left_still_owes', { merchantState: 'left' });

describe('verdictOf', () => {
  it('denies for any denial, then asks a person for any review, and keeps notes whatever it comes to', () => {
    const notes = [left];
    expect(verdictOf({ denials: [closed], reviews: [used], notes })).toEqual({
      outcome: 'deny',
      reasons: [closed],
      notes,
    });
    expect(verdictOf({ denials: [], reviews: [used], notes })).toEqual({ outcome: 'review', reasons: [used], notes });
    expect(verdictOf({ denials: [], reviews: [], notes })).toEqual({ outcome: 'allow', reasons: [], notes });
  });
});
