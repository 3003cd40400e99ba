import { quoteRefund } from 'aftersale/refund';
import { describe, expect, it } from 'vitest';
import { line, parcel, units } from '../fixtures/order';
import { denials, quoted, refunded, request } from '../fixtures/refunds';
import { policy, situation } from '../fixtures/situation';

const limits = policy({
  refund: {
    authorityLimits: [
      { actor: 'agent', limit: 5_000 },
      { actor: 'supervisor', limit: 20_000 },
      { actor: 'finance', limit: null },
    ],
  },
});

const cups = [line({ quantity: 4 })];
const signed = situation(
  { status: 'completed', lines: cups, parcels: [parcel('signed', [units('cup', 0, 4)])] },
  { policy: limits },
);

const back = (unit: number, changes: Parameters<typeof request>[0] = {}) =>
  request({
    caseId: `case-${unit}`,
    type: 'return_refund',
    reason: 'no_reason',
    actor: 'agent',
    lines: [units('cup', unit, unit + 1)],
    ...changes,
  });

const goodwill = (amount: number) => [{ kind: 'goodwill', amount, bearer: 'merchant' }] as const;

describe('money granted by a person', () => {
  it('RFD-07 goodwill and freight subsidies stand beside the computed amount, which stays visible', () => {
    const quote = quoted(
      signed,
      back(0, { adjustments: [...goodwill(1_000), { kind: 'freight_subsidy', amount: 500, bearer: 'platform' }] }),
    );
    expect([quote.suggested, quote.total, quote.transfer]).toEqual([10_000, 11_500, 1_500]);
    expect(quote.entries.slice(1)).toEqual([
      { kind: 'goodwill', rule: 'RFD-07', amount: 1_000, bearer: 'merchant', by: 'agent' },
      { kind: 'freight_subsidy', rule: 'RFD-07', amount: 500, bearer: 'platform', by: 'agent' },
    ]);
  });

  it('RFD-07 a buyer grants himself nothing', () => {
    expect(denials(signed, back(0, { actor: 'buyer', adjustments: goodwill(1) }))).toEqual([
      ['actor_cannot_grant', { actor: 'buyer' }],
    ]);
    expect(denials(signed, back(0, { actor: 'buyer' }))).toEqual([]);
  });

  it('RFD-08 two of 40 under a limit of 50 do not pass: the second goes to the next approver', () => {
    const first = back(0, { adjustments: goodwill(4_000) });
    expect(quoteRefund(signed, first).outcome).toBe('allow');
    const answer = quoteRefund(refunded(signed, first), back(1, { adjustments: goodwill(4_000) }));
    expect(answer.outcome === 'review' && answer.reasons).toEqual([
      {
        rule: 'RFD-08',
        code: 'above_authority',
        params: { actor: 'agent', limit: 5_000, used: 4_000, requested: 4_000, approver: 'supervisor' },
      },
    ]);
  });

  it('RFD-08 counts each actor for himself, and asks the first whose limit is enough', () => {
    const answer = quoteRefund(signed, back(0, { adjustments: goodwill(30_000) }));
    expect(answer.outcome === 'review' && answer.reasons[0]?.params).toMatchObject({ approver: 'finance' });
    const used = refunded(signed, back(0, { adjustments: goodwill(4_000) }));
    for (const actor of ['supervisor', 'finance', 'merchant', 'platform'] as const) {
      expect(quoteRefund(used, back(1, { actor, adjustments: goodwill(16_000) })).outcome).toBe('allow');
    }
  });

  it('RFD-08 asks who may grant exactly so much', () => {
    const answer = quoteRefund(signed, back(0, { adjustments: goodwill(20_000) }));
    expect(answer.outcome === 'review' && answer.reasons[0]?.params).toMatchObject({ approver: 'supervisor' });
  });

  it('RFD-08 asks nobody for a refund in which nothing is granted, whatever was granted before', () => {
    const above = refunded(signed, back(0, { adjustments: goodwill(9_000) }));
    expect(quoteRefund(above, back(1)).outcome).toBe('allow');
    expect(quoteRefund(above, back(1, { adjustments: goodwill(1) })).outcome).toBe('review');
  });

  it('RFD-08 tells where nobody may approve', () => {
    const short = { ...signed, policy: policy({ refund: { authorityLimits: [{ actor: 'agent', limit: 100 }] } }) };
    const answer = quoteRefund(short, back(0, { adjustments: goodwill(101) }));
    expect(answer.outcome === 'review' && answer.reasons[0]?.params).toMatchObject({ approver: null });
  });

  it('RFD-08 RFD-09 an agreed refund of goods the buyer keeps counts against the limit; a computed one does not', () => {
    const agreed = (amount: number) => back(0, { type: 'refund_only', reason: 'not_as_described', amount });
    expect(quoteRefund(signed, agreed(5_000)).outcome).toBe('allow');
    expect(quoteRefund(signed, agreed(5_001)).outcome).toBe('review');
    expect(quoteRefund(signed, { ...agreed(5_001), actor: 'buyer' }).outcome).toBe('allow');
    const computed = back(0, { type: 'refund_only', reason: 'not_as_described' });
    expect(quoteRefund(signed, computed).outcome).toBe('allow');
    expect(quoteRefund(signed, back(0, { amount: 9_000 })).outcome).toBe('allow');
    const unshipped = { ...situation({ lines: cups }), policy: limits };
    expect(quoteRefund(unshipped, agreed(9_000)).outcome).toBe('allow');
    const first = refunded(signed, agreed(3_000));
    const again = { ...agreed(3_000), caseId: 'again', lines: [units('cup', 1, 2)] };
    const answer = quoteRefund(first, again);
    expect(answer.outcome === 'review' && answer.reasons[0]?.params).toMatchObject({ used: 3_000, requested: 3_000 });
  });
});
