import fc from 'fast-check';
import type { LinePrice, Order, RefundTerms, UnitRange } from '../../facts/index';
import type { Policy } from '../../policy/index';
import type { RefundRequest } from '../../refund/index';
import {
  type Actor,
  type AfterSaleType,
  CLAIM_REASON_NAMES,
  type ClaimReason,
  LIABLE_PARTIES,
  type LiableParty,
} from '../../vocabulary/index';
import { elementAt } from '../element-at';
import { orderArbitrary } from './order';
import { promoted, thresholdOrderArbitrary } from './promoted-order';
import { type UnitPick, unitPickArbitrary, unitsOf } from './unit-pick';

/** Something that happens to the money of an order, in a case of any type. */
export type RefundStep =
  | RefundAsked
  /**
   * What becomes of the `which`th case under way, counted modulo: an advanced one is paid and stays open, a renewed one is
   * quoted anew.
   */
  | { readonly act: 'pay' | 'fail' | 'withdraw' | 'advance' | 'renew'; readonly which: number };

/** A case asks: for `portion` thousandths of what is left, or for all the rules give; not `decided`, it waits for review. */
export interface RefundAsked {
  readonly act: 'ask';
  readonly request: RefundRequest & { readonly lines: readonly UnitRange[] };
  readonly portion: number | null;
  readonly decided: boolean;
}

/** A paid order, what happens to its money, and in which order of lines the rest of it comes back in the end. */
export interface RefundHistory {
  readonly order: Order;
  readonly steps: readonly RefundStep[];
  readonly rest: readonly string[];
}

interface Draft {
  readonly picks: readonly UnitPick[];
  readonly type: AfterSaleType;
  readonly reason: ClaimReason;
  readonly actor: Actor;
  readonly liability: LiableParty | null;
  readonly portion: number | null;
  readonly decided: boolean;
  readonly terms: RefundTerms;
  readonly keepsGifts: boolean;
  /** Thousandths of the unit prices. */
  readonly prices: readonly number[];
}

const ACTING: readonly Actor[] = ['buyer', 'agent', 'supervisor', 'merchant', 'platform'];
const MAX_LINES = 4;

const carriageArbitrary = fc.record(
  {
    amount: fc.nat(3_000),
    paidBy: fc.constantFrom('buyer' as const, 'merchant' as const, 'platform' as const),
    agreedBearer: fc.constantFrom(...LIABLE_PARTIES),
  },
  { requiredKeys: ['amount', 'paidBy'], noNullPrototype: true },
);

const adjustmentArbitrary = fc.record(
  {
    kind: fc.constantFrom('goodwill' as const, 'freight_subsidy' as const),
    amount: fc.integer({ min: 1, max: 3_000 }),
    bearer: fc.constantFrom(...LIABLE_PARTIES),
  },
  { noNullPrototype: true },
);

/** What may be agreed, found or told with a request; most requests come with little of it. */
const termsArbitrary: fc.Arbitrary<RefundTerms> = fc
  .record({
    adjustments: fc.option(fc.array(adjustmentArbitrary, { minLength: 1, maxLength: 2 }), { freq: 2 }),
    returnFreight: fc.option(carriageArbitrary, { freq: 2 }),
    pickup: fc.option(carriageArbitrary, { freq: 2 }),
    channelRefusal: fc.option(fc.constant('too_old' as const), { freq: 4 }),
  })
  .map((terms) => Object.fromEntries(Object.entries(terms).filter(([, value]) => value !== null)));

/** Reasons that make the buyer liable, that owe compensation, and all the others. */
const reasonArbitrary = fc.oneof(
  fc.constantFrom<ClaimReason>('thinking_it_over', 'no_reason'),
  fc.constantFrom<ClaimReason>('late_shipment', 'counterfeit'),
  fc.constantFrom(...CLAIM_REASON_NAMES),
);

