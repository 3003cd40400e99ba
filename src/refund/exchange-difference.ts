import { cutBlocks, discountBasket, withGrants } from '../allocation/index';
import { type Reason, reason } from '../decision/index';
import { type Discount, type Grant, subtractRanges } from '../facts/index';
import { type Amount, multiplyDivide } from '../money/index';
import type { Contributor } from './contribution';
import { earnedDiscount } from './earned-discount';
import { grantEntry } from './grant-entry';
import type { BlockGrant, PastBlock, RefundContext } from './refund-context';
import { shareOf } from './share-of';
import { topUpEntries } from './top-up-refund';

interface Replacement {
  readonly block: PastBlock;
  /** Minor units the buyer paid for each unit when it was exchanged before. */
  readonly topUp: Amount;
  readonly price: Amount;
}

interface Difference extends Replacement {
  /** Minor units per unit: above zero the buyer tops up, below zero he is refunded. */
  readonly each: Amount;
}

/**
 * What a dearer replacement costs the buyer, or a cheaper one gives back: its price less the discounts it keeps, less what
 * was paid for the unit (RFD-15).
 */
export const exchangeDifference: Contributor = (context) => {
  const { request, claimed, topUps } = context;
  if (request.type !== 'exchange' || request.replacementPrices === undefined) return null;
  const priceOf = new Map(request.replacementPrices.map(({ lineId, price }) => [lineId, price]));
  const replacements = withTopUps(claimed, topUps.left).map(
    (one): Replacement => ({ ...one, price: priceOf.get(one.block.lineId) ?? one.block.list }),
  );
  const differences = replacements.map(
    (one): Difference => ({ ...one, each: differenceOf(context, replacements, one) }),
  );
  const grants = grantsBy(differences, ({ each, block }) => Math.min(-each, block.remaining));
  const topUpsBack = grantsBy(differences, ({ each, block }) => -each - block.remaining);
  return {
    denials: replacements.flatMap((one) => refusalOf(context, one)),
    owed: [
      ...grants.map((grant) => grantEntry({ kind: 'exchange_difference', rule: 'RFD-15', bearer: 'merchant' }, grant)),
      ...topUpEntries(topUpsBack, 'merchant'),
    ],
    grants: grants.map(({ lineId, from, to, each }) => ({ lineId, from, to, each })),
    topUps: grantsBy(differences, ({ each }) => each).map(({ lineId, from, to, each }) => ({ lineId, from, to, each })),
  };
};

/** Blocks, each with the top-up left on its units. */
const withTopUps = (claimed: readonly PastBlock[], topUps: readonly Grant[]) =>
  withGrants(
    claimed.map((block) => ({ ...block, block })),
    [{ state: 'succeeded', grants: topUps }],
  ).map(({ block, from, to, granted }) => ({ block: { ...block, from, to }, topUp: granted }));

const grantsBy = (differences: readonly Difference[], eachOf: (one: Difference) => Amount): BlockGrant[] =>
  differences.flatMap((one) => {
    const { lineId, from, to } = one.block;
    const each = eachOf(one);
    return each > 0 ? [{ lineId, from, to, each, block: one.block }] : [];
  });

function refusalOf({ policy }: RefundContext, { block, price }: Replacement): Reason[] {
  const { lineId, list } = block;
  if (policy.refund.exchangeWith === 'any' || price === list) return [];
  return policy.refund.exchangeWith === 'same_goods'
    ? [reason('RFD-15', 'replacement_must_be_same_goods', { lineId })]
    : [reason('RFD-15', 'replacement_must_be_same_price', { lineId, price: list, replacement: price })];
}

function differenceOf(
  context: RefundContext,
  replacements: readonly Replacement[],
  { block, topUp, price }: Replacement,
): Amount {
  const kept = context.order.discounts.reduce(
    (sum, discount) => sum + keptShare(context, replacements, discount, block),
    0,
  );
  return price - Math.min(kept, price) - block.remaining - topUp;
}

/** A unit's share of a discount, as far as the order with its replacements in place still earns it. */
function keptShare(
  { order, all, gone }: RefundContext,
  replacements: readonly Replacement[],
  discount: Discount,
  block: PastBlock,
): Amount {
  const share = shareOf(block, discount);
  const { condition, amount } = discount;
  if (share === 0 || condition === undefined) return share;
  const replaced = replacements.map(({ block: one, price }) => ({ ...one, list: price }));
  const others = cutBlocks(all, subtractRanges(all, [...gone(), ...replaced]));
  const earned = earnedDiscount(condition, discountBasket(order, discount, [...others, ...replaced]));
  return earned >= amount ? share : multiplyDivide(share, earned, amount).quotient;
}
