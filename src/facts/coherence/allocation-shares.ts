import type { IssuePath } from '../../vocabulary/index';
import type { Allocation, Shares } from '../allocation';
import { type FactIssue, issue } from '../fact-issue';
import type { Order } from '../order';
import { locate } from './located';
import { total } from './total';

const amounts = (shares: readonly { readonly amount: number }[]) => total(shares.map(({ amount }) => amount));

/** Within every block: list − discounts = net + included taxes, paid = that + added taxes, and what is divided twice. */
export function* shareIssues({ blocks, freight }: Allocation, order: Order): Generator<FactIssue> {
  const prices = new Map(order.lines.map(({ id, unitPrice }) => [id, unitPrice]));
  for (const { part: block, path } of locate(blocks, ['allocation', 'blocks'])) {
    yield* sumIssues(block, prices.get(block.lineId), path);
  }
  yield* sumIssues(freight, order.freight?.charged ?? 0, ['allocation', 'freight']);
}

function* sumIssues(shares: Shares, price: number | undefined, path: IssuePath): Generator<FactIssue> {
  const { list, discounts, net, taxes, paid, tenders } = shares;
  const included = amounts(taxes.filter((tax) => tax.included));
  yield* mismatch('list', price ?? list, list, path);
  yield* mismatch('net', list - amounts(discounts) - included, net, path);
  yield* mismatch('paid', net + amounts(taxes), paid, path);
  yield* mismatch('tenders', Math.min(paid, amounts(tenders)), amounts(tenders), path);
  for (const { part: discount, path: discountPath } of locate(discounts, [...path, 'discounts'])) {
    yield* mismatch('funding', discount.amount, amounts(discount.funding), discountPath);
  }
}

function* mismatch(part: string, expected: number, found: number, path: IssuePath): Generator<FactIssue> {
  if (expected !== found) yield issue([...path, part], 'shares_mismatch', { part, expected, found });
}
