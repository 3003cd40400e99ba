import type { BenefitEntry, RefundEntry } from 'aftersale/facts';
import type { Policy } from 'aftersale/policy';
import { quoteRefund, type RefundRequest } from 'aftersale/refund';
import { aLine, anOrder, QUESTIONS, type Questions } from 'aftersale/testing';
import { describe, expect, it } from 'vitest';
import { faultsIn } from './law-named';
import {
  afterStep,
  inCase,
  inEnd,
  inEntry,
  inQuote,
  inRefund,
  inRequest,
  rewarding,
  type StoryChange,
  told,
  withEntry,
} from './told-refunds';

const story = told();
const reversed = told([]);
/** Two cups alike, at a tax of the same rate. */
const alike = told([], rewarding, anOrder({ lines: [aLine({ taxes: [{ rate: '0.13', included: true }] })] }));

/** Two cups of exactly the same tax. */
const even = told(
  [],
  rewarding,
  anOrder({ lines: [aLine({ quantity: 2, unitPrice: 11_300, taxes: [{ rate: '0.13', included: true }] })] }),
);

type Row = readonly [what: string, change: StoryChange, faults: readonly string[]];

const entry = (kind: RefundEntry['kind'], amount: number, rest: Partial<RefundEntry> = {}): RefundEntry => ({
  kind,
  rule: 'RFD-01',
  amount,
  bearer: 'merchant',
  ...rest,
});

const cup = { lineId: 'cup', from: 0, to: 1 };

const each =
  (...changes: readonly StoryChange[]): StoryChange =>
  (one) =>
    changes.reduce((changed, change) => change(changed), one);

const under =
  (change: (policy: Policy) => Partial<Policy>): StoryChange =>
  (one) => ({ ...one, policy: { ...one.policy, ...change(one.policy) } });

describe('all laws of refunds hold', () => {
  it.each([
    'exact_refunds',
    'conserved_money',
    'refunds_within_cap',
    'refunds_once',
    'untouched_neighbours',
    'balanced_settlements',
    'reversed_settlements',
    'reversed_sales',
    'pure_quotes',
  ])('%s, whatever was refunded', (id) => {
    expect([story, reversed, alike, even].flatMap((one) => faultsIn(id, one))).toEqual([]);
  });
});

describe('exact_refunds finds', () => {
  it.each<Row>([
    [
      'units that were promised otherwise',
      afterStep(
        0,
        inCase('c1', () => ({ grants: [{ ...cup, each: 9_599 }] })),
      ),
      ['step 1 (ask return_refund in c1): what c1 gives its units is 9600, not 9599'],
    ],
    [
      'not what was promised and given up',
      afterStep(
        0,
        inCase('c1', () => ({ state: 'closed', grants: [] })),
      ),
      [],
    ],
    [
      'a tax that is not all back with its unit',
      afterStep(
        0,
        inEntry('c1', () => ({ taxes: [{ rate: '0.13', included: true, amount: 1_103 }] })),
      ),
      ['step 1 (ask return_refund in c1): tax 0.13 included of cup is 1103, not 1104'],
    ],
    [
      'a tax that is back as an added one',
      afterStep(
        0,
        inEntry('c1', () => ({ taxes: [{ rate: '0.13', included: false, amount: 1_104 }] })),
      ),
      ['step 1 (ask return_refund in c1): tax 0.13 included of cup is 0, not 1104'],
    ],
    [
      'a tender that is not all back with its unit',
      afterStep(
        0,
        inEntry('c1', () => ({
          tenders: [
            { tenderId: 'cash', amount: 7_687 },
            { tenderId: 'points', amount: 1_913 },
          ],
        })),
      ),
      [
        'step 1 (ask return_refund in c1): what cash gives back of cup is 7687, not 7686',
        'step 1 (ask return_refund in c1): what points gives back of cup is 1913, not 1914',
      ],
    ],
    [
      'no such tender, where cash comes first',
      each(
        under(({ refund }) => ({ refund: { ...refund, tenderOrder: 'cash_first' } })),
        afterStep(
          0,
          inEntry('c1', () => ({ tenders: [] })),
        ),
      ),
      [],
    ],
    [
      'no such tender, where all points come back',
      each(
        under(({ benefits }) => ({ benefits: { ...benefits, pointsBack: 'all' } })),
        afterStep(
          0,
          inEntry('c1', () => ({ tenders: [] })),
        ),
      ),
      [],
    ],
    [
      'nothing of a unit that is back in part',
      afterStep(
        5,
        inEntry('c2', () => ({ tenders: [], taxes: [] })),
      ),
      [],
    ],
    [
      'a price that is not all back in the end',
      inEnd(
        inEntry('c2', () => ({ amount: 2_639 })),
        inCase('c2', () => ({ grants: [{ lineId: 'pot', from: 0, to: 1, each: 2_639 }] })),
      ),
      ['in the end the price of all goods that is back is 24479, not 24480'],
    ],
    ['no matter, where freight is not all back', inEnd(withEntry('c2', entry('freight', -600))), []],
    [
      'a replacement whose price is not back',
      inEnd(inCase('c2', () => ({ topUps: [{ ...cup, each: 7 }] }))),
      ['in the end the price of all goods that is back is 24480, not 24487'],
    ],
    [
      'nothing where that price is back too',
      inEnd(
        inCase('c2', () => ({ topUps: [{ ...cup, each: 7 }] })),
        withEntry('c2', entry('top_up', 7)),
      ),
      [],
    ],
  ])('%s', (_what, change, faults) => {
    expect(faultsIn('exact_refunds', change(story))).toEqual(faults);
  });

  it('tenders of an order that is all back, each of which has to be', () => {
    const swapped = inEnd(
      inRefund('rest of pot', ({ tenders }) => ({
        tenders: tenders.map((one) => ({ ...one, amount: one.amount + (one.tenderId === 'cash' ? 1 : -1) })),
      })),
    );
    const faults = [
      'in the end what is back of cash is 20081, not 20080',
      'in the end what is back of points is 4999, not 5000',
    ];
    expect(faultsIn('exact_refunds', swapped(reversed))).toEqual(faults);
    const less = inEnd(inRefund('rest of pot', ({ tenders }) => ({ tenders: tenders.slice(1) })));
    expect(faultsIn('exact_refunds', less(reversed))).toEqual([]);
  });
});

