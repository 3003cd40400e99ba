import { cutBlocks } from '../allocation/index';
import type { Grant, RefundEntry } from '../facts/index';
import type { Party } from '../vocabulary/index';
import type { Contributor } from './contribution';
import { goodsBearer } from './liability';
import { grantedBy } from './order-cap';
import { partOfGrants } from './part-of-grants';

/** One entry per grant; a top-up was a payment of its own, so that it goes back beside the order's tenders. */
export const topUpEntries = (grants: readonly Grant[], bearer: Party): RefundEntry[] =>
  grants.map((grant): RefundEntry => {
    const { lineId, from, to } = grant;
    return { kind: 'top_up', rule: 'RFD-15', amount: grantedBy([grant]), lineId, from, to, bearer };
  });

/** A replacement that goes back brings its top-up, after what was paid for the goods it replaced (RFD-15). */
export const topUpRefund: Contributor = ({ topUps, units, topUpsDue, liability }) =>
  topUpsDue === 0
    ? null
    : { owed: topUpEntries(partOfGrants(cutBlocks(topUps.left, units), topUpsDue), goodsBearer(liability)) };
