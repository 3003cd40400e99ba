import type { Policy } from '../../policy/index';
import type { Instant } from '../../time/index';
import type { IssuePath } from '../../vocabulary/index';
import type { AfterSaleCase } from '../after-sale-case';
import type { Allocation } from '../allocation';
import type { FactIssue } from '../fact-issue';
import type { Order } from '../order';
import type { Situation } from '../situation';
import { type Located, locate } from './located';

/** An order with its cases, as a check is asked of it: the situation's own, or a sibling of its group. */
export interface OrderFacts {
  readonly order: Order;
  readonly path: IssuePath;
  /** How many units each line has, by its id. */
  readonly quantities: ReadonlyMap<string, number>;
  readonly cases: readonly Located<AfterSaleCase>[];
  readonly policy: Policy;
  readonly now: Instant;
  readonly allocation: Allocation | undefined;
}

/** Finds what is incoherent in one subject of an order. */
export type OrderCheck = (facts: OrderFacts) => Iterable<FactIssue>;

const quantitiesOf = ({ lines }: Order) => new Map(lines.map(({ id, quantity }) => [id, quantity]));

export function ownFacts({ order, cases, policy, now, allocation }: Situation): OrderFacts {
  const quantities = quantitiesOf(order);
  return { order, path: ['order'], quantities, cases: locate(cases, ['cases']), policy, now, allocation };
}

/** A sibling's shares follow the same policy; they are never stored with the situation. */
export function siblingFacts({ group, policy, now }: Situation): OrderFacts[] {
  const allCases = locate(group?.cases, ['group', 'cases']);
  return locate(group?.orders, ['group', 'orders']).map(({ part: order, path }) => {
    const cases = allCases.filter(({ part }) => part.orderId === order.id);
    return { order, path, quantities: quantitiesOf(order), cases, policy, now, allocation: undefined };
  });
}
