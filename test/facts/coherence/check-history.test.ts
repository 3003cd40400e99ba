import { describe, expect, it } from 'vitest';
import { faultsAfter } from '../../fixtures/faults';

describe('the history of a case', () => {
  it('begins with no state', () => {
    expect(faultsAfter(['cases.0.history.0.from', 'rejected'])).toEqual(['cases.0.history.0.from: history_broken']);
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
