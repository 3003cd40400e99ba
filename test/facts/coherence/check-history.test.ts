import { describe, expect, it } from 'vitest';
import { faultsAfter } from '../../fixtures/faults';

describe('the history of a case', () => {
  it('begins with no state', () => {
    expect(faultsAfter(['cases.0.history.0.from', 'rejected'])).toEqual(['cases.0.history.0.from: history_broken']);
  });

  it('STA-05 begins with pending_review, unless it was split off', () => {
    const [start, end] = ['cases.0.history.0.to', 'cases.0.history.1.from'];
    const elsewhere = [
      [start, 'negotiating'],
      [end, 'negotiating'],
    ] as const;
    expect(faultsAfter(...elsewhere)).toEqual([`${start}: history_broken`]);
    expect(faultsAfter(...elsewhere, ['cases.0.history.0.action', 'split_off'])).toEqual([]);
  });

  it('goes on where it was', () => {
    expect(faultsAfter(['cases.0.history.1.from', 'rejected'])).toEqual(['cases.0.history.1.from: history_broken']);
  });

  it('ends where the case is', () => {
    expect(faultsAfter(['cases.0.history.1.to', 'closed'])).toEqual(['cases.0.state: history_broken']);
  });

  it('may be unknown', () => {
    expect(faultsAfter(['cases.0.history', []])).toEqual([]);
  });
});
