import { type AfterSaleCase, byLine, type Grant, type UnitRange } from '../facts/index';
import type { Amount } from '../money/index';
import { isLive } from '../vocabulary/index';

/** What of a case says how much of its units is gone. */
export interface GrantingCase extends Pick<AfterSaleCase, 'state' | 'grants'> {
  readonly id?: string;
}

/** A block, and the minor units granted to each of its units. */
export type GrantedBlock<Block extends UnitRange> = Block & { readonly granted: Amount };

/** From this unit on, up to the next step, each unit was granted so many minor units. */
interface Step {
  readonly from: number;
  readonly granted: Amount;
}

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
  { exceptCaseId = null }: { readonly exceptCaseId?: string | null } = {},
): GrantedBlock<Block>[] {
  const counted = cases.filter(({ id, state }) => isLive(state) && (exceptCaseId === null || id !== exceptCaseId));
  const grants = byLine(counted.flatMap((each) => each.grants));
  const stepsOf = new Map([...grants].map(([lineId, ofLine]) => [lineId, stepsBy(ofLine)]));
  return blocks.flatMap((block) => cutAtSteps(block, stepsOf.get(block.lineId) ?? []));
}

/** How the sum of grants goes up and down along a line. */
function stepsBy(grants: readonly Grant[]): Step[] {
  const changes = new Map<number, Amount>();
  const change = (at: number, by: Amount) => changes.set(at, (changes.get(at) ?? 0) + by);
  for (const { from, to, each } of grants) {
    change(from, each);
    change(to, -each);
  }
  let granted = 0;
  return [...changes]
    .filter(([, by]) => by !== 0)
    .sort(([one], [other]) => one - other)
    .map(([from, by]) => {
      granted += by;
      return { from, granted };
    });
}

function cutAtSteps<Block extends UnitRange>(block: Block, steps: readonly Step[]): GrantedBlock<Block>[] {
  const reached = steps.filter(({ from }) => from <= block.from).at(-1);
  const inside = steps.filter(({ from }) => from > block.from && from < block.to);
  const pieces = [{ from: block.from, granted: reached?.granted ?? 0 }, ...inside];
  return pieces.map(({ from, granted }, index) => ({
    ...block,
    from,
    to: pieces[index + 1]?.from ?? block.to,
    granted,
  }));
}
