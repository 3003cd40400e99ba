import { cutBlocks } from '../allocation/index';
import { type Reason, reason } from '../decision/index';
import { type Discount, subtractRanges } from '../facts/index';
import { type Amount, multiplyDivide } from '../money/index';
import type { Contributor } from './contribution';
import { earnedDiscount } from './earned-discount';
import { grantEntry } from './grant-entry';
import type { PastBlock, RefundContext } from './refund-context';
import { basketOf, shareOf } from './scope-basket';

interface Replacement {
  readonly block: PastBlock;
  readonly price: Amount;
}

/**
 * What a dearer replacement costs the buyer, or a cheaper one gives back: its price less the discounts it keeps, less what
 * was paid for the unit (RFD-15).
 */
export const exchangeDifference: Contributor = (context) => {
  const { request, claimed } = context;
  if (request.type !== 'exchange' || request.replacementPrices === undefined) return {};
  const priceOf = new Map(request.replacementPrices.map(({ lineId, price }) => [lineId, price]));
  const replacements = claimed.map((block) => ({ block, price: priceOf.get(block.lineId) ?? block.list }));
  const differences = replacements.map((one) => ({ ...one, each: differenceOf(context, replacements, one) }));
  const grants = differences.flatMap(({ block, each }) => {
    const { lineId, from, to } = block;
    return each < 0 ? [{ lineId, from, to, each: Math.min(-each, block.remaining), block }] : [];
  });
  return {
    denials: replacements.flatMap((one) => refusalOf(context, one)),
    owed: grants.map((grant) => grantEntry({ kind: 'exchange_difference', rule: 'RFD-15', bearer: 'merchant' }, grant)),
    grants: grants.map(({ lineId, from, to, each }) => ({ lineId, from, to, each })),
    topUp: differences.reduce((sum, { block, each }) => sum + Math.max(0, each) * (block.to - block.from), 0),
  };
};

function refusalOf({ policy }: RefundContext, { block, price }: Replacement): Reason[] {
  const { lineId, list } = block;
  if (policy.refund.exchangeWith === 'any' || price === list) return [];
  return policy.refund.exchangeWith === 'same_goods'
    ? [reason('RFD-15', 'replacement_must_be_same_goods', { lineId })]
    : [reason('RFD-15', 'replacement_must_be_same_price', { lineId, price: list, replacement: price })];
}

/** Minor units per unit: above zero the buyer tops up, below zero he is refunded. */
function differenceOf(
  context: RefundContext,
  replacements: readonly Replacement[],
  { block, price }: Replacement,
): Amount {
  const kept = context.order.discounts.reduce(
    (sum, discount) => sum + keptShare(context, replacements, discount, block),
    0,
  );
  return price - Math.min(kept, price) - block.remaining;
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
  const others = cutBlocks(all, subtractRanges(all, [...gone, ...replaced]));
  const earned = earnedDiscount(condition, basketOf(order, discount, [...others, ...replaced]));
  return earned >= amount ? share : multiplyDivide(share, earned, amount).quotient;
}
