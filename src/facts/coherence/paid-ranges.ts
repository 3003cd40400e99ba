import type { Amount } from '../../money/index';
import type { Policy } from '../../policy/index';
import type { Allocation } from '../allocation';
import type { Order } from '../order';
import type { UnitRange } from '../units';
import { type LinePrice, orderPrices } from './order-prices';

/** Units of a line, and the minor units paid for each. */
export interface PaidRange extends UnitRange {
  readonly paid: Amount;
}

/** What was paid for every unit of an order: as it is stored, or else by the wrap-around rule (RFD-19). */
export function paidRanges(order: Order, policy: Policy, allocation: Allocation | undefined): PaidRange[] {
  return allocation === undefined ? orderPrices(order, policy).lines.flatMap(rangesOf) : [...allocation.blocks];
}

/** What is paid for a line is laid on its units end to end, from where its discounts have stopped. */
function rangesOf({ lineId, quantity, list, due, paid }: LinePrice): PaidRange[] {
  const start = (list - due) % quantity;
  const extra = paid % quantity;
  const borders = [...new Set([0, start, (start + extra) % quantity])].sort((one, other) => one - other);
  return borders.map((from, index) => ({
    lineId,
    from,
    to: borders[index + 1] ?? quantity,
    paid: (paid - extra) / quantity + ((from - start + quantity) % quantity < extra ? 1 : 0),
  }));
}
