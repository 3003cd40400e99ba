import type { AfterSaleCase, RefundEntry, RefundRecord, Situation } from 'aftersale/facts';
import { definePolicy } from 'aftersale/policy';
import type { RefundQuote, RefundRequest } from 'aftersale/refund';
import {
  aLine,
  anOrder,
  aParcel,
  QUESTIONS,
  type RefundMoment,
  type RefundStep,
  type RefundStory,
  refundStories,
} from 'aftersale/testing';

export const rewarding = definePolicy({
  id: 'rewarding',
  version: 1,
  eligibility: { thresholdBreach: 'reclaim', allowTopUp: true },
  refund: { exchangeWith: 'any' },
  benefits: { couponBackShipped: true, couponBackSigned: true },
});

const lines = [
  aLine({ id: 'cup', quantity: 2, taxes: [{ rate: '0.13', included: true }] }),
  aLine({ id: 'pot', quantity: 1, unitPrice: 5_000, taxes: [{ rate: '0.1', included: false, amount: 480 }] }),
];

/** Two cups and a pot that the buyer paid by cash and points, with all that comes with money. */
export const bought = anOrder({
  lines,
  parcels: [aParcel(lines)],
  discounts: [
    {
      id: 'coupon',
      on: 'goods',
      amount: 1_000,
      funding: [
        { party: 'merchant', amount: 600 },
        { party: 'platform', amount: 400 },
      ],
      coupon: { id: 'welcome' },
    },
  ],
  freight: { charged: 600 },
  earned: { points: { count: 100, value: 100, available: 100 }, coupons: [{ id: 'next', value: 300, usable: true }] },
  freightInsurance: { coverage: 500 },
  tenders: [
    { id: 'cash', kind: 'cash', amount: 20_080 },
    { id: 'points', kind: 'points', amount: 5_000, points: 10_000 },
  ],
});

const units = (lineId: string, from: number, to: number) => [{ lineId, from, to }];

const STEPS: readonly RefundStep[] = [
  {
    act: 'ask',
    request: {
      caseId: 'c1',
      type: 'return_refund',
      reason: 'no_reason',
      actor: 'buyer',
      lines: units('cup', 0, 1),
      returnFreight: { amount: 800, paidBy: 'merchant' },
    },
    portion: null,
    decided: true,
  },
  { act: 'fail', which: 0 },
  { act: 'advance', which: 0 },
  { act: 'renew', which: 0 },
  { act: 'pay', which: 0 },
  {
    act: 'ask',
    request: { caseId: 'c2', type: 'refund_only', reason: 'quality', actor: 'agent', lines: units('pot', 0, 1) },
    portion: 500,
    decided: true,
  },
  {
    act: 'ask',
    request: {
      caseId: 'c3',
      type: 'exchange',
      reason: 'counterfeit',
      actor: 'buyer',
      lines: units('cup', 1, 2),
      replacementPrices: [{ lineId: 'cup', price: 9_000 }],
    },
    portion: null,
    decided: false,
  },
  { act: 'withdraw', which: 1 },
  {
    act: 'ask',
    request: { caseId: 'c4', type: 'cancel', reason: 'no_reason', actor: 'buyer', lines: units('cup', 1, 2) },
    portion: null,
    decided: true,
  },
  {
    act: 'ask',
    request: { caseId: 'c5', type: 'refund_only', reason: 'quality', actor: 'agent', lines: units('pot', 0, 2) },
    portion: 500,
    decided: true,
  },
];

export const told = (steps: readonly RefundStep[] = STEPS, policy = rewarding, order = bought): RefundStory =>
  refundStories.tell({ order, steps, rest: order.lines.map(({ id }) => id).reverse() }, policy, QUESTIONS);

export type StoryChange = (story: RefundStory) => RefundStory;
type SituationChange = (situation: Situation) => Situation;

/** The case of an id with some of it changed. */
export const inCase =
  (id: string, change: (one: AfterSaleCase) => Partial<AfterSaleCase>): SituationChange =>
  (situation) => ({
    ...situation,
    cases: situation.cases.map((one) => (one.id === id ? { ...one, ...change(one) } : one)),
  });

/** The first refund of a case with some of it changed. */
export const inRefund = (id: string, change: (one: RefundRecord) => Partial<RefundRecord>): SituationChange =>
  inCase(id, ({ refunds }) => ({ refunds: refunds.map((one, at) => (at === 0 ? { ...one, ...change(one) } : one)) }));

/** The first entry of the first refund of a case with some of it changed. */
export const inEntry = (id: string, change: (one: RefundEntry) => Partial<RefundEntry>): SituationChange =>
  inRefund(id, ({ entries }) => ({ entries: entries.map((one, at) => (at === 0 ? { ...one, ...change(one) } : one)) }));

/** One more entry in the first refund of a case. */
export const withEntry = (id: string, ...more: readonly RefundEntry[]): SituationChange =>
  inRefund(id, ({ entries }) => ({ entries: [...entries, ...more] }));

export const inEnd =
  (...changes: readonly SituationChange[]): StoryChange =>
  (story) => ({ ...story, end: changes.reduce((end, change) => change(end), story.end) });

const inMoment =
  (at: number, change: (moment: RefundMoment) => Partial<RefundMoment>): StoryChange =>
  (story) => ({
    ...story,
    moments: story.moments.map((one, index) => (index === at ? { ...one, ...change(one) } : one)),
  });

/** The situation after the `at`th step, changed. */
export const afterStep = (at: number, ...changes: readonly SituationChange[]): StoryChange =>
  inMoment(at, ({ after }) => ({ after: changes.reduce((situation, change) => change(situation), after) }));

/** What the `at`th step asked for, changed. */
export const inRequest = (at: number, change: Partial<RefundRequest>): StoryChange =>
  inMoment(at, ({ asked }) => ({ asked: { ...asked, request: { ...asked.request, ...change } } }));

/** What was answered before the `at`th step, changed. */
export const inQuote = (at: number, change: (quote: RefundQuote) => Partial<RefundQuote>): StoryChange =>
  inMoment(at, ({ asked }) => {
    const { answer } = asked;
    return answer.outcome === 'deny'
      ? {}
      : { asked: { ...asked, answer: { ...answer, value: { ...answer.value, ...change(answer.value) } } } };
  });
