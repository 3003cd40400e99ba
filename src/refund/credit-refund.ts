import { cutBlocks } from '../allocation/index';
import type { Grant, RefundEntry } from '../facts/index';
import { type Amount, apportion } from '../money/index';
import type { Contributor } from './contribution';
import { drawDown } from './draw-down';
import { grantedBy } from './order-cap';
import { paired } from './paired';
import { partOfGrants } from './part-of-grants';
import type { Credit } from './refund-context';
import { tendersOf } from './tender-shares';

/**
 * A discount that was reclaimed comes back with the units that were kept, from whom it went to and to the tenders it was
 * kept from; after the goods, where only a part is refunded (RFD-20).
 */
export const creditRefund: Contributor = ({ credits, units, creditsDue }) => {
  if (creditsDue === 0) return null;
  const onUnits = credits.map((credit) => cutBlocks(credit.grants, units));
  const amounts = onUnits.map(grantedBy);
  const shares = apportion(creditsDue, amounts);
  return {
    owed: paired(credits, paired(onUnits, shares)).flatMap(([credit, [open, due]]) => entriesOf(credit, open, due)),
  };
};

function entriesOf(credit: Credit, open: readonly Grant[], due: Amount): RefundEntry[] {
  const { discountId, bearer, grants, tenders } = credit;
  const drawTenders = drawDown(
    grantedBy(grants),
    tenders.map(({ amount }) => amount),
  );
  return partOfGrants(open, due).map((grant): RefundEntry => {
    const { lineId, from, to } = grant;
    const amount = grantedBy([grant]);
    return {
      kind: 'reclaimed_discount',
      rule: 'RFD-20',
      amount,
      lineId,
      from,
      to,
      discountId,
      credits: [grant],
      bearer,
      tenders: tendersOf(tenders, drawTenders(amount)),
    };
  });
}
