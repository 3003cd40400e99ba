import { allocateOrder, withGrants } from 'aftersale/allocation';
import {
  type BenefitEntry,
  checkFacts,
  type EntryKind,
  type Grant,
  type Order,
  type RefundEntry,
  type RefundRecord,
  type Situation,
  type UnitBlock,
  type UnitRange,
} from 'aftersale/facts';
import { liabilityOfReason, type Policy } from 'aftersale/policy';
import { quoteRefund, type RefundQuote, type RefundRequest, withRefund } from 'aftersale/refund';
import {
  ALL_OVER_BY,
  type MoneyStep,
  moneyHistoryArbitrary,
  orderArbitrary,
  promoted,
  thresholdOrderArbitrary,
} from 'aftersale/testing';
import { isInProgress } from 'aftersale/vocabulary';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { entryGrants } from '../../src/refund/entry-units';
import { grantedBy } from '../../src/refund/order-cap';
import { sumGrants } from '../../src/refund/sum-grants';
import { caseFor, quoted, withCase } from '../fixtures/refunds';
import {
  byTender,
  closed,
  expectNeighboursUntouched,
  expectSameAnswer,
  expectSums,
  grantingIn,
  PATIENCE,
  paid,
  total,
  withPortion,
} from './refund-laws';

/** An order's situation, and what every case of it has asked for. */
interface Story {
  readonly now: Situation;
  readonly requests: ReadonlyMap<string, RefundRequest>;
}

/** Orders with all that money can come with, what happens to it, and in which order the rest comes back. */
const histories = ({ allocation: { remainder } }: Policy) =>
  fc
    .oneof(orderArbitrary({ remainder, maxQuantity: 4 }), thresholdOrderArbitrary(remainder))
    .chain(promoted)
    .chain((order) =>
      fc.record({
        order: fc.constant(order),
        steps: moneyHistoryArbitrary(order),
        rest: fc.shuffledSubarray(
          order.lines.map(({ id }) => id),
          { minLength: order.lines.length },
        ),
      }),
    );

function told(story: Story, step: MoneyStep): Story {
  if (step.act === 'ask') return asked(story, step);
  const open = story.now.cases.filter(({ state }) => isInProgress(state));
  const one = open[step.which % Math.max(open.length, 1)];
  const request = story.requests.get(one?.id ?? '');
  if (one === undefined || request === undefined) return story;
  const become = (next: typeof one): Story => ({ ...story, now: withCase(story.now, next) });
  const tried = (state: RefundRecord['state']) => ({
    ...one,
    refunds: one.refunds.map((refund) => (refund.state === 'succeeded' ? refund : { ...refund, state })),
  });
  switch (step.act) {
    case 'withdraw':
      return become(closed(one));
    case 'pay':
      return one.refunds.length === 0 ? story : become(paid(one));
    case 'advance':
      return become(tried('succeeded'));
    case 'fail': {
      const failed = become(tried('failed'));
      expect(quoteRefund(failed.now, request)).toEqual(quoteRefund(story.now, request));
      return failed;
    }
    case 'renew': {
      const answer = quoteRefund(story.now, request);
      const open = one.refunds.find(({ state }) => state !== 'succeeded');
      if (open !== undefined && answer.outcome !== 'deny') expect(answer.value.key).toBe(open.key);
      return answer.outcome === 'deny' || open !== undefined ? story : become(withRefund(one, checked(answer.value)));
    }
  }
}

function asked(story: Story, { request: wished, portion, decided }: Extract<MoneyStep, { act: 'ask' }>): Story {
  const { now } = story;
  const request = withPortion(now, wished, portion);
  const answer = quoteRefund(now, request);
  if (answer.outcome === 'deny') return story;
  const quote = checked(answer.value);
  const { cap, grants, topUps } = quote;
  expect(grantedBy(grants) + total(entriesOf('top_up', quote.entries))).toBeLessThanOrEqual(
    Math.max(0, cap.refundable),
  );
  const own = caseFor(now, request, decided ? 'awaiting_refund' : 'pending_review');
  const granting = { ...withRefund(own, quote), ...(topUps.length > 0 && decided && { topUps }) };
  const next = withCase(now, decided ? granting : { ...granting, refunds: [] });
  expectNeighboursUntouched(now, next, request.lines as readonly UnitRange[]);
  return { now: next, requests: new Map(story.requests).set(request.caseId, request) };
}

function checked(quote: RefundQuote): RefundQuote {
  expectSums(quote);
  return quote;
}

const entriesOf = (kind: EntryKind, entries: readonly RefundEntry[]): RefundEntry[] =>
  entries.filter((entry) => entry.kind === kind);

