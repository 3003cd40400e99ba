import type { Grant, RefundEntry, TenderShare } from '../facts/index';
import type { Party } from '../vocabulary/index';
import type { Credit } from './refund-context';
import { sumGrants } from './sum-grants';
import { sumTenders } from './tender-shares';

interface Reclaimed {
  readonly discountId: string;
  readonly bearer: Party;
  readonly grants: Grant[];
  readonly withheld: TenderShare[];
}

/**
 * What was reclaimed of discounts and has not come back yet, per discount and funder: to which units, and from which
 * tenders it was kept (RFD-20).
 */
export function outstandingCredits(entries: readonly RefundEntry[]): Credit[] {
  const reclaimed = new Map<string, Reclaimed>();
  for (const { kind, discountId, bearer, amount, credits, tenders = [] } of entries) {
    if (kind !== 'reclaimed_discount' || discountId === undefined || credits === undefined) continue;
    const key = `${bearer} ${discountId}`;
    const one = reclaimed.get(key) ?? { discountId, bearer, grants: [], withheld: [] };
    const sign = amount < 0 ? 1 : -1;
    one.grants.push(...credits.map((credit) => ({ ...credit, each: sign * credit.each })));
    one.withheld.push(...tenders.map(({ tenderId, amount: kept }) => ({ tenderId, amount: 0 - kept })));
    reclaimed.set(key, one);
  }
  return [...reclaimed.values()].map(({ discountId, bearer, grants, withheld }) => ({
    discountId,
    bearer,
    grants: sumGrants(grants).filter(({ each }) => each > 0),
    excess: sumGrants(grants.map((grant) => ({ ...grant, each: 0 - grant.each }))).filter(({ each }) => each > 0),
    tenders: [...sumTenders(withheld)].flatMap(([tenderId, amount]) => (amount > 0 ? [{ tenderId, amount }] : [])),
  }));
}
