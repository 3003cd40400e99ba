import type { Situation } from 'aftersale/facts';
import { type Settlement, type SettlementKind, settleOrder } from 'aftersale/settlement';
import { PARTIES, type Party } from 'aftersale/vocabulary';

/** What entries come to for each party that has some. */
export function byParty({ entries }: Settlement): Partial<Record<Party, number>> {
  const sums: Partial<Record<Party, number>> = {};
  for (const { party, amount } of entries) sums[party] = (sums[party] ?? 0) + amount;
  return sums;
}

/** What one party received for some kind, over all lines and cases. */
export const received = (settlement: Settlement, party: Party, kind: SettlementKind): number =>
  settlement.entries
    .filter((entry) => entry.party === party && entry.kind === kind)
    .reduce((sum, { amount }) => sum + amount, 0);

/** What every party comes to, those that come to nothing left out. */
export function nets(situation: Situation): Partial<Record<Party, number>> {
  const sums = byParty(settleOrder(situation));
  return Object.fromEntries(PARTIES.flatMap((party) => (sums[party] ? [[party, sums[party]]] : [])));
}