/** The refunds that were not given up, whatever became of their cases. */
const countedRefunds = (situation: Situation): RefundRecord[] =>
  allRefunds(situation).filter(({ state }) => state !== 'closed');

const allRefunds = ({ cases }: Situation): RefundRecord[] => cases.flatMap(({ refunds }) => refunds);

/** Law 3 over all kinds of money: nothing gives back more than was paid, charged, reclaimed or earned. */
function expectWithinAll(situation: Situation, blocks: readonly UnitBlock[], freight: number): void {
  const { order, cases } = situation;
  const refunds = countedRefunds(situation);
  const entries = refunds.flatMap((refund) => refund.entries);
  const granted = withGrants(blocks, [{ state: 'succeeded', grants: grantingIn(entries).flatMap(entryGrants) }]);
  expect(granted.filter((block) => block.granted < 0 || block.granted > block.paid)).toEqual([]);
  expect(total(entriesOf('freight', entries))).toBeLessThanOrEqual(freight);
  const topUps = cases.flatMap((one) => one.topUps ?? []);
  const outOfPrice = entries.filter(({ kind }) => PRICE_KINDS.includes(kind));
  expect(total(outOfPrice)).toBeLessThanOrEqual(total(order.tenders) + grantedBy(topUps));
  expectNoneBelowZero([...topUps, ...negated(entriesOf('top_up', entries).flatMap(entryGrants))]);
  expectTenders(order, refunds);
  expectTaxes(blocks, entries);
  expectBenefits(order, refunds);
}

/** Insurance pays no more return freight than it covers, unless the insurer himself is liable, or agreed to pay (FRT-02). */
function expectCovered({ now, requests }: Story): void {
  const covered = now.cases.filter(({ id }) => {
    const { liability, reason, returnFreight } = requests.get(id) ?? {};
    const liable = liability ?? (reason && liabilityOfReason(now.policy, reason));
    return liable !== 'insurer' && returnFreight?.agreedBearer !== 'insurer';
  });
  const entries = countedRefunds({ ...now, cases: covered }).flatMap((refund) => refund.entries);
  const insured = entriesOf('return_freight', entries).filter(({ bearer }) => bearer === 'insurer');
  expect(total(insured)).toBeLessThanOrEqual(now.order.freightInsurance?.coverage ?? 0);
}

/** What is refunded out of what was paid for goods, freight and replacements; the rest is paid, or kept, beside it. */
const PRICE_KINDS: readonly EntryKind[] = [
  'goods',
  'freight',
  'price_protection',
  'exchange_difference',
  'top_up',
  'reclaimed_discount',
];

const negated = (grants: readonly Grant[]): Grant[] => grants.map((grant) => ({ ...grant, each: 0 - grant.each }));

const expectNoneBelowZero = (grants: readonly Grant[]): void =>
  expect(sumGrants(grants).filter(({ each }) => each < 0)).toEqual([]);

/** No tender ever gives back more than it paid, points that were forfeited included. */
function expectTenders({ tenders }: Order, refunds: readonly RefundRecord[]): void {
  for (const { id, amount } of tenders) {
    const back = byTender(
      id,
      refunds.flatMap((refund) => refund.tenders),
    );
    const forfeited = refunds
      .flatMap((refund) => entriesOf('points_forfeited', refund.entries))
      .reduce((sum, entry) => sum - byTender(id, entry.tenders ?? []), 0);
    expect(back).toBeGreaterThanOrEqual(0);
    expect(back + forfeited).toBeLessThanOrEqual(amount);
  }
}

function expectTaxes(blocks: readonly UnitBlock[], entries: readonly RefundEntry[]): void {
  const taxes = grantingIn(entries).flatMap((entry) => entry.taxes ?? []);
  for (const key of new Set(taxes.map(({ rate, included }) => `${rate} ${included}`))) {
    const isAt = ({ rate, included }: { readonly rate: string; readonly included: boolean }) =>
      `${rate} ${included}` === key;
    const charged = blocks.reduce((sum, block) => sum + total(block.taxes.filter(isAt)) * (block.to - block.from), 0);
    expect(total(taxes.filter(isAt))).toBeLessThanOrEqual(charged);
  }
}

const ofKind = <Kind extends BenefitEntry['kind']>(kind: Kind, refunds: readonly RefundRecord[]) =>
  refunds
    .flatMap(({ benefits }) => benefits)
    .filter((benefit): benefit is Extract<BenefitEntry, { kind: Kind }> => benefit.kind === kind);

const countOf = (entries: readonly { readonly count: number }[]): number =>
  entries.reduce((sum, { count }) => sum + count, 0);