describe('exact_refunds also finds', () => {
  it('an added tax that is not all back', () => {
    const less = afterStep(
      0,
      inEntry('rest of pot', () => ({ taxes: [{ rate: '0.1', included: false, amount: 479 }] })),
    );
    expect(faultsIn('exact_refunds', less(reversed))).toEqual([
      'the rest of pot: tax 0.1 added of pot is 479, not 480',
    ]);
  });

  it('nothing of a line of which one unit is back, and another in part', () => {
    const half = afterStep(
      0,
      withEntry('c1', entry('goods', 100, { lineId: 'cup', from: 1, to: 2 })),
      inCase('c1', ({ grants }) => ({ grants: [...grants, { lineId: 'cup', from: 1, to: 2, each: 100 }] })),
    );
    expect(faultsIn('exact_refunds', half(story))).toEqual([]);
  });
});

describe('conserved_money finds', () => {
  it.each<Row>([
    [
      'nothing where a price is protected instead',
      inQuote(0, ({ entries }) => ({
        entries: entries.map((one) => (one.kind === 'goods' ? { ...one, kind: 'price_protection' } : one)),
      })),
      [],
    ],
    [
      'another total',
      inQuote(0, ({ total }) => ({ total: total + 1 })),
      [
        'step 1 (ask return_refund in c1): the sum of the entries is 9300, not 9301',
        'step 1 (ask return_refund in c1): the sum by tender and transfer is 9300, not 9301',
        'step 1 (ask return_refund in c1): the sum by bearer is 9300, not 9301',
      ],
    ],
    [
      'another transfer',
      inQuote(0, () => ({ transfer: 1 })),
      ['step 1 (ask return_refund in c1): the sum by tender and transfer is 9301, not 9300'],
    ],
    [
      'a transfer below nothing',
      inQuote(0, () => ({ transfer: -1 })),
      [
        'step 1 (ask return_refund in c1): the sum by tender and transfer is 9299, not 9300',
        'step 1 (ask return_refund in c1): the transfer is -1',
      ],
    ],
    [
      'a total below nothing',
      inQuote(3, () => ({ total: -1 })),
      [
        'step 4 (renew c1): the sum of the entries is 0, not -1',
        'step 4 (renew c1): the sum by tender and transfer is 0, not -1',
        'step 4 (renew c1): the sum by bearer is 0, not -1',
        'step 4 (renew c1): the total is -1',
      ],
    ],
    [
      'no bearers',
      inQuote(0, () => ({ byBearer: [] })),
      ['step 1 (ask return_refund in c1): the sum by bearer is 0, not 9300'],
    ],
    [
      'no lines',
      inQuote(0, () => ({ byLine: [] })),
      ['step 1 (ask return_refund in c1): the sum by line is 0, not 9600'],
    ],
    [
      'no taxes',
      inQuote(0, () => ({ taxes: [] })),
      ['step 1 (ask return_refund in c1): the sum of the taxes is 0, not 1104'],
    ],
    [
      'no grants',
      inQuote(0, () => ({ grants: [] })),
      ['step 1 (ask return_refund in c1): what is granted to units is 9600, not 0'],
    ],
    [
      'another split by tender',
      inQuote(0, () => ({
        byTender: [
          { tenderId: 'cash', amount: 7_447 },
          { tenderId: 'points', amount: 1_853 },
        ],
      })),
      [
        'step 1 (ask return_refund in c1): what cash gives back is 7446, not 7447',
        'step 1 (ask return_refund in c1): what points gives back is 1854, not 1853',
      ],
    ],
    [
      'a tender of nothing',
      inQuote(0, ({ byTender }) => ({ byTender: [...byTender, { tenderId: 'gift', amount: 0 }] })),
      ['step 1 (ask return_refund in c1): gift gives back 0'],
    ],
    [
      '−0',
      inQuote(0, () => ({ shortfall: -0 })),
      ['step 1 (ask return_refund in c1): an amount is no safe integer, or −0'],
    ],
    [
      'half a minor unit, deep inside',
      inQuote(0, ({ cap }) => ({ cap: { ...cap, order: { ...cap.order, left: 0.5 } } })),
      ['step 1 (ask return_refund in c1): an amount is no safe integer, or −0'],
    ],
    [
      'a record that sums to something else',
      inEnd(inRefund('c1', () => ({ total: 9_299 }))),
      [
        'c1:refund:1: the sum of the entries is 9300, not 9299',
        'c1:refund:1: the sum of tenders and transfer is 9300, not 9299',
        'cases.0.refunds.0.entries: entries_mismatch',
        'cases.0.refunds.0.tenders: refund_split_mismatch',
      ],
    ],
    [
      'facts that are incoherent on the way',
      (one) => ({ ...one, paused: { ...one.paused, version: 0.5 } }),
      ['version: count_invalid'],
    ],
    ['facts that are incoherent in the end', inEnd((end) => ({ ...end, version: 0.5 })), ['version: count_invalid']],
  ])('%s', (_what, change, faults) => {
    expect(faultsIn('conserved_money', change(story))).toEqual(faults);
  });
});

