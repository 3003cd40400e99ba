import { LANGUAGES } from 'aftersale/messages';
import { describe, expect, it } from 'vitest';
import { type SituationFile, situationFileOf } from '../../../src/cli/input/situation-file';
import { situationPage } from '../../../src/cli/page/situation-page';
import { styleOf } from '../../../src/cli/page/style-of';
import { walk } from '../../../src/cli/walk/walk';
import type { WalkStep } from '../../../src/cli/walk/walk-step';
import { units } from '../../fixtures/order';
import { policy, situation } from '../../fixtures/situation';
import { EXAMPLES, example } from '../example';

const WALKS = EXAMPLES.filter((name) => name.includes('-walk-'));

const statesOf = ({ situation: start, walk: steps = [] }: SituationFile) =>
  walk(start, steps).map(({ situation: after, answer }) => `${answer.outcome} ${after.cases[0]?.state}`);

describe('the walks that come with the package', () => {
  it('LIF-03 a return', () => {
    expect(statesOf(example('12-walk-return.json'))).toEqual([
      'allow pending_review',
      'allow awaiting_return',
      'allow awaiting_inspection',
      'allow awaiting_inspection',
      'allow awaiting_inspection',
      'deny awaiting_inspection',
      'allow awaiting_refund',
      'allow awaiting_refund',
      'allow succeeded',
    ]);
  });

  it('LIF-04 an exchange, with deadlines that pass', () => {
    expect(statesOf(example('13-walk-exchange.json'))).toEqual([
      'allow pending_review',
      'allow awaiting_return',
      'allow awaiting_inspection',
      'allow awaiting_replacement',
      'allow awaiting_replacement',
      'allow succeeded',
    ]);
  });

  it('LIF-11 LIF-19 a disputed refund', () => {
    expect(statesOf(example('14-walk-disputed-refund.json'))).toEqual([
      'allow pending_review',
      'allow negotiating',
      'allow pending_review',
      'allow platform_review',
      'allow platform_review',
      'allow awaiting_refund',
      'allow awaiting_refund',
      'allow awaiting_refund',
      'allow awaiting_refund',
      'allow succeeded',
    ]);
  });

  it.each(WALKS.flatMap((name) => LANGUAGES.map((language) => ({ name, language }))))(
    'are printed step by step: $name in $language',
    ({ name, language }) => {
      const file = example(name);
      const page = situationPage(name, file, styleOf(language, false));
      expect(page).not.toMatch(/undefined|NaN|\[object/);
      expect(page.match(/^\d+\. /gm)).toHaveLength(file.walk?.length ?? 0);
    },
  );

  it('tell who did what, where it led, what is to be done and who is waited for', () => {
    const page = situationPage('12', example('12-walk-return.json'), styleOf('en', false));
    expect(page).toContain('2. 7 March 2025, 15:00  customer service: approve the application');
    expect(page).toContain('    → awaiting your return\n');
    expect(page).toContain('    Waits for buyer until 14 March 2025, 15:00; then: closed.');
    expect(page).toContain('    deny: “Report that the refund is paid” is not for buyer to do');
    expect(page).toContain('    → awaiting refund (99.00 CNY)');
    expect(page).not.toContain('Refund quote');
    expect(situationPage('14', example('14-walk-disputed-refund.json'), styleOf('zh-CN', false))).toContain(
      '“太少了 not enough”',
    );
  });
});

describe('a walk', () => {
  const apply: WalkStep = {
    actor: 'buyer',
    action: 'apply',
    input: { type: 'refund_only', reason: 'thinking_it_over', lines: [units('cup', 0, 1)] },
  };

  it('LIF-09 takes the steps the system is told to take by itself', () => {
    const quick = policy({ lifecycle: { approveSoonAfterPayment: true, financeReview: { when: 'never' } } });
    const steps = walk(situation({}, { policy: quick }), [apply]);
    expect(steps.map(({ step }) => `${step.actor} ${step.action}`)).toEqual([
      'buyer apply',
      'system approve',
      'system start_refund',
    ]);
  });

  it('cannot do anything to a case before there is one, and says what needs a person', () => {
    expect(() => walk(situation(), [{ actor: 'system', action: 'time_out' }])).toThrow('unknown_id');
    const virtual = situation(
      {
        status: 'completed',
        lines: [
          { id: 'cup', category: 'home', quantity: 1, unitPrice: 10_000, virtual: { deliveredAt: 1, usedAt: 2 } },
        ],
        parcels: [],
      },
      { now: situation().now + 10 * 24 * 3_600_000 },
    );
    const told = { description: 'broken', evidence: [{ kind: 'photo', reference: 'p' }] };
    const signed: WalkStep = { ...apply, input: { ...apply.input, ...told, reason: 'quality' } };
    const page = situationPage('a', { situation: virtual, walk: [signed] }, styleOf('en', false));
    expect(page).toContain('    review: ');
  });
});

describe('a file with a walk', () => {
  const read = (steps: unknown) => situationFileOf({ situation: situation(), walk: steps }, 'en');

  it('is refused with all its faults', () => {
    expect(
      read([
        'apply',
        { actor: 'nobody', action: 'approve', inputs: {} },
        { actor: 'buyer', input: [], note: 1, afterHours: 0.5 },
        { actor: 'buyer', action: 'apply', input: {}, note: 'n', afterHours: 1 },
      ]),
    ).toEqual({
      faults: [
        expect.stringContaining('walk[0]'),
        expect.stringContaining('walk[1].actor'),
        expect.stringContaining('walk[1].inputs'),
        expect.stringContaining('walk[2].action'),
        expect.stringContaining('walk[2].input'),
        expect.stringContaining('walk[2].note'),
        expect.stringContaining('walk[2].afterHours'),
      ],
    });
    expect(read({})).toMatchObject({ faults: [expect.stringContaining('walk')] });
  });
});
