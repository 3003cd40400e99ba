import { cutBlocks } from '../allocation/index';
import { countUnits, type Situation, stagesOf, subtractRanges, type UnitRange } from '../facts/index';
import type { Fulfilment, FulfilmentState } from '../vocabulary/index';
import type { FulfilmentAxis } from './order-rollup';
import { wholeCounts } from './whole-counts';

/** How far the goods are, given the units the buyer keeps or still gets. */
export function fulfilmentAxis({ order, cases }: Situation, kept: readonly UnitRange[]): FulfilmentAxis {
  const stages = stagesOf(order);
  const gone = subtractRanges(stages, kept);
  const returned = gone.length === 0 ? [] : cutBlocks(gone, returnedBy(cases));
  const stopped = subtractRanges(gone, returned);
  const at = (fulfilment: Fulfilment): UnitRange[] =>
    subtractRanges(
      stages.filter((stage) => stage.fulfilment === fulfilment),
      returned,
    );
  // What a closed order has not sent it never will.
  const canceled = order.status === 'closed' ? at('unshipped') : cutBlocks(at('unshipped'), stopped);
  const undelivered = cutBlocks(at('shipped'), stopped);
  const units = wholeCounts({
    unshipped: countUnits(at('unshipped')) - countUnits(canceled),
    shipped: countUnits(at('shipped')) - countUnits(undelivered),
    // Goods that were received and refunded without a return are still with the buyer.
    signed: countUnits(at('signed')),
    canceled: countUnits(canceled),
    undelivered: countUnits(undelivered),
    returned: countUnits(returned),
  });
  return { state: stateOf(units, units.returned), units };
}

const returnedBy = (cases: Situation['cases']): UnitRange[] =>
  cases.filter(({ type, state }) => type === 'return_refund' && state === 'succeeded').flatMap(({ claims }) => claims);

function stateOf(
  { unshipped, shipped, signed }: Readonly<Record<Fulfilment, number>>,
  returned: number,
): FulfilmentState {
  const there = unshipped + shipped + signed;
  if (there === 0) return returned > 0 ? 'returned' : 'canceled';
  if (signed > 0) return signed === there ? 'signed' : 'partly_signed';
  if (shipped > 0) return shipped === there ? 'shipped' : 'partly_shipped';
  return 'unshipped';
}