const deny: Questions['quoteRefund'] = () => ({ outcome: 'deny', reasons: [] as never });

describe('refunds_within_cap finds', () => {
  it.each<Row>([
    ['no unit where a top-up is of none', inEnd(withEntry('c1', entry('top_up', 0))), []],
    [
      'more granted than the cap',
      inQuote(0, ({ cap }) => ({ cap: { ...cap, refundable: 9_599 } })),
      [
        'step 1 (ask return_refund in c1): what is granted is 9600, above 9599',
        'step 1 (ask return_refund in c1): the answer to one minor unit above 9599 is "allow", not "deny"',
      ],
    ],
    [
      'more given of a replacement than the cap',
      inQuote(0, ({ entries }) => ({ entries: [...entries, entry('top_up', 1)] })),
      ['step 1 (ask return_refund in c1): what is granted is 9601, above 9600'],
    ],
    [
      'more of a unit than it cost',
      afterStep(
        0,
        inEntry('c1', () => ({ amount: 9_601 })),
      ),
      ['step 1 (ask return_refund in c1): each unit of cup from 0 to 1 gives back 9601 of 9600'],
    ],
    [
      'less than nothing of a unit',
      afterStep(
        0,
        inEntry('c1', () => ({ amount: -1 })),
      ),
      ['step 1 (ask return_refund in c1): each unit of cup from 0 to 1 gives back -1 of 9600'],
    ],
    [
      'nothing where all of a unit is back',
      afterStep(
        0,
        inEntry('c1', () => ({ amount: 9_600 })),
      ),
      [],
    ],
    [
      'more freight than was charged',
      afterStep(0, withEntry('c1', entry('freight', 601))),
      ['step 1 (ask return_refund in c1): the freight that is back is 601, above 600'],
    ],
    ['nothing where all freight is back', afterStep(0, withEntry('c1', entry('freight', 600))), []],
    [
      'more than the whole price',
      afterStep(0, withEntry('c1', entry('reclaimed_discount', 15_481))),
      [
        'step 1 (ask return_refund in c1): what is back of the price is 25081, above 25080',
        'step 1 (ask return_refund in c1): what a reclaim is credited with is 0, not 15481',
      ],
    ],
    [
      'more than the whole price, by a difference',
      afterStep(0, withEntry('c1', entry('exchange_difference', 15_481))),
      ['step 1 (ask return_refund in c1): what is back of the price is 25081, above 25080'],
    ],
    [
      'more than the whole price, by its protection',
      afterStep(0, withEntry('c1', entry('price_protection', 15_481))),
      ['step 1 (ask return_refund in c1): what is back of the price is 25081, above 25080'],
    ],
    [
      'more of a unit that is not the first',
      afterStep(
        0,
        inEntry('c1', () => ({ from: 1, to: 2, amount: 9_601 })),
      ),
      ['step 1 (ask return_refund in c1): each unit of cup from 1 to 2 gives back 9601 of 9600'],
    ],
    [
      'nothing where all of two units is back in one entry',
      afterStep(
        0,
        inEntry('c1', () => ({ from: 0, to: 2, amount: 19_200 })),
      ),
      [],
    ],
    ['nothing in a replacement that is of no line', afterStep(0, withEntry('c1', entry('top_up', 5))), []],
    [
      'a replacement of one line that is back with another',
      afterStep(
        0,
        inCase('c1', () => ({ topUps: [{ ...cup, each: 5 }] })),
        withEntry('c1', entry('top_up', 1, { lineId: 'pot', from: 0, to: 1 })),
      ),
      ['step 1 (ask return_refund in c1): top-ups left of pot from 0 to 1 are -1'],
    ],
    [
      'a replacement of one unit that is back too often, whatever the other cost',
      afterStep(
        0,
        inCase('c1', () => ({
          topUps: [
            { lineId: 'cup', from: 1, to: 2, each: 5 },
            { lineId: 'cup', from: 0, to: 1, each: 5 },
          ],
        })),
        withEntry('c1', entry('top_up', 6, cup)),
      ),
      ['step 1 (ask return_refund in c1): top-ups left of cup from 0 to 1 are -1'],
    ],
    [
      'a replacement of the second unit that is back with the first',
      afterStep(
        0,
        inCase('c1', () => ({ topUps: [{ lineId: 'cup', from: 1, to: 2, each: 5 }] })),
        withEntry('c1', entry('top_up', 5, cup)),
      ),
      ['step 1 (ask return_refund in c1): top-ups left of cup from 0 to 1 are -5'],
    ],
    [
      'a replacement of the first unit that is back with the second',
      afterStep(
        0,
        inCase('c1', () => ({ topUps: [{ ...cup, each: 5 }] })),
        withEntry('c1', entry('top_up', 5, { lineId: 'cup', from: 1, to: 2 })),
      ),
      ['step 1 (ask return_refund in c1): top-ups left of cup from 1 to 2 are -5'],
    ],
    ['nothing where all of the price is back', afterStep(0, withEntry('c1', entry('exchange_difference', 15_480))), []],
    [
      'nothing where a replacement’s price is back as well',
      afterStep(
        0,
        inCase('c1', () => ({ topUps: [{ ...cup, each: 5 }] })),
        withEntry('c1', entry('exchange_difference', 15_480), entry('top_up', 5, cup)),
      ),
      [],
    ],
    [
      'more of a replacement than it cost',
      afterStep(
        0,
        inCase('c1', () => ({ topUps: [{ ...cup, each: 5 }] })),
        withEntry('c1', entry('top_up', 6, cup)),
      ),
      ['step 1 (ask return_refund in c1): top-ups left of cup from 0 to 1 are -1'],
    ],
    [
      'more of a tax than was charged',
      afterStep(
        0,
        inEntry('c1', () => ({ taxes: [{ rate: '0.13', included: true, amount: 2_210 }] })),
      ),
      ['step 1 (ask return_refund in c1): tax 0.13 included that is back is 2210, above 2209'],
    ],
    [
      'nothing where all of a tax is back',
      afterStep(
        0,
        inEntry('c1', () => ({ taxes: [{ rate: '0.13', included: true, amount: 2_209 }] })),
      ),
      [],
    ],
    [
      'a tax that was not charged',
      afterStep(
        0,
        inEntry('c1', () => ({ taxes: [{ rate: '0.13', included: false, amount: 1 }] })),
      ),
      ['step 1 (ask return_refund in c1): tax 0.13 added that is back is 1, above 0'],
    ],
    [
      'more by a tender than it paid',
      afterStep(
        0,
        inRefund('c1', () => ({ tenders: [{ tenderId: 'points', amount: 5_001 }] })),
      ),
      ['step 1 (ask return_refund in c1): what points gives back and forfeits is 5001, above 5000'],
    ],
    [
      'less than nothing by a tender',
      afterStep(
        0,
        inRefund('c1', () => ({ tenders: [{ tenderId: 'cash', amount: -1 }] })),
      ),
      ['step 1 (ask return_refund in c1): cash gives back -1'],
    ],
    [
      'more points back and forfeited than were spent',
      afterStep(
        0,
        inRefund('c1', () => ({ tenders: [{ tenderId: 'points', amount: 4_000 }] })),
        withEntry('c1', entry('points_forfeited', -1_001, { tenders: [{ tenderId: 'points', amount: -1_001 }] })),
      ),
      ['step 1 (ask return_refund in c1): what points gives back and forfeits is 5001, above 5000'],
    ],
    [
      'nothing where points are forfeited within what was spent',
      afterStep(
        0,
        inRefund('c1', () => ({ tenders: [{ tenderId: 'points', amount: 4_000 }] })),
        withEntry('c1', entry('points_forfeited', -1_000, { tenders: [{ tenderId: 'points', amount: -1_000 }] })),
      ),
      [],
    ],
    [
      'nothing of a refund that was given up',
      afterStep(
        0,
        inRefund('c1', () => ({ state: 'closed', tenders: [{ tenderId: 'cash', amount: -1 }] })),
      ),
      [],
    ],
  ])('%s', (_what, change, faults) => {
    expect(faultsIn('refunds_within_cap', change(story))).toEqual(faults);
  });

  const benefits = (...all: readonly BenefitEntry[]) =>
    afterStep(
      0,
      inRefund('c1', () => ({ benefits: all })),
    );
  const couponBack = (couponId: string): BenefitEntry => ({ kind: 'coupon_back', rule: 'BEN-01', couponId });
  const points = (kind: 'points_back' | 'points_forfeited', count: number, tenderId = 'points'): BenefitEntry => ({
    kind,
    rule: 'BEN-05',
    count,
    tenderId,
  });
  const taken = (count: number, shortfall: number): BenefitEntry => ({
    kind: 'points_taken_back',
    rule: 'BEN-05',
    count,
    shortfall,
  });

  it.each<Row>([
    [
      'a coupon that is back twice',
      benefits(couponBack('welcome'), couponBack('welcome')),
      ['step 1 (ask return_refund in c1): the number of coupons that move is 1, not 2'],
    ],
    [
      'a coupon that is back and taken',
      benefits(couponBack('next'), {
        kind: 'earned_coupon_taken_back',
        rule: 'BEN-05',
        couponId: 'next',
        shortfall: 0,
      }),
      ['step 1 (ask return_refund in c1): the number of coupons that move is 1, not 2'],
    ],
    ['nothing where two coupons move', benefits(couponBack('welcome'), couponBack('next')), []],
    [
      'more points than were spent',
      benefits(points('points_back', 10_001)),
      ['step 1 (ask return_refund in c1): the points of points that are back is 10001, above 10000'],
    ],
    [
      'more points than were spent, some forfeited',
      benefits(points('points_back', 9_999), points('points_forfeited', 2)),
      ['step 1 (ask return_refund in c1): the points of points that are back is 10001, above 10000'],
    ],
    [
      'points of a tender that is money',
      benefits(points('points_back', 1, 'cash')),
      ['step 1 (ask return_refund in c1): the points of cash that are back is 1, above 0'],
    ],
    ['nothing where all points are back', benefits(points('points_back', 10_000)), []],
    [
      'more points taken than are left',
      benefits(taken(101, 0)),
      [
        'step 1 (ask return_refund in c1): the points that are taken back is 101, above 100',
        'step 1 (ask return_refund in c1): those with what is short of them is 101, above 100',
      ],
    ],
    [
      'more points taken or owed than were earned',
      benefits(taken(60, 41)),
      ['step 1 (ask return_refund in c1): those with what is short of them is 101, above 100'],
    ],
    ['nothing where all earned points are taken', benefits(taken(60, 40)), []],
    [
      'points taken where none were earned',
      each(
        benefits(taken(1, 0)),
        afterStep(0, ({ order: { earned: _, ...order }, ...situation }) => ({ ...situation, order })),
      ),
      [
        'step 1 (ask return_refund in c1): the points that are taken back is 1, above 0',
        'step 1 (ask return_refund in c1): those with what is short of them is 1, above 0',
      ],
    ],
  ])('%s', (_what, change, faults) => {
    expect(faultsIn('refunds_within_cap', change(story))).toEqual(faults);
  });

  const reclaim = (amount: number, credit: number) =>
    entry('reclaimed_discount', amount, { credits: [{ ...cup, each: credit }] });

  it.each<Row>([
    [
      'a reclaim that is credited in part',
      afterStep(0, withEntry('c1', reclaim(-100, 99))),
      ['step 1 (ask return_refund in c1): what a reclaim is credited with is 99, not 100'],
    ],
    [
      'a reclaim that is credited to nobody',
      afterStep(0, withEntry('c1', entry('reclaimed_discount', -100))),
      ['step 1 (ask return_refund in c1): what a reclaim is credited with is 0, not 100'],
    ],
    [
      'a credit that is back and was never given',
      afterStep(0, withEntry('c1', reclaim(100, 100))),
      ['step 1 (ask return_refund in c1): credits left of cup from 0 to 1 are -100'],
    ],
    [
      'a credit that is back twice',
      afterStep(0, withEntry('c1', reclaim(-100, 100), reclaim(100, 100), reclaim(100, 100))),
      ['step 1 (ask return_refund in c1): credits left of cup from 0 to 1 are -100'],
    ],
    ['nothing where a credit is back once', afterStep(0, withEntry('c1', reclaim(-100, 100), reclaim(100, 100))), []],
    [
      'nothing where the reclaim was given up after its credit was back',
      afterStep(
        5,
        inRefund('c1', ({ entries }) => ({ state: 'closed', entries: [...entries, reclaim(-100, 100)] })),
        withEntry('c2', reclaim(100, 100)),
      ),
      [],
    ],
    [
      'nothing where what gave the credit back was given up',
      afterStep(
        5,
        inRefund('c1', ({ entries }) => ({ state: 'closed', entries: [...entries, reclaim(100, 100)] })),
      ),
      [],
    ],
  ])('%s', (_what, change, faults) => {
    expect(faultsIn('refunds_within_cap', change(story))).toEqual(faults);
  });

  const insured = (amount: number) =>
    afterStep(0, withEntry('c1', entry('return_freight', amount, { bearer: 'insurer' })));
  const asking =
    (request: Partial<RefundRequest>): StoryChange =>
    (one) => ({
      ...one,
      requests: new Map([...one.requests].map(([id, asked]) => [id, id === 'c1' ? { ...asked, ...request } : asked])),
    });
  const unlessInsured: StoryChange = afterStep(0, ({ order: { freightInsurance: _, ...order }, ...situation }) => ({
    ...situation,
    order,
  }));

  it.each<Row>([
    [
      'more return freight than is insured',
      insured(501),
      ['step 1 (ask return_refund in c1): the return freight by insurance is 501, above 500'],
    ],
    ['nothing where all that is insured is paid', insured(500), []],
    [
      'insurance that was never taken',
      each(insured(1), unlessInsured),
      ['step 1 (ask return_refund in c1): the return freight by insurance is 1, above 0'],
    ],
    ['nothing where the insurer is liable', each(insured(501), asking({ liability: 'insurer' })), []],
    [
      'more than is insured, where another is liable',
      each(insured(501), asking({ liability: 'carrier' })),
      ['step 1 (ask return_refund in c1): the return freight by insurance is 501, above 500'],
    ],
    [
      'nothing where the insurer agreed to pay',
      each(insured(501), asking({ returnFreight: { amount: 800, paidBy: 'merchant', agreedBearer: 'insurer' } })),
      [],
    ],
    [
      'return freight of others only as their own',
      afterStep(0, withEntry('c1', entry('return_freight', 501, { bearer: 'carrier' }))),
      [],
    ],
  ])('%s', (_what, change, faults) => {
    expect(faultsIn('refunds_within_cap', change(story))).toEqual(faults);
  });

  it('a cap that is below nothing', () => {
    const below = inQuote(0, ({ cap }) => ({ grants: [], cap: { ...cap, refundable: -5 } }));
    expect(faultsIn('refunds_within_cap', below(story), { quoteRefund: deny })).toEqual([]);
  });

  it('whoever is given one minor unit more of goods than the cap, and nobody else', () => {
    const asked: (readonly [string, number | undefined])[] = [];
    const generous: Questions['quoteRefund'] = (situation, { amount, ...request }) => {
      asked.push([request.caseId, amount]);
      return quoteRefund(situation, request);
    };
    const faults = [
      'step 1 (ask return_refund in c1): the answer to one minor unit above 9600 is "allow", not "deny"',
      'step 6 (ask refund_only in c2): the answer to one minor unit above 5280 is "allow", not "deny"',
      'step 9 (ask cancel in c4): the answer to one minor unit above 9600 is "allow", not "deny"',
      'the rest of pot: the answer to one minor unit above 2640 is "allow", not "deny"',
      'the rest of cup: the answer to one minor unit above 0 is "allow", not "deny"',
    ];
    expect(faultsIn('refunds_within_cap', story, { quoteRefund: generous })).toEqual(faults);
    expect(asked).toEqual([
      ['c1', 9_601],
      ['c2', 5_281],
      ['c4', 9_601],
      ['rest of pot', 2_641],
      ['rest of cup', 1],
    ]);
  });
});

