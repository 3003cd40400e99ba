import type { Situation } from 'aftersale/facts';
import { applyBatch, type BatchCommand } from 'aftersale/lifecycle';
import { describe, expect, it } from 'vitest';
import { deepFrozen } from '../fixtures/deep-frozen';
import { line, order, units } from '../fixtures/order';
import { afterSaleCase, policy, situation } from '../fixtures/situation';
import { coded } from '../money/coded';
import { refusals } from './begun';
import { ENTERED } from './waiting';

/** An order of three cups, each claimed in a case of its own that waits for review. */
function threeClaims(id: string, changes: Partial<Situation> = {}): Situation {
  const of = order({
    id,
    status: 'completed',
    lines: [line({ quantity: 3 })],
    freight: { charged: 900 },
    tenders: [{ id: 'cash', kind: 'cash', amount: 30_900 }],
  });
  const cases = [0, 1, 2].map((unit) =>
    afterSaleCase(of, {
      id: `${id}-${unit}`,
      reason: 'quality',
      fulfilment: 'signed',
      claims: [units('cup', unit, unit + 1)],
      grants: [{ ...units('cup', unit, unit + 1), each: 10_000 }],
      appliedAt: ENTERED,
      enteredAt: ENTERED,
    }),
  );
  return situation(of, { cases, now: ENTERED, policy: policy(), ...changes });
}

const targets = (...of: readonly Situation[]) =>
  of.flatMap(({ cases, version }) =>
    cases.map(({ id, version: caseVersion }) => ({ caseId: id, caseVersion, situationVersion: version })),
  );

const approval = (on: BatchCommand['on'], goodwill = 0): BatchCommand => ({
  id: 'batch',
  actor: 'agent',
  action: 'approve',
  input: goodwill === 0 ? {} : { terms: { adjustments: [{ kind: 'goodwill', amount: goodwill, bearer: 'merchant' }] } },
  on,
});

const refundsOf = ({ cases }: Situation) => cases.flatMap(({ refunds }) => refunds);

describe('one command for many cases', () => {
  it('LIF-27 gives one decision for each, in their order, over several orders', () => {
    const [first, second] = [threeClaims('first'), threeClaims('second', { version: 7 })];
    const on = targets(second, first);
    const { decisions, situations } = applyBatch([first, second], approval(on));
    expect(decisions.map(({ caseId }) => caseId)).toEqual(on.map(({ caseId }) => caseId));
    expect(decisions.every(({ decision }) => decision.outcome === 'allow')).toBe(true);
    expect(situations.map(({ version }) => version)).toEqual([4, 10]);
    for (const after of situations)
      expect(after.cases.map(({ state }) => state)).toEqual(Array(3).fill('awaiting_refund'));
  });

  it('LIF-27 no more freight comes back than was paid', () => {
    const before = threeClaims('order');
    const { situations } = applyBatch([before], approval(targets(before)));
    const freight = situations
      .flatMap(refundsOf)
      .flatMap(({ entries }) => entries.filter(({ kind }) => kind === 'freight'));
    expect(freight.map(({ amount }) => amount)).toEqual([300, 300, 300]);
    expect(situations.flatMap(refundsOf).map(({ total }) => total)).toEqual([10_300, 10_300, 10_300]);
  });

  it('LIF-27 RFD-08 what one person grants adds up along the batch', () => {
    const before = threeClaims('order', { policy: policy({ lifecycle: { financeReview: { when: 'never' } } }) });
    const { situations } = applyBatch([before], approval(targets(before), 2_000));
    expect(situations[0]?.cases.map(({ approver }) => approver)).toEqual([undefined, undefined, 'supervisor']);
    expect(situations.flatMap(refundsOf).map(({ state }) => state)).toEqual(['created', 'created', 'awaiting_finance']);
  });

  it('LIF-27 a denial changes nothing for the others', () => {
    const before = threeClaims('order');
    const [first, , third] = before.cases;
    if (first === undefined || third === undefined) throw new Error('three cases');
    const ended = {
      ...before,
      cases: before.cases.map((one) => (one === first ? { ...one, state: 'closed' as const } : one)),
    };
    const { decisions, situations } = applyBatch([ended], approval(targets(ended)));
    expect(decisions.map(({ decision }) => refusals(decision))).toEqual([['STA-05 case_has_ended'], [], []]);
    expect(situations[0]?.cases.map(({ state }) => state)).toEqual(['closed', 'awaiting_refund', 'awaiting_refund']);
    expect(situations[0]?.version).toBe(before.version + 2);
  });

  it('LIF-27 LIF-32 what others changed meanwhile makes it stale; what the batch changed itself does not', () => {
    const before = threeClaims('order', { version: 5 });
    const on = targets(before).map((target, index) => (index === 1 ? { ...target, situationVersion: 4 } : target));
    const { decisions } = applyBatch([before], approval(on));
    expect(decisions.map(({ decision }) => refusals(decision))).toEqual([[], ['LIF-32 situation_version_stale'], []]);
  });

  it('LIF-27 LIF-32 a case that is named twice, or a batch that comes again, is done once', () => {
    const before = threeClaims('order');
    const [first] = targets(before);
    if (first === undefined) throw new Error('three cases');
    const { decisions, situations } = applyBatch([before], approval([first, first]));
    expect(decisions.map(({ decision }) => decision.outcome === 'allow' && decision.value.replay)).toEqual([
      false,
      true,
    ]);
    const again = applyBatch(situations, approval([first]));
    expect(again.decisions).toMatchObject([{ decision: { value: { replay: true } } }]);
    expect(again.situations).toEqual(situations);
  });

  it('LIF-27 leaves what it was given as it was, and knows no other cases', () => {
    const before = deepFrozen(threeClaims('order'));
    expect(applyBatch([before], approval(targets(before))).situations[0]).not.toBe(before);
    const unknown = approval([{ caseId: 'nobody', caseVersion: 1, situationVersion: 1 }]);
    expect(() => applyBatch([before], unknown)).toThrow(coded('unknown_id', { caseId: 'nobody' }));
  });
});
