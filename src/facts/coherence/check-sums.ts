import type { IssuePath } from '../../vocabulary/index';
import { type FactIssue, issue } from '../fact-issue';
import type { Discount, Order } from '../order';
import type { OrderFacts } from './order-facts';
import { type OrderPrice, orderPrices } from './order-prices';
import { total } from './total';

/** What is due against what was paid, and against the taxes it contains; asked only of sound lines and discounts. */
export function* checkSums({ order, path, policy }: OrderFacts): Generator<FactIssue> {
  const { lines, freight } = orderPrices(order, policy);
  const subsidies = new Set(order.discounts.filter(isSubsidised).map(({ id }) => id));
  for (const price of [...lines, freight]) yield* containedTaxes(price, subsidies, path);

  const due = total([...lines, freight].map((price) => price.paid));
  const paid = total(order.tenders.map(({ amount }) => amount));
  if (paid > due) yield issue([...path, 'tenders'], 'tenders_above_due', { due, paid });
  else if (paid < due && isPaidInFull(order)) yield issue([...path, 'tenders'], 'tenders_mismatch', { due, paid });
}

/** A closed order may never have been paid, and cash on delivery is paid some time after it was signed for. */
const isPaidInFull = ({ payment, status }: Order): boolean =>
  payment === 'prepaid' && status !== 'awaiting_payment' && status !== 'closed';

const isSubsidised = ({ funding = [] }: Discount): boolean => funding.some(({ party }) => party !== 'merchant');

/** A tax lies in what the buyer pays, or in what others than the merchant pay for him (RFD-22). */
function* containedTaxes(price: OrderPrice, subsidies: ReadonlySet<string>, path: IssuePath): Generator<FactIssue> {
  const subsidised = price.discounts.filter(({ discountId }) => subsidies.has(discountId));
  const base = price.due + total(subsidised.map(({ amount }) => amount));
  const contained = total(price.taxes.filter(({ included }) => included).map(({ amount = 0 }) => amount));
  if (contained > base) yield issue([...path, ...price.path, 'taxes'], 'taxes_above_price', { price: base });
}
