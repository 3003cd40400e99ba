import { describe, expect, it } from 'vitest';
import { differenceSection } from '../../../src/cli/page/difference-section';
import { pageFor } from '../../../src/cli/page/page';
import { styleOf } from '../../../src/cli/page/style-of';
import { situation } from '../../fixtures/situation';

describe('differenceSection', () => {
  it('leaves a deadline out that there is not', () => {
    const then = { state: 'closed', type: 'repair', rule: 'DLN-03' } as const;
    const after = { waitsFor: 'buyer', until: 0, rule: 'DLN-02', then } as const;
    const change = { about: 'deadline', caseId: 'c', before: null, after } as const;
    const difference = { orderId: 'o', currency: 'CNY', changes: [change], cost: 5 };
    const page = pageFor(situation(), styleOf('en', false));
    expect(differenceSection(difference, page)).toMatch(
      /^Order o, cost of the change: 0\.05 CNY\n(.*\n)+deadline {2}c +Waits for buyer until/,
    );
  });
});
