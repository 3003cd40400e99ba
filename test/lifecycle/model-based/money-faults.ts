import { allocateOrder } from 'aftersale/allocation';
import type { AfterSaleCase, RefundEntry, Situation } from 'aftersale/facts';
import { settleOrder } from 'aftersale/settlement';
import type { World } from './world';

const sumOf = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);
const amountsOf = (entries: readonly RefundEntry[]): number => sumOf(entries.map(({ amount }) => amount));

/** Laws 1 to 3 and 7 on what there is now: unit by unit, tender by tender, in sum, and over all parties. */
export function moneyFaults(situation: Situation, world: World): string[] {
  const live = situation.cases.filter(({ state }) => state !== 'closed');
  return [
    ...unitFaults(situation, live),
    ...refundFaults(live),
    ...tenderFaults(situation, live),
    ...paymentFaults(live, world),
    ...settlementFaults(situation),
  ];
}

/** No unit is granted more than was paid for it. */
function unitFaults({ order, policy }: Situation, live: readonly AfterSaleCase[]): string[] {
  const grants = live.flatMap((one) => one.grants);
  return allocateOrder(order, policy).blocks.flatMap(({ lineId, from, to, paid }) =>
    Array.from({ length: to - from }, (_, index) => from + index).flatMap((unit) => {
      const granted = sumOf(
        grants
          .filter((grant) => grant.lineId === lineId && grant.from <= unit && unit < grant.to)
          .map(({ each }) => each),
      );
      return granted > paid ? [`${lineId}#${unit} is granted ${granted} of ${paid}`] : [];
    }),
  );
}

/** Entries sum to their refund, and what it takes from each tender with its transfer as well. */
function refundFaults(live: readonly AfterSaleCase[]): string[] {
  return live
    .flatMap(({ refunds }) => refunds)
    .flatMap(({ key, total, entries, tenders, transfer = 0 }) => {
      const back = sumOf(tenders.map(({ amount }) => amount)) + transfer;
      return amountsOf(entries) === total && back === total
        ? []
        : [`${key}: ${amountsOf(entries)}, ${back}, not ${total}`];
    });
}

/** No tender gives back more than was paid with it. */
function tenderFaults({ order }: Situation, live: readonly AfterSaleCase[]): string[] {
  const shares = live.flatMap(({ refunds }) =>
    refunds.filter(({ state }) => state !== 'closed').flatMap(({ tenders }) => tenders),
  );
  return order.tenders.flatMap(({ id, amount }) => {
    const back = sumOf(shares.filter(({ tenderId }) => tenderId === id).map((share) => share.amount));
    return back > amount ? [`${id} gives back ${back} of ${amount}`] : [];
  });
}

/** What all parties receive and pay sums to zero, and the merchant's part is what he is said to get (STL-07). */
function settlementFaults(situation: Situation): string[] {
  const { entries, amount } = settleOrder(situation);
  const all = sumOf(entries.map((entry) => entry.amount));
  const merchant = sumOf(entries.filter(({ party }) => party === 'merchant').map((entry) => entry.amount));
  return [
    ...(all === 0 ? [] : [`the parties are left with ${all}`]),
    ...(merchant === amount ? [] : [`the merchant gets ${merchant}, not ${amount}`]),
  ];
}

/** What counts as paid was ordered from the bank under its key, for its amount, unless it is nothing. */
function paymentFaults(live: readonly AfterSaleCase[], { ordered }: World): string[] {
  return live
    .filter(({ type }) => type !== 'compensation')
    .flatMap(({ refunds }) => refunds)
    .filter(({ state, total }) => (state === 'succeeded' || state === 'processing') && total > 0)
    .filter(({ key, total }) => ordered.get(key) !== total)
    .map(({ key, total }) => `${key}: the bank was told ${ordered.get(key)}, not ${total}`);
}
