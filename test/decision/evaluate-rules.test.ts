import {
  denial,
  denialIfAny,
  evaluateRules,
  note,
  noteIfAny,
  type Reason,
  type Rule,
  reason,
  review,
} from 'aftersale/decision';
import { describe, expect, it } from 'vitest';

const closed = reason('ELG-07', 'order_is_closed', { status: 'closed' });
const unpaid = reason('ELG-01', 'order_awaits_payment', { type: 'exchange' });
const used = reason('ELG-29', 'virtual_goods_used', { usedAt: 1 });
const left = reason('ELG-22', 'merchant_left_still_owes', { merchantState: 'left' });
const open = reason('WIN-03', 'window_open', { windowId: 'general', until: null });

const RULES: readonly Rule<string>[] = [
  { rule: 'ELG-07', judge: (facts) => (facts.includes('closed') ? denial(closed, unpaid) : null) },
  { rule: 'ELG-29', judge: (facts) => (facts.includes('used') ? review(used) : null) },
  { rule: 'ELG-22', judge: (facts) => (facts.includes('left') ? note(left, open) : null) },
  { rule: 'ELG-01', judge: (facts) => (facts.includes('unpaid') ? denial(unpaid) : null) },
];

describe('evaluateRules', () => {
  it('ELG-23 asks every rule, also after one has forbidden, and keeps all that they say in their order', () => {
    expect(evaluateRules(RULES, 'closed used left unpaid')).toEqual({
      denials: [closed, unpaid, unpaid],
      reviews: [used],
      notes: [left, open],
      checked: [],
    });
    expect(evaluateRules(RULES, 'fine')).toEqual({ denials: [], reviews: [], notes: [], checked: [] });
  });

  it('tells which rules were asked and whether they held, where it is to explain; a note breaks no rule', () => {
    expect(evaluateRules(RULES, 'closed used left', true).checked).toEqual([
      { rule: 'ELG-07', held: false },
      { rule: 'ELG-29', held: false },
      { rule: 'ELG-22', held: true },
      { rule: 'ELG-01', held: true },
    ]);
  });
});

describe('findings of several reasons', () => {
  it('are none where there is no reason', () => {
    const none: readonly Reason[] = [];
    expect([denialIfAny(none), noteIfAny(none)]).toEqual([null, null]);
    expect(denialIfAny([closed, unpaid])).toEqual(denial(closed, unpaid));
    expect(noteIfAny([open])).toEqual(note(open));
  });
});
