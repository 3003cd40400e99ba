import type { Allocation, Order } from '../../facts/index';
import type { Policy } from '../../policy/index';
import { orderArbitrary } from '../arbitraries/order';
import { allocationFaults } from './allocation-margins';
import type { Law, Scenario } from './law';

interface Allocated {
  readonly order: Order;
  readonly policy: Policy;
  readonly allocation: Allocation;
}

const allocatedOrders: Scenario<Order, Allocated> = {
  examples: ({ allocation: { remainder } }) => orderArbitrary({ remainder }),
  tell: (order, policy, { allocateOrder }) => ({ order, policy, allocation: allocateOrder(order, policy) }),
};

/** What law 1 rests on: the shares of units, discounts, tenders, funders and taxes close, each within one minor unit of its part. */
export const exactShares: Law<Allocated> = {
  id: 'exact_shares',
  sentence:
    'The shares of all units sum to every discount, tender, funder and tax, and like units differ by a minor unit at most.',
  scenario: allocatedOrders,
  faults: ({ order, policy, allocation }) =>
    allocationFaults(order, allocation, policy).map((fault) => `it does not hold that ${fault}`),
};
