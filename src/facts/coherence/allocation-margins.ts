import type { Amount } from '../../money/index';
import type { Allocation, Shares } from '../allocation';
import { type FactIssue, issue } from '../fact-issue';
import type { Discount, Order, Tax, Tender } from '../order';
import { total } from './total';

/** Identical units with the shares of each; freight is one unit of no line. */
interface Row {
  readonly lineId: string | null;
  readonly units: number;
  readonly shares: Shares;
}

/** A sum over rows, and what the order says it is; minor units. */
interface Margin {
  readonly part: string;
  readonly expected: Amount;
  readonly found: Amount;
}

/** The sums over all blocks and freight against the order: by discount, funder, tender, and tax that was charged. */
export function* marginIssues(allocation: Allocation, order: Order): Generator<FactIssue> {
  const rows: Row[] = [
    ...allocation.blocks.map((block) => ({ lineId: block.lineId, units: block.to - block.from, shares: block })),
    { lineId: null, units: 1, shares: allocation.freight },
  ];
  const margins = [
    ...order.discounts.flatMap((discount) => discountMargins(discount, allocation, rows)),
    ...order.tenders.map((tender) => tenderMargin(tender, rows)),
    ...order.lines.flatMap(({ id, taxes }) =>
      taxMargins(
        taxes,
        rows.filter(({ lineId }) => lineId === id),
      ),
    ),
    ...taxMargins(
      order.freight?.taxes,
      rows.filter(({ lineId }) => lineId === null),
    ),
  ];
  for (const { part, expected, found } of margins) {
    if (expected !== found) yield issue(['allocation'], 'margin_mismatch', { part, expected, found });
  }
}

const sumOver = (rows: readonly Row[], partsOf: (shares: Shares) => readonly { readonly amount: Amount }[]): Amount =>
  total(rows.flatMap(({ units, shares }) => partsOf(shares).map(({ amount }) => units * amount)));

/** A discount lies in its scope alone, and each funder pays his part of it unless some of it could not be applied. */
function discountMargins(discount: Discount, { unapplied }: Allocation, rows: readonly Row[]): Margin[] {
  const { id, amount, funding = [{ party: 'merchant', amount }] } = discount;
  const isOfDiscount = ({ discountId }: { readonly discountId: string }) => discountId === id;
  const left = total(unapplied.filter(isOfDiscount).map((one) => one.amount));
  const sharesIn = (some: readonly Row[]) => sumOver(some, ({ discounts }) => discounts.filter(isOfDiscount));
  const byFunder = funding.map(({ party, amount: expected }): Margin => {
    const found = sumOver(rows, ({ discounts }) =>
      discounts.filter(isOfDiscount).flatMap((share) => share.funding.filter((part) => part.party === party)),
    );
    return { part: `${id} ${party}`, expected, found };
  });
  return [
    { part: id, expected: amount - left, found: sharesIn(rows) },
    { part: id, expected: 0, found: sharesIn(rows.filter(({ lineId }) => !isInScope(lineId, discount))) },
    ...(left === 0 ? byFunder : []),
  ];
}

function isInScope(lineId: string | null, { on, lineIds }: Discount): boolean {
  if (lineId === null) return on === 'freight';
  return on === 'goods' && (lineIds === undefined || lineIds.includes(lineId));
}

const tenderMargin = ({ id, amount }: Tender, rows: readonly Row[]): Margin => ({
  part: id,
  expected: amount,
  found: sumOver(rows, ({ tenders }) => tenders.filter(({ tenderId }) => tenderId === id)),
});

/** By rate, what the taxes on one price say was charged; those of which one does not say so are left to the rate. */
function taxMargins(taxes: readonly Tax[] = [], rows: readonly Row[]): Margin[] {
  return taxes.flatMap(({ rate, included }, index) => {
    const isAlike = (tax: Pick<Tax, 'rate' | 'included'>) => tax.rate === rate && tax.included === included;
    const alike = taxes.filter(isAlike);
    if (taxes.findIndex(isAlike) !== index || alike.some(({ amount }) => amount === undefined)) return [];
    const found = sumOver(rows, (shares) =>
      shares.taxes.filter(isAlike).map(({ amount, onSubsidy }) => ({ amount: amount + onSubsidy })),
    );
    return [{ part: rate, expected: total(alike.map(({ amount = 0 }) => amount)), found }];
  });
}