/** Coupons come back at most once; points never more than were spent, nor are more taken than were earned (BEN). */
function expectBenefits({ tenders, earned }: Order, refunds: readonly RefundRecord[]): void {
  const coupons = [...ofKind('coupon_back', refunds), ...ofKind('earned_coupon_taken_back', refunds)];
  expect(new Set(coupons.map(({ couponId }) => couponId)).size).toBe(coupons.length);
  for (const { id, points = 0 } of tenders) {
    const back = [...ofKind('points_back', refunds), ...ofKind('points_forfeited', refunds)];
    expect(countOf(back.filter(({ tenderId }) => tenderId === id))).toBeLessThanOrEqual(points);
  }
  const taken = ofKind('points_taken_back', refunds);
  const { count = 0, available = 0 } = earned?.points ?? {};
  expect(countOf(taken)).toBeLessThanOrEqual(available);
  expect(countOf(taken) + taken.reduce((sum, { shortfall }) => sum + shortfall, 0)).toBeLessThanOrEqual(count);
}

/**
 * Every reclaim is credited in full to units that are kept, and comes back at most once; also one that was given up after
 * its credit had come back, which the cap of the order makes up for (RFD-20).
 */
function expectCredits(situation: Situation): void {
  const everReclaimed = entriesOf(
    'reclaimed_discount',
    allRefunds(situation).flatMap(({ entries }) => entries),
  );
  const counted = entriesOf(
    'reclaimed_discount',
    countedRefunds(situation).flatMap(({ entries }) => entries),
  );
  for (const { amount, credits = [] } of everReclaimed) expect(grantedBy(credits)).toBe(Math.abs(amount));
  const creditsOf = ({ credits = [] }: RefundEntry) => credits;
  expectNoneBelowZero([
    ...everReclaimed.filter(({ amount }) => amount < 0).flatMap(creditsOf),
    ...negated(counted.filter(({ amount }) => amount > 0).flatMap(creditsOf)),
  ]);
}

/** Pays what is decided, drops what is not, and returns the rest of every line by the merchant's fault. */
function finished({ now }: Story, rest: readonly string[]): Situation {
  const ended = now.cases
    .filter(({ state }) => isInProgress(state))
    .reduce((last, one) => withCase(last, one.refunds.length > 0 ? paid(one) : closed(one)), now);
  return rest.reduce((last, lineId) => {
    const quantity = last.order.lines.find(({ id }) => id === lineId)?.quantity ?? 0;
    const lines = [{ lineId, from: 0, to: quantity }];
    const request: RefundRequest = {
      caseId: `rest ${lineId}`,
      type: 'return_refund',
      reason: 'quality',
      actor: 'agent',
      lines,
    };
    return withCase(last, paid(withRefund(caseFor(last, request), checked(quoted(last, request)))));
  }, ended);
}

/** Laws 1 to 5 over every kind of money at once, under a policy. */
export function moneyLaws(policies: fc.Arbitrary<Policy>, numRuns: number): void {
  it(
    'RFD-05 RFD-12 RFD-15 RFD-18 RFD-20 RFD-21 BEN-05 laws 1 to 5 hold after every step, whatever money moves',
    () => {
      fc.assert(
        fc.property(
          policies.chain((policy) => histories(policy).map((history) => ({ ...history, policy }))),
          ({ order, steps, rest, policy }) => {
            const { blocks, freight } = allocateOrder(order, policy);
            const laws = (now: Situation) => {
              expectWithinAll(now, blocks, freight.paid);
              expectCredits(now);
            };
            const start: Story = {
              now: { order, cases: [], policy, now: ALL_OVER_BY, version: 1 },
              requests: new Map(),
            };
            const story = steps.reduce((before, step) => {
              const after = told(before, step);
              laws(after.now);
              expectCovered(after);
              return after;
            }, start);
            expect(checkFacts(story.now)).toEqual([]);
            const [first] = story.requests.values();
            if (first !== undefined) expectSameAnswer(story.now, { ...first, caseId: 'new' });
            const end = finished(story, rest);
            laws(end);
            expectPriceIsBack(end, blocks, freight.paid);
          },
        ),
        { numRuns },
      );
    },
    PATIENCE,
  );
}

/** Law 1 at the end: the price of all goods, and of their replacements, is back to the minor unit. */
function expectPriceIsBack(situation: Situation, blocks: readonly UnitBlock[], freight: number): void {
  const entries = countedRefunds(situation).flatMap((refund) => refund.entries);
  const topUps = situation.cases.flatMap((one) => one.topUps ?? []);
  const price = blocks.reduce((sum, { from, to, paid: each }) => sum + each * (to - from), 0);
  const back = total(entries.filter(({ kind }) => PRICE_KINDS.includes(kind)));
  const freightBack = total(entriesOf('freight', entries));
  expect(back - freightBack).toBe(price + grantedBy(topUps));
  expect(freightBack).toBeLessThanOrEqual(freight);
}