const askArbitrary: fc.Arbitrary<Draft> = fc.record<Draft>({
  picks: fc.array(unitPickArbitrary, { minLength: 1, maxLength: 3 }),
  type: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom<AfterSaleType>('refund_only', 'return_refund', 'cancel') },
    { weight: 2, arbitrary: fc.constantFrom<AfterSaleType>('exchange', 'compensation', 'price_protection') },
  ),
  reason: reasonArbitrary,
  actor: fc.constantFrom(...ACTING),
  liability: fc.option(fc.constantFrom(...LIABLE_PARTIES), { freq: 4 }),
  portion: fc.option(fc.nat(1_000), { freq: 2 }),
  decided: fc.nat(3).map((chance) => chance < 3),
  terms: termsArbitrary,
  keepsGifts: fc.boolean(),
  prices: fc.array(fc.nat(2_000), { minLength: MAX_LINES, maxLength: MAX_LINES }),
});

const turnArbitrary = fc.record(
  {
    act: fc.constantFrom(
      'pay' as const,
      'pay' as const,
      'fail' as const,
      'withdraw' as const,
      'advance' as const,
      'renew' as const,
    ),
    which: fc.nat(9),
  },
  { noNullPrototype: true },
);

const pricesOf = ({ lines }: Order, thousandths: readonly number[]): LinePrice[] =>
  lines.map(({ id, unitPrice }, index) => ({
    lineId: id,
    price: Math.floor((unitPrice * elementAt(thousandths, index)) / 1_000),
  }));

function askedOf(order: Order, draft: Draft, index: number): RefundAsked {
  const { picks, type, reason, actor, liability, portion, decided, terms, keepsGifts, prices } = draft;
  const gifts = order.lines.filter(({ follows }) => follows !== undefined);
  const isPriced = type === 'exchange' || type === 'price_protection';
  return {
    act: 'ask',
    request: {
      caseId: `c${index + 1}`,
      type,
      reason,
      actor,
      lines: unitsOf(order, picks),
      ...terms,
      ...(keepsGifts && gifts.length > 0 && { keptGifts: gifts.map(({ id }) => ({ lineId: id, quantity: 1 })) }),
      ...(liability && { liability }),
      ...(type === 'exchange' && { replacementPrices: pricesOf(order, prices) }),
      ...(type === 'price_protection' && { shelfPrices: pricesOf(order, prices) }),
    },
    portion: isPriced ? null : portion,
    decided,
  };
}

/**
 * Orders that are coherent under a policy, with all that money can come with, and up to `maxSteps` things that happen to
 * it: claims of all types, in full and in part, paid, failed, withdrawn, advanced and quoted anew, in any order. Shrinks
 * towards one refund of one unit.
 *
 * @example
 * ```ts
 * import { standard } from 'aftersale';
 * import { refundHistoryArbitrary } from 'aftersale/testing';
 * import { sample } from 'fast-check';
 * const [history] = sample(refundHistoryArbitrary(standard), { numRuns: 1, seed: 1 });
 * history?.order.currency; // => 'CNY'
 * ```
 */
export function refundHistoryArbitrary({ allocation }: Policy, maxSteps = 14): fc.Arbitrary<RefundHistory> {
  const { remainder } = allocation;
  const step = fc.oneof({ weight: 3, arbitrary: askArbitrary }, { weight: 3, arbitrary: turnArbitrary });
  return fc
    .record({
      order: fc
        .oneof(
          { withCrossShrink: true },
          orderArbitrary({ remainder, maxQuantity: 4, maxLines: MAX_LINES }),
          thresholdOrderArbitrary(remainder),
        )
        .chain(promoted),
      drafts: fc.array(step, { maxLength: maxSteps, size: 'max' }),
      rest: fc.shuffledSubarray([0, 1, 2, 3], { minLength: MAX_LINES }),
    })
    .map(({ order, drafts, rest }) => ({
      order,
      steps: drafts.map((draft, index): RefundStep => ('act' in draft ? draft : askedOf(order, draft, index))),
      rest: rest.flatMap((index) => order.lines[index]?.id ?? []),
    }));
}
