import { withGrants } from '../allocation/index';
import { type NonEmpty, type Reason, reason } from '../decision/index';
import type { DiscountShare, Grant, Order } from '../facts/index';
import type { Amount } from '../money/index';
import type { Contributor } from './contribution';
import { entryGrants } from './entry-units';
import { grantEntry } from './grant-entry';
import type { BlockGrant, PastBlock, RefundContext } from './refund-context';

type Judged = { readonly grants: readonly BlockGrant[] } | { readonly denials: NonEmpty<Reason> };

/**
 * The shelf price then less the shelf price now, per unit, less what was protected before, within what remains of it; the
 * merchant's cost, out of what was paid (RFD-18).
 */
export const priceProtection: Contributor = (context) => {
  if (context.request.type !== 'price_protection') return null;
  const judged = context.claimed.map((block) => judge(context, block));
  const grants = judged.flatMap((one) => ('grants' in one ? one.grants : []));
  return {
    denials: judged.flatMap((one) => ('denials' in one ? one.denials : [])),
    owed: grants.map((grant) => grantEntry({ kind: 'price_protection', rule: 'RFD-18', bearer: 'merchant' }, grant)),
    grants: grants.map(({ lineId, from, to, each }) => ({ lineId, from, to, each })),
  };
};

function judge(context: RefundContext, block: PastBlock): Judged {
  const { lineId } = block;
  const now = context.request.shelfPrices?.find((shelf) => shelf.lineId === lineId)?.price;
  if (now === undefined) return { denials: [reason('RFD-18', 'shelf_price_missing', { lineId })] };
  const before = shelfPrice(context.order, block);
  if (now >= before) return { denials: [reason('RFD-18', 'price_not_dropped', { lineId, before, now })] };
  return { grants: grantsOn(block, before - now, protectedBefore(context)) };
}

/** What a unit cost on the shelf when it was bought: its list price after the promotions that everybody got. */
function shelfPrice({ discounts }: Order, { list, discounts: shares }: PastBlock): Amount {
  const isOnShelf = ({ discountId }: DiscountShare) =>
    discounts.some(({ id, onShelf = false }) => onShelf && id === discountId);
  return shares.filter(isOnShelf).reduce((price, { amount }) => price - amount, list);
}

const protectedBefore = ({ pastEntries }: RefundContext): Grant[] =>
  pastEntries.filter(({ kind }) => kind === 'price_protection').flatMap(entryGrants);

function grantsOn(block: PastBlock, drop: Amount, before: readonly Grant[]): BlockGrant[] {
  const parts = withGrants([block], [{ id: '', state: 'succeeded', grants: before }]);
  return parts.flatMap(({ lineId, from, to, granted }) => {
    const each = Math.min(drop - granted, block.remaining);
    return each > 0 ? [{ lineId, from, to, each, block }] : [];
  });
}
