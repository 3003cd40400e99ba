import { allocateOrder, withGrants } from 'aftersale/allocation';
import {
  type AfterSaleCase,
  checkFacts,
  type Order,
  overlaps,
  type RefundEntry,
  type Situation,
  type TenderShare,
  type UnitBlock,
  type UnitRange,
} from 'aftersale/facts';
import type { Policy } from 'aftersale/policy';
import { quoteRefund, type RefundQuote, type RefundRequest, withRefund } from 'aftersale/refund';
import { ALL_OVER_BY, type HistoryStep, historyArbitrary, orderArbitrary } from 'aftersale/testing';
import { isInProgress } from 'aftersale/vocabulary';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sumGrants } from '../../src/refund/sum-grants';
import { deepFrozen } from '../fixtures/deep-frozen';
import { caseFor, quoted, withCase } from '../fixtures/refunds';

/** A history takes milliseconds; on a busy machine many of them take a while. */
export const PATIENCE = 60_000;

interface Part {
  readonly amount: number;
}

export const total = (parts: readonly Part[]): number => parts.reduce((sum, { amount }) => sum + amount, 0);

export const byTender = (tenderId: string, shares: readonly TenderShare[]): number =>
  total(shares.filter((share) => share.tenderId === tenderId));

/** Orders with up to four lines, what happens to their refunds, and in which order the rest comes back. */
const histories = (policy: Policy) =>
  orderArbitrary({ remainder: policy.allocation.remainder }).chain((order) =>
    fc.record({
      order: fc.constant(order),
      steps: historyArbitrary(order),
      rest: fc.shuffledSubarray(
        order.lines.map(({ id }) => id),
        { minLength: order.lines.length },
      ),
    }),
  );

const live = ({ cases }: Situation): AfterSaleCase[] => cases.filter(({ state }) => state !== 'closed');

/** What has been decided and not given up. */
const decidedEntries = (situation: Situation): RefundEntry[] =>
  live(situation)
    .flatMap(({ refunds }) => refunds)
    .flatMap(({ entries }) => entries);

const goodsIn = (entries: readonly RefundEntry[]): RefundEntry[] => entries.filter(({ kind }) => kind === 'goods');

/** The entries that give units some of what was paid for them. */
export const grantingIn = (entries: readonly RefundEntry[]): RefundEntry[] =>
  entries.filter(({ kind }) => ['goods', 'price_protection', 'exchange_difference'].includes(kind));

/** A request with its share of what is left, or for all of it. */
export function withPortion(situation: Situation, request: RefundRequest, portion: number | null): RefundRequest {
  const answer = quoteRefund(situation, request);
  if (portion === null || answer.outcome === 'deny') return request;
  return { ...request, amount: Math.floor((answer.value.cap.refundable * portion) / 1_000) };
}

function happened(situation: Situation, step: HistoryStep): Situation {
  return step.act === 'ask' ? asked(situation, step) : turned(situation, step);
}

function asked(situation: Situation, step: Extract<HistoryStep, { act: 'ask' }>): Situation {
  const request = withPortion(situation, step.request, step.portion);
  const answer = quoteRefund(situation, request);
  const claims = request.lines as readonly UnitRange[];
  const taken = situation.cases.filter(({ state }) => isInProgress(state)).some((one) => overlaps(one.claims, claims));
  expect(answer.outcome === 'deny').toBe(taken);
  if (answer.outcome === 'deny') return situation;
  expectSums(answer.value);
  expectCap(situation, request, answer.value);
  const own = caseFor(situation, request, step.decided ? 'awaiting_refund' : 'pending_review');
  const granting = withRefund(own, answer.value);
  const next = withCase(situation, step.decided ? granting : { ...granting, refunds: [] });
  expectNeighboursUntouched(situation, next, claims);
  return next;
}

