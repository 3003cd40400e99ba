import { byLine, type Charge } from '../facts/index';
import { type Amount, sum } from '../money/index';
import type { PastRefunds } from './past-refunds';
import type { Sale, SaleLine } from './sale';
import { feeBaseOf } from './service-fee';
import type { Standing } from './standing';
import { freightAfter, lineAfter, partOf } from './standing-after';
import { type Undone, undoneOf } from './undone';

/** What stands of an order's sale: of its lines, of freight, and of the charges its merchant agreed to. */
export interface Standings {
  /** In the order of the sale's lines. */
  readonly lines: readonly Standing[];
  readonly freight: Standing;
  /** In the order of the sale's charges; minor units. */
  readonly charges: readonly Amount[];
}

/** What stands while nothing has been refunded. */
export const soldStandings = ({ lines, freight, charges }: Sale): Standings => ({
  lines,
  freight,
  charges: charges.map(({ amount }) => amount),
});

interface UndoneLine {
  readonly sold: SaleLine;
  readonly undone: Undone;
}

/** What stands after all that refunds have given back so far; it does not depend on their order (STL-06). */
export function standingsAfter(sale: Sale, past: PastRefunds): Standings {
  const { policy, charges } = sale;
  const marks = byLine(past.marks);
  const free = byLine(past.free);
  const lines = sale.lines.map((sold): UndoneLine => {
    const { id } = sold.line;
    return { sold, undone: undoneOf(sold, marks.get(id) ?? [], free.get(id) ?? []) };
  });
  const freight = freightAfter(sale.freight, past.freight, past.isAllUnshipped);
  const freightBack = shareBack(sale, past.freight, freight);
  return {
    lines: lines.map(({ sold, undone }) => lineAfter(sold, undone, freightBack(sold.freightPart), policy)),
    freight,
    charges: charges.map((charge) => chargeAfter(charge, lines)),
  };
}

/** What came back of a part of the freight that fees are taken of; minor units. */
function shareBack({ freight, policy: { settlement } }: Sale, refunded: Amount, after: Standing) {
  const base = feeBaseOf(settlement, freight.paid, freight);
  const left = feeBaseOf(settlement, freight.paid - refunded, after);
  return (part: Amount): Amount => partOf(part, base - left, base);
}

/** A charge comes back with the units it was for that are gone for good, unless its payee keeps it (STL-01). */
function chargeAfter({ amount, lineId, retained = false }: Charge, lines: readonly UndoneLine[]): Amount {
  if (retained) return amount;
  const concerned = lines.filter(({ sold }) => lineId === undefined || sold.line.id === lineId);
  const units = sum(concerned.map(({ sold }) => sold.line.quantity));
  return amount - partOf(amount, sum(concerned.map(({ undone }) => undone.units)), units);
}
