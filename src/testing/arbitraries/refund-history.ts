import fc from 'fast-check';
import type { LinePrice, Order, RefundTerms } from '../../facts/index';
import type { RefundRequest } from '../../refund/index';
import {
  type Actor,
  type AfterSaleType,
  CLAIM_REASON_NAMES,
  type ClaimReason,
  LIABLE_PARTIES,
} from '../../vocabulary/index';

/** Something that happens to the refunds of an order. */
export type HistoryStep =
  /** A refund is asked for; `decided` unless it only waits for review. `portion` thousandths of what is left, or all. */
  | { readonly act: 'ask'; readonly request: RefundRequest; readonly portion: number | null; readonly decided: boolean }
  /** What is asked of the `which`th case, counted over those under way: to be paid, to fail, to be withdrawn. */
  | { readonly act: 'pay' | 'fail' | 'withdraw'; readonly which: number };

const REASONS = ['no_reason', 'quality', 'lost_in_transit', 'thinking_it_over'] as const;
const TYPES = ['refund_only', 'return_refund'] as const;

interface Pick {
  readonly line: number;
  readonly from: number;
  readonly count: number;
}

/** The units that picks, taken modulo what there is, come to. */
const unitsOf = ({ lines }: Order, picks: readonly Pick[]): RefundRequest['lines'] =>
  picks.flatMap(({ line, from, count }) => {
    const { id, quantity } = lines[line % lines.length] ?? { id: '', quantity: 0 };
    const first = from % quantity;
    return quantity === 0 ? [] : [{ lineId: id, from: first, to: Math.min(quantity, first + count) }];
  });

const stepArbitrary = (order: Order, index: number): fc.Arbitrary<HistoryStep> => {
  const pick = fc.record<Pick>({ line: fc.nat(9), from: fc.nat(9), count: fc.integer({ min: 1, max: 3 }) });
  const ask = fc
    .record({
      picks: fc.array(pick, { minLength: 1, maxLength: 3 }),
      type: fc.constantFrom(...TYPES),
      reason: fc.constantFrom(...REASONS),
      portion: fc.option(fc.nat(1_000)),
      decided: fc.nat(3).map((chance) => chance > 0),
    })
    .map(({ picks, type, reason, portion, decided }): HistoryStep => {
      const request = { caseId: `case ${index}`, type, reason, actor: 'buyer' as const, lines: unitsOf(order, picks) };
      return { act: 'ask', request, portion, decided };
    });
  const turn = fc.record({ act: fc.constantFrom('pay', 'fail', 'withdraw'), which: fc.nat(9) });
  return fc.oneof({ weight: 3, arbitrary: ask }, { weight: 2, arbitrary: turn as fc.Arbitrary<HistoryStep> });
};

/** Up to `maxSteps` steps on an order, in any order: refunds in full and in part, withdrawals, failures. */
export const historyArbitrary = (order: Order, maxSteps = 8): fc.Arbitrary<HistoryStep[]> =>
  fc
    .nat(maxSteps)
    .chain((size) => fc.tuple(...Array.from({ length: size }, (_, index) => stepArbitrary(order, index))));

/** Something that happens to the money of an order, in a case of any type. */
export type MoneyStep =
  /** A case asks. `portion` thousandths of what is left, or all the rules give. */
  | { readonly act: 'ask'; readonly request: RefundRequest; readonly portion: number | null; readonly decided: boolean }
  /** What becomes of the `which`th case under way; an advanced one is paid and stays open; a renewed one is quoted anew. */
  | { readonly act: 'pay' | 'fail' | 'withdraw' | 'advance' | 'renew'; readonly which: number };

const ACTING: readonly Actor[] = ['buyer', 'agent', 'supervisor', 'merchant', 'platform'];

const amountArbitrary = fc.nat(3_000);

const carriageArbitrary = fc.record(
  {
    amount: amountArbitrary,
    paidBy: fc.constantFrom('buyer' as const, 'merchant' as const, 'platform' as const),
    agreedBearer: fc.constantFrom(...LIABLE_PARTIES),
  },
  { requiredKeys: ['amount', 'paidBy'], noNullPrototype: true },
);