function turned(situation: Situation, { act, which }: Extract<HistoryStep, { which: number }>): Situation {
  const open = situation.cases.filter(({ state }) => isInProgress(state));
  const one = open[which % Math.max(open.length, 1)];
  if (one === undefined) return situation;
  if (act === 'withdraw') return withCase(situation, closed(one));
  if (act === 'fail') return failed(situation, one);
  return one.refunds.length === 0 ? situation : withCase(situation, paid(one));
}

export const closed = (one: AfterSaleCase): AfterSaleCase => ({
  ...one,
  state: 'closed',
  refunds: one.refunds.map((refund) => (refund.state === 'succeeded' ? refund : { ...refund, state: 'closed' })),
});

export const paid = (one: AfterSaleCase): AfterSaleCase => ({
  ...one,
  state: 'succeeded',
  refunds: one.refunds.map((refund) => ({ ...refund, state: 'succeeded' })),
});

/** Law 4: a try that fails changes nothing but its state: the same refund, asked for again, is the same. */
function failed(situation: Situation, one: AfterSaleCase): Situation {
  const [refund] = one.refunds;
  if (refund === undefined) return situation;
  const next = withCase(situation, { ...one, refunds: [{ ...refund, state: 'failed' }] });
  const { id: caseId, type, reason, claims: lines, grants } = one;
  const amount = grants.reduce((sum, { from, to, each }) => sum + each * (to - from), 0);
  const request: RefundRequest = { caseId, type, reason, actor: 'buyer', lines, amount };
  expect(quoteRefund(next, request)).toEqual(quoteRefund(situation, request));
  const again = quoted(next, request);
  expect(again.key).toBe(refund.key);
  expect(sumGrants(again.grants)).toEqual(sumGrants(grants));
  return next;
}

/** Law 2: entries sum to their total, by tender, line and bearer as well, and never below zero. */
export function expectSums(quote: RefundQuote): void {
  const { entries, total: sum, byTender: tenders, transfer, byLine, byBearer, taxes } = quote;
  expect(total(entries)).toBe(sum);
  expect(sum).toBeGreaterThanOrEqual(0);
  expect(total(tenders) + transfer).toBe(sum);
  expect(transfer).toBeGreaterThanOrEqual(0);
  expect(total(byBearer)).toBe(sum);
  expect(total(byLine)).toBe(total(entries.filter(({ lineId }) => lineId !== undefined)));
  expect(total(taxes)).toBe(total(entries.flatMap((entry) => entry.taxes ?? [])));
  for (const { tenderId, amount } of tenders) {
    expect(amount).toBeGreaterThan(0);
    expect(
      byTender(
        tenderId,
        entries.flatMap((entry) => entry.tenders ?? []),
      ),
    ).toBe(amount);
  }
  const granted = quote.grants.reduce((all, { from, to, each }) => all + each * (to - from), 0);
  expect(total(grantingIn(entries))).toBe(granted);
  expectAmounts(quote);
}

/** Every number of an answer is a safe integer, and not −0. */
function expectAmounts(value: unknown): void {
  if (typeof value === 'number') expect(Number.isSafeInteger(value) && !Object.is(value, -0)).toBe(true);
  else if (typeof value === 'object' && value !== null) Object.values(value).forEach(expectAmounts);
}

/** Law 3: never above what is left, counting pending cases; one minor unit more is refused, with the maximum. */
function expectCap(situation: Situation, request: RefundRequest, { cap, grants }: RefundQuote): void {
  const granted = grants.reduce((sum, { from, to, each }) => sum + each * (to - from), 0);
  expect(granted).toBeLessThanOrEqual(cap.refundable);
  expect(cap.refundable).toBeLessThanOrEqual(cap.order.left);
  expect(cap.order.paid).toBe(total(situation.order.tenders));
  const above = quoteRefund(situation, { ...request, amount: cap.refundable + 1 });
  const params = { maximum: cap.refundable, ...(cap.refundable > 0 && { requested: cap.refundable + 1 }) };
  expect(above).toMatchObject({ outcome: 'deny', reasons: [{ rule: 'RFD-05', params }] });
}

