import { type Grant, intersectRanges, overlaps, subtractRanges, type UnitRange } from '../facts/index';
import { FULFILMENTS, type Fulfilment } from '../vocabulary/index';
import type { CountedCase } from './counted-cases';
import type { BlockGrant, GoneRange, PastBlock } from './refund-context';
import { refundsGoods } from './refund-types';

interface GoodsClaim {
  readonly units: readonly UnitRange[];
  readonly fulfilment: Fulfilment;
}

/** The refund that is being quoted, as far as it takes part in making units gone. */
export interface GoodsRefund extends GoodsClaim {
  readonly goods: readonly BlockGrant[];
}

const FURTHEST_FIRST: readonly Fulfilment[] = [...FULFILMENTS].reverse();

/** Whether a case's money is on its way or there: only then are its units gone for good (RFD-06). */
const isDecided = ({ state, refunds }: CountedCase): boolean => state === 'succeeded' || refunds.length > 0;

/**
 * The units that are gone for good once `refund` is made: claimed by refunds of goods, and nothing of them left. Units that
 * cost nothing go with the claim they are in, unless something is left of that one's others. Each with the furthest
 * fulfilment of the claims on it; disjoint. `blocks` are cut by the counted cases.
 */
export function goneUnits(
  blocks: readonly PastBlock[],
  counted: readonly CountedCase[],
  refund: GoodsRefund | null,
): GoneRange[] {
  const claims: GoodsClaim[] = counted
    .filter((one) => refundsGoods(one.type) && isDecided(one))
    .map(({ claims: units, fulfilment }) => ({ units, fulfilment }));
  if (refund !== null) claims.push(refund);
  if (claims.length === 0) return [];
  const undecided = counted.filter((one) => !isDecided(one)).flatMap(({ grants }) => grants);
  const { spent, unspent, free } = sortedOut(blocks, refund?.goods ?? [], undecided);
  const complete = free.length === 0 ? [] : claims.filter(({ units }) => !overlaps(units, unspent));
  const gone: GoneRange[] = [];
  for (const fulfilment of FURTHEST_FIRST) {
    const claimed = unitsAt(fulfilment, claims);
    if (claimed.length === 0) continue;
    const units = [...intersectRanges(spent, claimed), ...intersectRanges(free, unitsAt(fulfilment, complete))];
    gone.push(...subtractRanges(units, gone).map((range) => ({ ...range, fulfilment })));
  }
  return gone;
}

const unitsAt = (fulfilment: Fulfilment, claims: readonly GoodsClaim[]): UnitRange[] =>
  claims.filter((claim) => claim.fulfilment === fulfilment).flatMap(({ units }) => units);

/** Units by what is left of them: nothing, something (a grant that is not decided may come back), or nothing ever paid. */
function sortedOut(blocks: readonly PastBlock[], goods: readonly BlockGrant[], undecided: readonly Grant[]) {
  const emptied: UnitRange[] = goods.filter(({ each, block }) => each === block.remaining);
  const open: UnitRange[] = [];
  const free: UnitRange[] = [];
  for (const block of blocks) {
    if (block.remaining > 0) open.push(block);
    else if (block.granted > 0) emptied.push(block);
    else free.push(block);
  }
  return {
    spent: subtractRanges(emptied, undecided),
    unspent: [...subtractRanges(open, emptied), ...undecided],
    free,
  };
}
