import { allocationOf } from 'aftersale/allocation';
import { checkEligibility } from 'aftersale/eligibility';
import type { Situation } from 'aftersale/facts';
import { definePolicy, standard } from 'aftersale/policy';
import { quoteRefund } from 'aftersale/refund';
import { describe, expect, it } from 'vitest';
import type { SituationFile } from '../../src/cli/input/situation-file';
import { recordRefund } from '../../src/cli/questions/record-refund';
import { example, EXAMPLES as names } from '../cli/example';
import { examplePolicies } from './example-policies.mjs';

const named = (start: string) => example(names.find((name) => name.startsWith(start)) ?? start);

/** What each request of an example refunds, one after another: the total, and what goes back to which tender. */
function refundsOf({ situation, refunds = [] }: SituationFile) {
  let current = situation;
  return refunds.map((request) => {
    const answer = quoteRefund(current, request);
    if (answer.outcome === 'deny') throw new Error(JSON.stringify(answer.reasons));
    current = recordRefund(current, request, answer.value);
    return { total: answer.value.total, byTender: answer.value.byTender };
  });
}

const totalsOf = (file: SituationFile) => refundsOf(file).map(({ total }) => total);

const paidOf = ({ situation }: SituationFile) =>
  allocationOf(situation).blocks.flatMap(({ from, to, paid }) => Array<number>(to - from).fill(paid));

function outcomesOf(situation: Situation, query: Parameters<typeof checkEligibility>[1]) {
  return Object.fromEntries(checkEligibility(situation, query).map(({ type, outcome }) => [type, outcome]));
}

const reasonsOf = (situation: Situation, query: Parameters<typeof checkEligibility>[1], type: string) =>
  checkEligibility(situation, query)
    .filter((answer) => answer.type === type)
    .flatMap(({ reasons }) => reasons.map(({ code }) => code));

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);

describe('the situations of docs/examples', () => {
  it('are at least eight', () => {
    expect(names.length).toBeGreaterThanOrEqual(8);
  });

  describe.each(names)('%s', (name) => {
    it('is a situation without a fault, with its title and source in both languages', () => {
      const { title, source } = example(name);
      expect([title?.['zh-CN'], title?.en, source?.['zh-CN'], source?.en]).not.toContain(undefined);
    });

    it('holds the policy as the library makes it (else: npm run examples:refresh)', () => {
      const { policy } = example(name).situation;
      expect(policy).toEqual(examplePolicies({ definePolicy, standard }).get(`${policy.id}@${policy.version}`));
    });

    it('has an answer for each of its requests', () => {
      expect(() => refundsOf(example(name))).not.toThrow();
    });
  });
});

describe('the published figures', () => {
  it('RFD-01 400.00 and 100.00 with 50.00 off: refunding the 100.00 gives 90.00', () => {
    expect(totalsOf(named('01'))).toEqual([9_000]);
  });

  it('RFD-02 100.00 and 50.00 with 30.00 off: shares of 20.00 and 10.00', () => {
    const off = allocationOf(named('02').situation).blocks.map(({ discounts }) => discounts[0]?.amount);
    expect(off).toEqual([2_000, 1_000]);
    expect(totalsOf(named('02'))).toEqual([4_000]);
  });

  it('RFD-03 three units at 10.00 with a 10.00 coupon, one at a time: 20.00 in all', () => {
    const file = named('03');
    expect(totalsOf(file)).toEqual([666, 667, 667]);
    const [first, second, third] = file.refunds ?? [];
    if (first === undefined || second === undefined || third === undefined) throw new Error('three requests');
    for (const refunds of [
      [third, second, first],
      [second, third, first],
      [second, first, third],
    ]) {
      expect(sum(totalsOf({ ...file, refunds }))).toBe(2_000);
    }
  });

  it('RFD-02 600.00 with an item coupon of 100.00 and 400.00, paid 900.00: 500.00 and 400.00', () => {
    expect(sum(named('04').situation.order.tenders.map(({ amount }) => amount))).toBe(90_000);
    expect(totalsOf(named('04'))).toEqual([50_000, 40_000]);
  });

  it('RFD-02 two goods at 100.00 with 50.00 off, one after the other: 75.00 and 75.00', () => {
    expect(totalsOf(named('05'))).toEqual([7_500, 7_500]);
  });

  it('RFD-04 80.00 cash and 20.00 points, refunds of 60.00 and 40.00 under cash_first', () => {
    expect(refundsOf(named('06'))).toEqual([
      { total: 6_000, byTender: [{ tenderId: 'wechat-pay', amount: 6_000 }] },
      {
        total: 4_000,
        byTender: [
          { tenderId: 'wechat-pay', amount: 2_000 },
          { tenderId: 'points', amount: 2_000 },
        ],
      },
    ]);
  });

  it('RFD-03 50.00 and 10.00 with 10.00 off, the 50.00 canceled: the other is not free', () => {
    const file = named('07');
    expect(paidOf(file)).toEqual([4_167, 833]);
    expect(totalsOf(file)).toEqual([4_167, 833]);
  });
});

describe('the situations of the rules', () => {
  it('ELG-25 parcels at different stages: each unit has its own answer', () => {
    const { situation } = named('08');
    const refundOnly = checkEligibility(situation, { actor: 'buyer' }).find(({ type }) => type === 'refund_only');
    expect(refundOnly?.byUnits.map(({ from, to, outcome }) => `${from}-${to} ${outcome}`)).toEqual([
      '0-2 allow',
      '2-3 allow',
      '3-4 deny',
      '4-5 allow',
    ]);
    expect(refundOnly?.byUnits[2]?.reasons.map(({ code }) => code)).toEqual(['self_service_ended']);
  });

  it('ELG-13 cash on delivery: not the buyer, but an agent may cancel while it is being stocked', () => {
    const { situation } = named('09');
    expect(outcomesOf(situation, { actor: 'buyer' })).toMatchObject({ cancel: 'deny', refund_only: 'deny' });
    expect(reasonsOf(situation, { actor: 'buyer' }, 'cancel')).toContain('cod_buyer_cannot_cancel');
    expect(outcomesOf(situation, { actor: 'agent' })).toMatchObject({ cancel: 'allow' });
  });

  it('WIN-04 after the windows: only counterfeit goods can still be returned', () => {
    const { situation } = named('10');
    expect(outcomesOf(situation, { actor: 'buyer' })).toMatchObject({ return_refund: 'deny', exchange: 'deny' });
    expect(reasonsOf(situation, { actor: 'buyer' }, 'return_refund')).toEqual(['settle_with_merchant']);
    expect(outcomesOf(situation, { actor: 'buyer', reason: 'counterfeit' })).toMatchObject({ return_refund: 'allow' });
  });

  it('ELG-08 a case in progress locks its own unit only', () => {
    const { situation } = named('11');
    const [locked, free] = [0, 1].map((unit) => ({
      actor: 'buyer' as const,
      lines: [{ lineId: 'shirt', from: unit, to: unit + 1 }],
    }));
    expect(locked && reasonsOf(situation, locked, 'return_refund')).toEqual(['units_in_case']);
    expect(free && outcomesOf(situation, free)).toMatchObject({ return_refund: 'allow' });
  });
});
