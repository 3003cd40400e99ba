import { refundRequestOf } from 'aftersale/lifecycle';
import { describe, expect, it } from 'vitest';
import { order, units } from '../fixtures/order';
import { afterSaleCase } from '../fixtures/situation';

describe('what a case asks to be refunded', () => {
  const asked = {
    caseId: 'case',
    type: 'refund_only',
    lines: [units('cup', 0, 1)],
    reason: 'thinking_it_over',
    actor: 'buyer',
  };

  it('RFD-08 is what was applied for, by who applied, and nothing that nobody said', () => {
    expect(refundRequestOf(afterSaleCase(order()))).toStrictEqual(asked);
  });

  it('RFD-08 RFD-07 is what was granted, by who granted it, with who is liable', () => {
    const granted = afterSaleCase(order(), { terms: { amount: 500 }, termsBy: 'agent', liability: 'supplier' });
    expect(refundRequestOf(granted)).toStrictEqual({ ...asked, actor: 'agent', liability: 'supplier', amount: 500 });
  });
});
