import { cutBlocks, discountBasket, inScope } from '../allocation/index';
import {
  type Discount,
  type DiscountCondition,
  type Grant,
  type RefundEntry,
  subtractRanges,
  type UnitRange,
} from '../facts/index';
import { type Amount, apportion, nestedShares, sum } from '../money/index';
import type { Party } from '../vocabulary/index';
import type { Contributor, Deduction } from './contribution';
import { earnedDiscount } from './earned-discount';
import { isSellersFault } from './liability';
import { grantedBy } from './order-cap';
import { paired } from './paired';
import { partOfGrants } from './part-of-grants';
import { perUnit } from './per-unit';
import type { PastBlock, RefundContext } from './refund-context';
import { refundsGoods } from './refund-types';
import { shareOf } from './share-of';

type ConditionalDiscount = Discount & { readonly condition: DiscountCondition };

const isConditional = (discount: Discount): discount is ConditionalDiscount => discount.condition !== undefined;

/**
 * A partial cancel before shipment that leaves too little for a discount: what the kept units lose of it is kept back, visibly,
 * and becomes refundable on them (ELG-15, RFD-20). Never where merchant or platform are at fault.
 */
export const reclaimedDiscount: Contributor = (context) => {
  const { request, policy, order, fulfilment, liability } = context;
  const isReclaimed =
    policy.eligibility.thresholdBreach === 'reclaim' &&
    refundsGoods(request.type) &&
    fulfilment === 'unshipped' &&
    !isSellersFault(liability);
  if (!isReclaimed) return null;
  return { deductions: order.discounts.filter(isConditional).flatMap((discount) => deductionFor(context, discount)) };
};

/** What was refunded of a reclaim that was given up afterwards is kept of the next refund, whoever is at fault (RFD-05). */
export const excessCredits: Contributor = ({ request, credits }) => {
  if (!refundsGoods(request.type)) return null;
  const deductions = credits.map(
    ({ discountId, bearer, excess }): Deduction => ({
      kind: 'reclaimed_discount',
      amount: grantedBy(excess),
      tendersOnly: true,
      entriesFor: (withheld) => [entryOf(discountId, bearer, withheld, partOfGrants(excess, withheld))],
    }),
  );
  return { deductions };
};

function deductionFor(context: RefundContext, discount: ConditionalDiscount): Deduction[] {
  const { all, units } = context;
  const gone = context.gone();
  const goneBefore = subtractRanges(gone, units);
  const before = subtractRanges(all, goneBefore);
  const kept = subtractRanges(all, gone);
  // What earlier refunds lost of it and left to the buyer stays his: only this cancel's own loss is reclaimed.
  const amount = lostOn(context, discount, kept) - lostOn(context, discount, before);
  if (amount <= 0) return [];
  return [
    {
      kind: 'reclaimed_discount',
      amount,
      tendersOnly: true,
      entriesFor: (withheld) => entriesFor(context, discount, cutBlocks(all, kept), withheld),
    },
  ];
}

/** What of a discount some units have, less what they still earn of it and what was reclaimed on them; minor units. */
function lostOn(context: RefundContext, discount: ConditionalDiscount, units: readonly UnitRange[]): Amount {
  const { order, all, credits } = context;
  const blocks = cutBlocks(all, units);
  const shares = sum(blocks.map((block) => shareOfAll(discount, block)));
  const earned = Math.min(earnedDiscount(discount.condition, discountBasket(order, discount, blocks)), discount.amount);
  const reclaimed = credits
    .filter(({ discountId }) => discountId === discount.id)
    .map(({ grants }) => grantedBy(cutBlocks(grants, units)));
  return Math.max(0, shares - earned - sum(reclaimed));
}

const shareOfAll = (discount: Discount, block: PastBlock): Amount => shareOf(block, discount) * (block.to - block.from);

/** One entry per funder, who gets back what he paid for; each credits the kept units by their shares of the discount. */
function entriesFor(
  { credits }: RefundContext,
  discount: Discount,
  kept: readonly PastBlock[],
  withheld: Amount,
): RefundEntry[] {
  const funding = discount.funding ?? [{ party: 'merchant', amount: discount.amount } as const];
  const outstanding = sum(
    credits.filter(({ discountId }) => discountId === discount.id).map(({ grants }) => grantedBy(grants)),
  );
  const amounts = funding.map(({ amount }) => amount);
  const past = nestedShares(outstanding, amounts);
  const next = nestedShares(outstanding + withheld, amounts);
  return paired(funding, paired(next, past)).flatMap(([{ party }, [after, before]]): RefundEntry[] => {
    const amount = after - before;
    return amount === 0 ? [] : [entryOf(discount.id, party, amount, creditsFor(discount, kept, amount))];
  });
}

const entryOf = (discountId: string, bearer: Party, amount: Amount, credits: readonly Grant[]): RefundEntry => ({
  kind: 'reclaimed_discount',
  rule: 'RFD-20',
  amount: -amount,
  discountId,
  bearer,
  credits,
});

function creditsFor(discount: Discount, kept: readonly PastBlock[], amount: Amount): Grant[] {
  const blocks = inScope(discount, kept);
  const shares = apportion(
    amount,
    blocks.map((block) => shareOfAll(discount, block)),
  );
  return paired(blocks, shares).flatMap(([block, share]) => perUnit(block, share));
}
