import type { Order, Situation } from 'aftersale/facts';
import type { Policy } from 'aftersale/policy';
import type { RefundRequest } from 'aftersale/refund';
import { type Settlement, type SettlementKind, settleOrder } from 'aftersale/settlement';
import { PARTIES, type Party } from 'aftersale/vocabulary';
import { COMPLETED } from '../fixtures/order';
import { request } from '../fixtures/refunds';
import { policy, situation } from '../fixtures/situation';

type Knobs = Partial<Policy['settlement']>;

/** A completed order of one cup at 100.00, or what differs from it, under a policy that settles as said. */
export const completed = (facts: Partial<Order> = {}, settlement: Knobs = {}): Situation =>
  situation({ status: 'completed', ...facts }, { now: COMPLETED + 1, policy: policy({ settlement }) });

/** 20.00 off, at the platform's cost unless it is told who pays. */
export const coupon = (...funding: readonly (readonly ['merchant' | 'platform' | 'supplier', number])[]) => ({
  discounts: [
    {
      id: 'coupon',
      on: 'goods' as const,
      amount: 2_000,
      funding:
        funding.length === 0
          ? [{ party: 'platform' as const, amount: 2_000 }]
          : funding.map(([party, amount]) => ({ party, amount })),
    },
  ],
});

/** Everything goes back for no reason, unless said otherwise. */
export const everything = ({ order }: Situation, changes: Partial<RefundRequest> = {}): RefundRequest =>
  request({
    type: 'return_refund',
    reason: 'no_reason',
    lines: order.lines.map(({ id, quantity }) => ({ lineId: id, from: 0, to: quantity })),
    ...changes,
  });

/** What entries come to for each party that has some. */
export function byParty({ entries }: Settlement): Partial<Record<Party, number>> {
  const sums: Partial<Record<Party, number>> = {};
  for (const { party, amount } of entries) sums[party] = (sums[party] ?? 0) + amount;
  return sums;
}

/** What one party received for some kind, over all lines and cases. */
export const received = ({ entries }: Settlement, party: Party, kind: SettlementKind): number =>
  entries.filter((entry) => entry.party === party && entry.kind === kind).reduce((sum, { amount }) => sum + amount, 0);

/** What every party comes to, those that come to nothing left out. */
export function nets(now: Situation): Partial<Record<Party, number>> {
  const sums = byParty(settleOrder(now));
  return Object.fromEntries(PARTIES.flatMap((party) => (sums[party] ? [[party, sums[party]]] : [])));
}
