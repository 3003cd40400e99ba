import { cutBlocks } from '../allocation/index';
import { intersectRanges, type Order, type RefundEntry, subtractRanges, type UnitRange } from '../facts/index';
import { type Amount, apportion, sum } from '../money/index';
import type { LiableParty } from '../vocabulary/index';
import { amountOfTax, sumTaxes, taxesOf, taxesOfEntries } from './contained-taxes';
import type { Contributor } from './contribution';
import { drawDown } from './draw-down';
import { entryUnits } from './entry-units';
import { goodsBearer } from './liability';
import { paired } from './paired';
import { perUnit } from './per-unit';
import type { RefundContext } from './refund-context';
import { refundsGoods } from './refund-types';
import { owesNoFreight } from './refused-delivery';
import { tendered, tendersOf, tendersOfEntries } from './tender-shares';

/** Whose fault brings back the freight of the units it concerns (RFD-06). */
const AT_FAULT: readonly LiableParty[] = ['merchant', 'platform', 'carrier', 'supplier'];

/** An amount of freight, and the units it was charged for where only some are concerned. */
type FreightPart = Partial<UnitRange> & { readonly amount: Amount };

/**
 * Freight comes back with the last unit when the whole order is canceled unshipped; else, at the fault of another than the
 * buyer or where he may refuse a delivery at no cost, the share of the units refunded in full. Each unit's once, and never
 * more than is left of what was paid (RFD-06, CAN-08).
 */
export const freightRefund: Contributor = (context) => {
  const left = context.freightLeft;
  if (left <= 0 || !refundsGoods(context.request.type)) return null;
  const past = context.pastEntries.filter(({ kind }) => kind === 'freight');
  const parts = isAllUnshipped(context) ? [{ amount: left }] : faultParts(context, past, left);
  return parts.length === 0 ? null : { owed: freightEntries(context, past, left, parts) };
};

function isAllUnshipped({ order, fulfilment, gone }: RefundContext): boolean {
  if (fulfilment !== 'unshipped') return false;
  const left = gone();
  return (
    sum(left.map(({ from, to }) => to - from)) === sum(order.lines.map(({ quantity }) => quantity)) &&
    left.every((range) => range.fulfilment === 'unshipped')
  );
}

/** The freight of the units this refund takes back in full, without those whose freight came back before. */
function faultParts(context: RefundContext, past: readonly RefundEntry[], left: Amount): FreightPart[] {
  const { liability, units, gone, order, allocation } = context;
  if (!AT_FAULT.includes(liability) && !owesNoFreight(context)) return [];
  const returned = past.flatMap(entryUnits);
  const due = cutBlocks(
    freightByUnit(order, tendered(allocation.freight.tenders)),
    subtractRanges(intersectRanges(units, gone()), returned),
  );
  let open = left;
  return due.flatMap(({ lineId, from, to, each }) => {
    const amount = Math.min(open, each * (to - from));
    open -= amount;
    return amount === 0 ? [] : [{ lineId, from, to, amount }];
  });
}

/** What of the freight each unit was charged: by list price over lines, by quantity where nothing has a price. */
function freightByUnit({ lines }: Order, paid: Amount) {
  const lists = lines.map(({ unitPrice, quantity }) => unitPrice * quantity);
  const weights = lists.some((list) => list > 0) ? lists : lines.map(({ quantity }) => quantity);
  const shares = apportion(paid, weights);
  return paired(lines, shares).flatMap(([{ id, quantity }, share]) =>
    perUnit({ lineId: id, from: 0, to: quantity }, share),
  );
}

/** What of its tenders and taxes past refunds left falls on each part, cumulatively, so that none ever gives too much. */
function freightEntries(
  { allocation: { freight }, liability }: RefundContext,
  past: readonly RefundEntry[],
  left: Amount,
  parts: readonly FreightPart[],
): RefundEntry[] {
  const pastTenders = tendersOfEntries(past);
  const pastTaxes = taxesOfEntries(past);
  const charged = sumTaxes(freight.taxes);
  const leftOf = (amount: Amount, gone = 0): Amount => Math.max(0, amount - gone);
  const drawTenders = drawDown(
    left,
    freight.tenders.map(({ tenderId, amount }) => leftOf(amount, pastTenders.get(tenderId))),
  );
  const drawTaxes = drawDown(
    left,
    charged.map((tax) => leftOf(tax.amount, amountOfTax(pastTaxes, tax))),
  );
  return parts.map((part): RefundEntry => {
    const taxes = taxesOf(charged, drawTaxes(part.amount));
    return {
      kind: 'freight',
      rule: 'RFD-06',
      ...part,
      bearer: goodsBearer(liability),
      tenders: tendersOf(freight.tenders, drawTenders(part.amount)),
      ...(taxes.length > 0 && { taxes }),
    };
  });
}
