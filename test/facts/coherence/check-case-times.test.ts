import { describe, expect, it } from 'vitest';
import { faultsAfter, openSituation } from '../../fixtures/faults';
import { PLACED } from '../../fixtures/order';

const { now } = openSituation;
const [returned] = openSituation.cases;
const { appliedAt = 0, enteredAt = 0 } = returned ?? {};

describe('the moments of a case', () => {
  it.each(['appliedAt', 'enteredAt', 'replacementSignedAt'])('do not lie in the future: %s', (name) => {
    expect(faultsAfter([`cases.0.${name}`, now])).not.toContain(`cases.0.${name}: time_in_future`);
    expect(faultsAfter([`cases.0.${name}`, now + 1])).toContain(`cases.0.${name}: time_in_future`);
  });

  it('begin after the order was placed', () => {
    expect(faultsAfter(['cases.0.appliedAt', PLACED])).toEqual([]);
    expect(faultsAfter(['cases.0.appliedAt', PLACED - 1])).toEqual(['cases.0.appliedAt: times_reversed']);
  });

  it.each(['enteredAt', 'replacementSignedAt'])('follow the application: %s', (name) => {
    expect(faultsAfter([`cases.0.${name}`, appliedAt])).toEqual([]);
    expect(faultsAfter([`cases.0.${name}`, appliedAt - 1])).toEqual([`cases.0.${name}: times_reversed`]);
  });

  it('of a history follow each other, none before the order or in the future', () => {
    const step = (index: number) => `cases.0.history.${index}.at`;
    expect(faultsAfter([step(1), appliedAt])).toEqual([]);
    expect(faultsAfter([step(1), appliedAt - 1])).toEqual([`${step(1)}: times_reversed`]);
    expect(faultsAfter([step(0), enteredAt])).toEqual([]);
    expect(faultsAfter([step(0), PLACED - 1])).toEqual([`${step(0)}: times_reversed`]);
    expect(faultsAfter([step(1), now + 1])).toEqual([`${step(1)}: time_in_future`]);
  });

  it('may end windows later than now', () => {
    expect(faultsAfter(['cases.0.windowExtendedUntil', now + 1])).toEqual([]);
  });
});
