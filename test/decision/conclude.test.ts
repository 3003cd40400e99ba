import { conclude, reason } from 'aftersale/decision';
import { describe, expect, it } from 'vitest';

const closed = reason('ELG-07', 'order_is_closed', { status: 'closed' });
const used = reason('ELG-29', 'virtual_goods_used', { usedAt: 1 });
const left = reason('ELG-22', 'merchant_left_still_owes', { merchantState: 'left' });

describe('conclude', () => {
  it('gives the value unless it is denied, and does not work it out then', () => {
    const value = () => 'value';
    const notes = [left];
    expect(conclude({ denials: [], reviews: [], notes }, value)).toEqual({ outcome: 'allow', value: 'value', notes });
    expect(conclude({ denials: [], reviews: [used], notes }, value)).toEqual({
      outcome: 'review',
      value: 'value',
      reasons: [used],
      notes,
    });
    const never = () => {
      throw new Error('worked out in vain');
    };
    expect(conclude({ denials: [closed], reviews: [used], notes }, never)).toEqual({
      outcome: 'deny',
      reasons: [closed],
    });
  });
});
