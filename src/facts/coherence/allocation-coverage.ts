import type { Allocation } from '../allocation';
import { type FactIssue, issue } from '../fact-issue';
import type { Order } from '../order';

/** Blocks stand in the order of lines and of units, without gaps: the first that does not is named. */
export function* coverageIssues({ blocks }: Allocation, { lines }: Order): Generator<FactIssue> {
  let index = 0;
  for (const { id, quantity } of lines) {
    let reached = 0;
    while (reached < quantity) {
      const block = blocks[index];
      const fits = block?.lineId === id && block.from === reached && block.to > reached && block.to <= quantity;
      if (!fits) return yield issue(['allocation', 'blocks', index], 'blocks_not_covering');
      reached = block.to;
      index += 1;
    }
  }
  if (index < blocks.length) yield issue(['allocation', 'blocks', index], 'blocks_not_covering');
}
