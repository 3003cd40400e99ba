import { type AfterSaleCase, cutRanges, type Grant, joinRanges, mergeRanges, type UnitRange } from '../facts/index';
import type { Amount } from '../money/index';
import { isLive, malformed } from '../vocabulary/index';

/** What of a case says how much of its units is gone. */
export interface GrantingCase extends Pick<AfterSaleCase, 'state' | 'grants'> {
  readonly id?: string;
}

/** A block, and the minor units granted to each of its units. */
export type GrantedBlock<Block extends UnitRange> = Block & { readonly granted: Amount };

/**
 * Blocks with what all live cases granted to each of their units, in minor units, cut where that changes; what is left
 * of a unit is what was paid for it less this. Grants of closed cases are dead, and `exceptCaseId` leaves out one case
 * more. It refuses nothing; grants on unknown lines change nothing. Cost grows with blocks and grants, never with units.
 * It carries out RFD-05 and RFD-19.
 *
 * @example
 * ```ts
 * import { withGrants } from 'aftersale/allocation';
 * const blocks = [{ lineId: 'a', from: 0, to: 3, paid: 100 }];
 * withGrants(blocks, [{ state: 'awaiting_refund', grants: [{ lineId: 'a', from: 0, to: 1, each: 20 }] }]);
 * // => [
 * //   { lineId: 'a', from: 0, to: 1, paid: 100, granted: 20 },
 * //   { lineId: 'a', from: 1, to: 3, paid: 100, granted: 0 },
 * // ]
 * ```
 */
export function withGrants<Block extends UnitRange>(
  blocks: readonly Block[],
  cases: readonly GrantingCase[],
  options: { readonly exceptCaseId?: string | null } = {},
): GrantedBlock<Block>[] {
  try {
    const { exceptCaseId = null } = options;
    const counted = cases.filter(({ id, state }) => isLive(state) && (exceptCaseId === null || id !== exceptCaseId));
    const granted = grantedRanges(counted.flatMap(({ grants }) => grants));
    return cutRanges(blocks, granted).map(({ units, heldBy: [range] }) => ({ ...units, granted: range?.each ?? 0 }));
  } catch (error) {
    throw malformed(error);
  }
}

/** The sum of some grants on each unit that has any, in ranges of one amount each. */
function grantedRanges(grants: readonly Grant[]): Grant[] {
  const pieces = cutRanges(mergeRanges(grants), grants).map(({ units, heldBy }) => ({
    ...units,
    each: heldBy.reduce((total, { each }) => total + each, 0),
  }));
  return joinRanges(pieces, (one, other) => one.each === other.each).filter(({ each }) => each !== 0);
}