describe('refunds_once finds', () => {
  it.each<Row>([
    [
      'another key for a refund that is under way',
      inQuote(1, () => ({ key: 'another' })),
      [
        'step 2 (fail c1): the key of c1 is "another", not "c1:refund:1"',
        'step 2 (fail c1): the quote after the failure is {"outcome":"allow","value":{"key":"c1:refund:1","currency":"CNY","suggested":9300,"total":9300,"byLine":[{"lineId":"cup", not {"outcome":"allow","value":{"key":"another","currency":"CNY","suggested":9300,"total":9300,"byLine":[{"lineId":"cup","am',
      ],
    ],
    [
      'the key of a refund that was paid out',
      inQuote(3, () => ({ key: 'c1:refund:1' })),
      ['step 4 (renew c1): c1:refund:1 was paid out before'],
    ],
    ['nothing in a new key for a new refund', inQuote(3, () => ({ key: 'another' })), []],
    ['nothing in a key for the first refund', inQuote(0, () => ({ key: 'another' })), []],
  ])('%s', (_what, change, faults) => {
    expect(faultsIn('refunds_once', change(story))).toEqual(faults);
  });

  it('a refund that is another after it failed, and asks after failures only', () => {
    const faults = [
      'step 2 (fail c1): the quote after the failure is {"outcome":"deny","reasons":[]}, not {"outcome":"allow","value":{"key":',
    ];
    expect(faultsIn('refunds_once', story, { quoteRefund: deny }).map((fault) => fault.slice(0, 120))).toEqual(faults);
  });
});