/** Law 10: inputs stay as they are, frozen or not; a round trip through JSON changes no answer. */
export function expectSameAnswer(situation: Situation, request: RefundRequest): void {
  const before = JSON.stringify([situation, request]);
  const answer = quoteRefund(situation, request);
  expect(JSON.stringify([situation, request])).toBe(before);
  expect(quoteRefund(deepFrozen(situation), deepFrozen(request))).toEqual(answer);
  const [again, same] = JSON.parse(before) as [Situation, RefundRequest];
  expect(JSON.stringify(quoteRefund(again, same))).toBe(JSON.stringify(answer));
  const allocation = allocateOrder(situation.order, situation.policy);
  expect(quoteRefund({ ...situation, allocation }, request)).toEqual(answer);
}

/** Law 5: what is refunded of one unit moves nothing of another line's. */
export function expectNeighboursUntouched(before: Situation, after: Situation, claims: readonly UnitRange[]): void {
  const touched = new Set(claims.map(({ lineId }) => lineId));
  const goodsOf = (situation: Situation, line: UnitRange) => {
    const answer = quoteRefund(situation, {
      caseId: 'neighbour',
      type: 'refund_only',
      reason: 'thinking_it_over',
      actor: 'buyer',
      lines: [line],
    });
    if (answer.outcome === 'deny') return answer.reasons;
    return goodsIn(answer.value.entries).map(({ tenders, ...entry }) => entry);
  };
  for (const { id, quantity } of before.order.lines.filter((line) => !touched.has(line.id))) {
    const line = { lineId: id, from: 0, to: quantity };
    expect(goodsOf(after, line)).toEqual(goodsOf(before, line));
  }
}

const isProportional = ({ refund, benefits }: Policy): boolean =>
  refund.tenderOrder === 'proportional' && benefits.pointsBack !== 'all';

/**
 * Laws 1 and 3 after every step: goods entries sum to what their units were granted, per line; no unit, line or tender
 * gives more than was paid by it, no rate more tax than was charged; and units refunded in full gave back exactly what was
 * paid, per tender under `proportional` and per rate.
 */
function expectExact(situation: Situation, blocks: readonly UnitBlock[]): void {
  const { order, policy } = situation;
  const decided = live(situation).filter(({ refunds }) => refunds.length > 0);
  const goods = goodsIn(decidedEntries(situation));
  for (const { id } of order.lines) {
    const ofLine = withGrants(blocks, decided).filter(({ lineId }) => lineId === id);
    const entries = goods.filter(({ lineId }) => lineId === id);
    expect(total(entries)).toBe(ofLine.reduce((sum, { from, to, granted }) => sum + granted * (to - from), 0));
    expect(ofLine.every((block) => block.granted <= block.paid)).toBe(true);
    const begun = ofLine.filter(({ granted }) => granted > 0);
    const isWhole = begun.every((block) => block.granted === block.paid);
    const expectPart = (refunded: number, inFull: number) =>
      isWhole ? expect(refunded).toBe(inFull) : expect(refunded).toBeLessThanOrEqual(inFull);
    for (const key of taxKeys(begun)) expectPart(taxAt(key, entries), taxOfBlocks(key, begun));
    if (isProportional(policy)) {
      for (const { id: tenderId } of order.tenders) {
        const refunded = byTender(
          tenderId,
          entries.flatMap(({ tenders = [] }) => tenders),
        );
        expectPart(
          refunded,
          begun.reduce((sum, { from, to, tenders }) => sum + byTender(tenderId, tenders) * (to - from), 0),
        );
      }
    }
  }
  for (const { id: tenderId, amount } of order.tenders) {
    const refunded = live(situation).flatMap(({ refunds }) => refunds.flatMap(({ tenders }) => tenders));
    expect(byTender(tenderId, refunded)).toBeLessThanOrEqual(amount);
  }
}

const taxKeys = (blocks: readonly UnitBlock[]): string[] => [
  ...new Set(blocks.flatMap(({ taxes }) => taxes.map(({ rate, included }) => `${rate} ${included}`))),
];

