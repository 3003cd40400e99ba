import type { Allocation, Order, Shares, UnitBlock } from '../facts/index';
import type { Amount } from '../money/index';
import type { Subsidies } from './standing';

/** What is sold at one price, a line or freight, as far as it has been paid; minor units for all its units together. */
export interface Sold extends Subsidies {
  /** Points included at their value. */
  readonly paid: Amount;
  readonly points: Amount;
}

/** What tenders paid for one unit; minor units. */
export function tendered({ tenders }: Pick<Shares, 'tenders'>): Amount {
  let total = 0;
  for (const { amount } of tenders) total += amount;
  return total;
}

/** What a party pays of one unit's discounts; minor units. */
export function fundedBy(party: 'platform' | 'supplier', { discounts }: Pick<Shares, 'discounts'>): Amount {
  let total = 0;
  for (const { funding } of discounts) {
    for (const share of funding) if (share.party === party) total += share.amount;
  }
  return total;
}

/** What counts of an order's shares: which tenders are points, and whether subsidies are due. */
export interface Counted {
  readonly pointsIds: readonly string[];
  readonly isPaidInFull: boolean;
}

/** What of a unit was paid in points; minor units. */
function pointsOf({ tenders }: Shares, { pointsIds }: Counted): Amount {
  if (pointsIds.length === 0) return 0;
  let total = 0;
  for (const { tenderId, amount } of tenders) if (pointsIds.includes(tenderId)) total += amount;
  return total;
}

/** What was sold of one price, by the shares it was given when the order was allocated. */
export const soldOnce = (shares: Shares, counted: Counted): Sold => ({
  paid: tendered(shares),
  points: pointsOf(shares, counted),
  platformSubsidy: counted.isPaidInFull ? fundedBy('platform', shares) : 0,
  supplierSubsidy: counted.isPaidInFull ? fundedBy('supplier', shares) : 0,
});

/** What was sold of a line's units. */
export function soldUnits(blocks: readonly UnitBlock[], counted: Counted): Sold {
  let paid = 0;
  let points = 0;
  let platformSubsidy = 0;
  let supplierSubsidy = 0;
  for (const block of blocks) {
    const units = block.to - block.from;
    paid += tendered(block) * units;
    points += pointsOf(block, counted) * units;
    if (!counted.isPaidInFull || block.discounts.length === 0) continue;
    platformSubsidy += fundedBy('platform', block) * units;
    supplierSubsidy += fundedBy('supplier', block) * units;
  }
  return { paid, points, platformSubsidy, supplierSubsidy };
}

/**
 * Whether the tenders come to what is due: subsidies and the merchant's costs count from then on. An order for nothing
 * counts as paid unless it awaits payment or was closed without one.
 */
export function isPaid({ status, tenders, paidAt }: Order, { blocks, freight }: Allocation): boolean {
  if (status === 'awaiting_payment') return false;
  let due = freight.paid;
  for (const { paid, from, to } of blocks) due += paid * (to - from);
  for (const { amount } of tenders) due -= amount;
  return due === 0 && (tenders.length > 0 || status !== 'closed' || paidAt !== undefined);
}