describe('untouched_neighbours finds', () => {
  const byCases =
    (change: (entries: readonly RefundEntry[], cases: number) => RefundEntry[]): Questions['quoteRefund'] =>
    (situation, request) => {
      const answer = quoteRefund(situation, request);
      if (answer.outcome === 'deny') return answer;
      return { ...answer, value: { ...answer.value, entries: change(answer.value.entries, situation.cases.length) } };
    };
  const steps = { ...story, moments: story.moments.slice(0, 6) };

  it('goods that refund something else once others are refunded', () => {
    const questions = {
      quoteRefund: byCases((entries, cases) =>
        entries.map((one) => ({ ...one, ...(one.kind === 'goods' && { by: `after ${cases}` as never }) })),
      ),
    };
    const faults = [
      'step 1 (ask return_refund in c1): what pot refunds is … after 1"}], not … after 0"}]',
      'step 6 (ask refund_only in c2): what cup refunds is … after 2"}], not … after 1"}]',
    ];
    expect(
      faultsIn('untouched_neighbours', steps, questions).map((fault) => fault.replaceAll(/….*?after/g, '… after')),
    ).toEqual(faults);
  });

  it('nothing in other tenders, or in what is not for goods', () => {
    const tenders = byCases((entries, cases) =>
      entries.map((one) => ({ ...one, tenders: [{ tenderId: 'cash', amount: cases }] })),
    );
    const beside = byCases((entries, cases) => [...entries, entry('goodwill', cases)]);
    expect([tenders, beside].map((one) => faultsIn('untouched_neighbours', story, { quoteRefund: one }))).toEqual([
      [],
      [],
    ]);
  });

  it('a line that is denied once others are refunded', () => {
    const quote: Questions['quoteRefund'] = (situation, request) =>
      situation.cases.length > 0 ? { outcome: 'deny', reasons: ['no'] as never } : quoteRefund(situation, request);
    const faults = ['step 1 (ask return_refund in c1): what pot refunds is ["no"], not [{"kind":"good'];
    expect(
      faultsIn('untouched_neighbours', { ...story, moments: story.moments.slice(0, 1) }, { quoteRefund: quote }).map(
        (fault) => fault.slice(0, 80),
      ),
    ).toEqual(faults);
  });

  it('by asking for all units of every other line, after what was asked and granted, and before', () => {
    const asked: (readonly [number, RefundRequest])[] = [];
    const quote: Questions['quoteRefund'] = (situation, request) => {
      asked.push([situation.cases.length, request]);
      return quoteRefund(situation, request);
    };
    faultsIn('untouched_neighbours', story, { quoteRefund: quote });
    expect(
      asked.map(([cases, { lines }]) => [cases, lines?.map((one) => Object.values(one).join(' ')).join()]),
    ).toEqual([
      [1, 'pot 0 1'],
      [0, 'pot 0 1'],
      [2, 'cup 0 2'],
      [1, 'cup 0 2'],
      [3, 'pot 0 1'],
      [2, 'pot 0 1'],
      [4, 'pot 0 1'],
      [3, 'pot 0 1'],
      [5, 'cup 0 2'],
      [4, 'cup 0 2'],
      [6, 'pot 0 1'],
      [5, 'pot 0 1'],
    ]);
    expect(asked[0]?.[1]).toMatchObject({
      caseId: 'neighbour',
      type: 'refund_only',
      reason: 'thinking_it_over',
      actor: 'buyer',
    });
  });
});