const taxAt = (key: string, entries: readonly Pick<RefundEntry, 'taxes'>[]): number =>
  total(entries.flatMap(({ taxes = [] }) => taxes).filter(({ rate, included }) => `${rate} ${included}` === key));

const taxOfBlocks = (key: string, blocks: readonly UnitBlock[]): number =>
  blocks.reduce((sum, block) => sum + taxAt(key, [block]) * (block.to - block.from), 0);

/** Pays out what is open, decides what waits, and refunds the rest of every line in full. */
function finished(situation: Situation, rest: readonly string[]): Situation {
  let last = situation;
  for (const one of situation.cases.filter(({ state }) => isInProgress(state))) {
    last = withCase(last, one.refunds.length > 0 ? paid(one) : closed(one));
  }
  for (const lineId of rest) {
    const quantity = last.order.lines.find(({ id }) => id === lineId)?.quantity ?? 0;
    const request: RefundRequest = {
      caseId: `rest of ${lineId}`,
      type: 'return_refund',
      reason: 'quality',
      actor: 'buyer',
      lines: [{ lineId, from: 0, to: quantity }],
    };
    last = withCase(last, paid(withRefund(caseFor(last, request), quoted(last, request))));
  }
  return last;
}

/** Law 1 at the end: everything is back, to the minor unit. */
function expectAllBack(situation: Situation, blocks: readonly UnitBlock[], order: Order): void {
  const goods = goodsIn(decidedEntries(situation));
  expect(total(goods)).toBe(blocks.reduce((sum, { from, to, paid: each }) => sum + each * (to - from), 0));
  for (const key of taxKeys(blocks)) expect(taxAt(key, goods)).toBe(taxOfBlocks(key, blocks));
  const refunds = live(situation).flatMap((one) => one.refunds);
  const isAll = refunds.reduce((sum, refund) => sum + refund.total, 0) === total(order.tenders);
  for (const { id, amount } of isAll ? order.tenders : []) {
    expect(
      byTender(
        id,
        refunds.flatMap(({ tenders }) => tenders),
      ),
    ).toBe(amount);
  }
}

/** Where a history leads, each situation on the way given to `look`. */
function outcomeOf(
  order: Order,
  policy: Policy,
  steps: readonly HistoryStep[],
  look: (now: Situation) => void,
): Situation {
  const start: Situation = { order, cases: [], policy, now: ALL_OVER_BY, version: 1 };
  return steps.reduce((now, step) => {
    const next = happened(now, step);
    look(next);
    return next;
  }, start);
}

/** Laws 1, 2, 3, 4, 5 and 10 of refunds under a policy: whatever is asked, paid, failed and withdrawn, in any order. */
export function refundLaws(policy: Policy): void {
  it(
    'RFD-03 RFD-04 RFD-05 RFD-11 RFD-13 RFD-17 laws 1 to 5 hold after every step, and in the end all is back',
    () => {
      fc.assert(
        fc.property(histories(policy), ({ order, steps, rest }) => {
          const { blocks } = allocateOrder(order, policy);
          const last = outcomeOf(order, policy, steps, (now) => expectExact(now, blocks));
          expect(checkFacts(last)).toEqual([]);
          const end = finished(last, rest);
          expectExact(end, blocks);
          expectAllBack(end, blocks, order);
          expect(checkFacts(end)).toEqual([]);
        }),
        { numRuns: 60 },
      );
    },
    PATIENCE,
  );

  it(
    'RFD-11 law 10: what is asked stays as it is, and the answer depends on nothing else',
    () => {
      fc.assert(
        fc.property(histories(policy), fc.nat(), ({ order, steps }, which) => {
          const last = outcomeOf(order, policy, steps, () => undefined);
          const { id: lineId, quantity } = order.lines[which % order.lines.length] ?? { id: '', quantity: 0 };
          const lines = [{ lineId, quantity: (which % quantity) + 1 }];
          expectSameAnswer(last, { caseId: 'new', type: 'return_refund', reason: 'quality', actor: 'buyer', lines });
        }),
        { numRuns: 20 },
      );
    },
    PATIENCE,
  );
}
