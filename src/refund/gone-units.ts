import { withGrants } from '../allocation/index';
import {
  type AfterSaleCase,
  type Grant,
  intersectRanges,
  overlaps,
  subtractRanges,
  type UnitBlock,
  type UnitRange,
} from '../facts/index';
import { FULFILMENTS, type Fulfilment } from '../vocabulary/index';
import type { GoneRange } from './refund-context';
import { refundsGoods } from './refund-types';
import { tendered } from './tender-shares';

interface GoodsClaim {
  readonly units: readonly UnitRange[];
  readonly fulfilment: Fulfilment;
}

/** The refund that is being quoted, as far as it takes part in making units gone. */
export interface GoodsRefund extends GoodsClaim {
  readonly grants: readonly Grant[];
}

const FURTHEST_FIRST: readonly Fulfilment[] = [...FULFILMENTS].reverse();

/** Whether a case's money is on its way or there: only then are its units gone for good (RFD-06). */
const isDecided = ({ state, refunds }: AfterSaleCase): boolean => state === 'succeeded' || refunds.length > 0;

/**
 * The units that are gone for good once `refund` is made: claimed by refunds of goods, and nothing of them left. Units that
 * cost nothing go with the claim they are in, unless something is left of that one's others. Each with the furthest
 * fulfilment of the claims on it; disjoint.
 */
export function goneUnits(
  blocks: readonly UnitBlock[],
  counted: readonly AfterSaleCase[],
  refund: GoodsRefund | null,
): GoneRange[] {
  const decided = counted.filter(isDecided);
  const claims = [
    ...decided
      .filter(({ type }) => refundsGoods(type))
      .map((one) => ({ units: one.claims, fulfilment: one.fulfilment })),
    ...(refund === null ? [] : [refund]),
  ];
  if (claims.length === 0) return [];
  const { spent, unspent, free } = sortedOut(blocks, decided, refund?.grants ?? []);
  const complete = free.length === 0 ? [] : claims.filter(({ units }) => !overlaps(units, unspent));
  const gone: GoneRange[] = [];
  for (const fulfilment of FURTHEST_FIRST) {
    const units = [
      ...intersectRanges(spent, unitsAt(fulfilment, claims)),
      ...intersectRanges(free, unitsAt(fulfilment, complete)),
    ];
    gone.push(...subtractRanges(units, gone).map((range) => ({ ...range, fulfilment })));
  }
  return gone;
}

const unitsAt = (fulfilment: Fulfilment, claims: readonly GoodsClaim[]): UnitRange[] =>
  claims.filter((claim) => claim.fulfilment === fulfilment).flatMap(({ units }) => units);

/** Units by what the given cases and grants leave of them: nothing, something, or nothing was ever paid. */
function sortedOut(blocks: readonly UnitBlock[], cases: readonly AfterSaleCase[], grants: readonly Grant[]) {
  const spent: UnitRange[] = [];
  const unspent: UnitRange[] = [];
  const free: UnitRange[] = [];
  for (const { lineId, from, to, tenders, granted } of withGrants(blocks, [...cases, { state: 'succeeded', grants }])) {
    const paid = tendered(tenders);
    const place = paid === 0 ? free : granted < paid ? unspent : spent;
    place.push({ lineId, from, to });
  }
  return { spent, unspent, free };
}
