import { checksOf, evaluateRules, type Rule, reason } from 'aftersale/decision';
import { describe, expect, it } from 'vitest';

const closed = reason('ELG-07', 'order_is_closed', { status: 'closed' });
const unpaid = reason('ELG-01', 'order_awaits_payment', { type: 'exchange' });
const used = reason('ELG-29', 'virtual_goods_used', { usedAt: 1 });
const left = reason('ELG-22', 'merchant_left_still_owes', { merchantState: 'left' });
const open = reason('WIN-03', 'window_open', { windowId: 'general', until: null });

const RULES: readonly Rule<string>[] = [
  {
    rule: 'ELG-07',
    finds: 'denials',
    code: 'order_is_closed',
    tell: (facts) => facts.includes('closed') && [{ status: 'closed' }, unpaid],
  },
  {
    rule: 'ELG-29',
    finds: 'reviews',
    code: 'virtual_goods_used',
    tell: (facts) => (facts.includes('used') ? { usedAt: 1 } : null),
  },
  {
    rule: 'ELG-22',
    finds: 'notes',
    code: 'merchant_left_still_owes',
    tell: (facts) => (facts.includes('left') ? [{ merchantState: 'left' }, open] : undefined),
  },
  {
    rule: 'ELG-01',
    finds: 'denials',
    code: 'order_awaits_payment',
    tell: (facts) => (facts.includes('unpaid') ? [{ type: 'exchange' }] : []),
  },
];

describe('evaluateRules', () => {
  it('ELG-23 asks every rule, also after one has forbidden, and keeps all that they say in their order', () => {
    expect(evaluateRules(RULES, 'closed used left unpaid')).toEqual({
      denials: [closed, unpaid, unpaid],
      reviews: [used],
      notes: [left, open],
    });
    expect(evaluateRules(RULES, 'fine')).toEqual({ denials: [], reviews: [], notes: [] });
  });
});

describe('checksOf', () => {
  const held = (...asked: readonly string[]) => checksOf(RULES, asked);

  it('tells which rules were asked and whether they held; a note breaks no rule', () => {
    expect(held('closed used left')).toEqual([
      { rule: 'ELG-07', held: false },
      { rule: 'ELG-29', held: false },
      { rule: 'ELG-22', held: true },
      { rule: 'ELG-01', held: true },
    ]);
  });

  it('tells of several facts whether a rule held for all of them, and nothing of none', () => {
    expect(held('fine', 'unpaid').map((check) => check.held)).toEqual([true, true, true, false]);
    expect(held()).toEqual([]);
  });
});