const adjustmentArbitrary = fc.record({
  kind: fc.constantFrom('goodwill' as const, 'freight_subsidy' as const),
  amount: fc.integer({ min: 1, max: 3_000 }),
  bearer: fc.constantFrom(...LIABLE_PARTIES),
});

const pricesArbitrary = ({ lines }: Order): fc.Arbitrary<LinePrice[]> =>
  fc.tuple(...lines.map(() => fc.nat(2_000))).map((thousandths) =>
    lines.map(({ id, unitPrice }, index) => ({
      lineId: id,
      price: Math.floor((unitPrice * (thousandths[index] ?? 0)) / 1_000),
    })),
  );

/** What may be agreed, found or told with a request; most requests come with little of it. */
const termsArbitrary = (order: Order): fc.Arbitrary<RefundTerms> =>
  fc
    .record({
      adjustments: fc.option(fc.array(adjustmentArbitrary, { minLength: 1, maxLength: 2 }), { freq: 2 }),
      returnFreight: fc.option(carriageArbitrary, { freq: 2 }),
      pickup: fc.option(carriageArbitrary, { freq: 2 }),
      keptGifts: fc.option(
        fc.constant(
          order.lines.filter(({ follows }) => follows !== undefined).map(({ id }) => ({ lineId: id, quantity: 1 })),
        ),
      ),
      channelRefusal: fc.option(fc.constant('too_old' as const), { freq: 4 }),
    })
    .map((terms) => Object.fromEntries(Object.entries(terms).filter(([, value]) => value !== null)));

/** Reasons that make the buyer liable, that owe compensation, and all the others. */
const reasonArbitrary = fc.oneof(
  fc.constantFrom<ClaimReason>('thinking_it_over', 'no_reason'),
  fc.constantFrom<ClaimReason>('late_shipment', 'counterfeit'),
  fc.constantFrom(...CLAIM_REASON_NAMES),
);

const moneyStepArbitrary = (order: Order, index: number): fc.Arbitrary<MoneyStep> => {
  const pick = fc.record<Pick>({ line: fc.nat(9), from: fc.nat(9), count: fc.integer({ min: 1, max: 3 }) });
  const ask = fc
    .record({
      picks: fc.array(pick, { minLength: 1, maxLength: 3 }),
      type: fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom<AfterSaleType>('cancel', 'refund_only', 'return_refund') },
        { weight: 2, arbitrary: fc.constantFrom<AfterSaleType>('exchange', 'compensation', 'price_protection') },
      ),
      reason: reasonArbitrary,
      actor: fc.constantFrom(...ACTING),
      liability: fc.option(fc.constantFrom(...LIABLE_PARTIES), { freq: 4 }),
      portion: fc.option(fc.nat(1_000), { freq: 2 }),
      decided: fc.nat(3).map((chance) => chance > 0),
      terms: termsArbitrary(order),
      prices: pricesArbitrary(order),
    })
    .map(({ picks, type, reason, actor, liability, portion, decided, terms, prices }): MoneyStep => {
      const request: RefundRequest = {
        ...terms,
        caseId: `case ${index}`,
        type,
        reason,
        actor,
        lines: unitsOf(order, picks),
        ...(liability && { liability }),
        ...(type === 'exchange' && { replacementPrices: prices }),
        ...(type === 'price_protection' && { shelfPrices: prices }),
      };
      return {
        act: 'ask',
        request,
        portion: type === 'price_protection' || type === 'exchange' ? null : portion,
        decided,
      };
    });
  const turn = fc.record({
    act: fc.constantFrom(
      'pay' as const,
      'pay' as const,
      'fail' as const,
      'withdraw' as const,
      'advance' as const,
      'renew' as const,
    ),
    which: fc.nat(9),
  });
  return fc.oneof({ weight: 3, arbitrary: ask }, { weight: 3, arbitrary: turn });
};

/** Three to `maxSteps` steps on an order’s money, of all kinds and in any order. */
export const moneyHistoryArbitrary = (order: Order, maxSteps = 14): fc.Arbitrary<MoneyStep[]> =>
  fc
    .integer({ min: 3, max: maxSteps })
    .chain((size) => fc.tuple(...Array.from({ length: size }, (_, index) => moneyStepArbitrary(order, index))));
