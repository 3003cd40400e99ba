import type { HistoryEntry } from 'aftersale/facts';
import { firstAnswer, owesAnswer } from 'aftersale/lifecycle';
import type { Actor, CaseAction } from 'aftersale/vocabulary';
import { describe, expect, it } from 'vitest';
import { coded } from '../money/coded';

const step = (commandId: string, actor: Actor, action: CaseAction): HistoryEntry => ({
  commandId,
  actor,
  action,
  at: 0,
  from: 'pending_review',
  to: 'pending_review',
});

const history = [
  step('amended', 'buyer', 'amend'),
  step('late', 'system', 'time_out'),
  step('note', 'agent', 'add_note'),
];

describe('the first answer to an application', () => {
  it('SLA-02 MET-01 is neither a step of the buyer nor silence', () => {
    expect(firstAnswer({ appliedBy: 'buyer', history })?.commandId).toBe('note');
    expect(firstAnswer({ appliedBy: 'buyer', history: history.slice(0, 2) })).toBeUndefined();
  });

  it('SLA-02 MET-01 is owed to a buyer who applied, and to nobody else', () => {
    expect(owesAnswer({ appliedBy: 'buyer' })).toBe(true);
    expect(owesAnswer({ appliedBy: 'agent' })).toBe(false);
    expect(owesAnswer({ appliedBy: 'buyer', splitFrom: 'case' })).toBe(false);
    expect(firstAnswer({ appliedBy: 'agent', history })).toBeUndefined();
    expect(firstAnswer({ appliedBy: 'buyer', splitFrom: 'case', history })).toBeUndefined();
  });

  it('refuses a case without a history', () => {
    expect(() => firstAnswer({ appliedBy: 'buyer' } as never)).toThrow(coded('input_malformed'));
  });
});