describe('pure_quotes finds', () => {
  const asked: RefundRequest[] = [];
  const counting = <Inputs extends readonly unknown[], Answer>(question: (...inputs: Inputs) => Answer) => {
    let times = 0;
    return (...inputs: Inputs): Answer => {
      times += 1;
      return { ...question(...inputs), times };
    };
  };

  it('an allocation that depends on something else', () => {
    const faults = faultsIn('pure_quotes', story, { allocateOrder: counting(QUESTIONS.allocateOrder) });
    expect(faults).toEqual([
      'allocateOrder answers frozen data otherwise',
      'allocateOrder answers otherwise after a round trip through JSON',
      'allocateOrder answers otherwise the second time',
    ]);
  });

  it('a quote that depends on something else, of one request in a case of its own', () => {
    const listen = counting(quoteRefund);
    const faults = faultsIn('pure_quotes', story, {
      quoteRefund: (situation, request) => {
        asked.push(request);
        return listen(situation, request);
      },
    });
    expect(faults.slice(0, 3)).toEqual([
      'quoteRefund answers frozen data otherwise',
      'quoteRefund answers otherwise after a round trip through JSON',
      'quoteRefund answers otherwise the second time',
    ]);
    expect(faults[3]).toMatch(/^the quote by a stored allocation is /);
    expect(new Set(asked.map(({ caseId, type }) => `${caseId} ${type}`))).toEqual(new Set(['new return_refund']));
  });
});

describe('what was asked for and granted is asked of the situation before it', () => {
  it('refunds_within_cap asks goods of every type', () => {
    const asExchange = inRequest(0, { type: 'exchange' });
    const lower = inQuote(0, ({ cap }) => ({ grants: [], cap: { ...cap, refundable: 1 } }));
    expect(faultsIn('refunds_within_cap', each(asExchange, lower)(story))).toEqual([]);
  });
});
