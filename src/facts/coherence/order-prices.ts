import type { Amount } from '../../money/index';
import type { Policy } from '../../policy/index';
import type { IssuePath } from '../../vocabulary/index';
import { type DiscountedLine, type DiscountedPrice, discountedLines } from '../discounted-lines';
import type { Order, Tax } from '../order';
import { total } from './total';

/** What an order charges for one line, or for freight; minor units. */
export interface OrderPrice extends DiscountedPrice {
  /** Where the line or the freight lies in the order. */
  readonly path: IssuePath;
  readonly taxes: readonly Tax[];
  /** What is due and the taxes added to it. */
  readonly paid: Amount;
}

/** The price of one line, all its units together. */
export interface LinePrice extends OrderPrice {
  readonly lineId: string;
  readonly quantity: number;
}

/** The prices of an order whose lines and discounts are sound, in the order of lines. */
export function orderPrices(order: Order, policy: Policy): { lines: LinePrice[]; freight: OrderPrice } {
  const { lines, freight } = discountedLines(order, policy.allocation.remainder);
  return {
    lines: order.lines.map(({ quantity, taxes }, index): LinePrice => {
      // There is one discounted line for every line.
      const line = lines[index] as DiscountedLine;
      return { ...line, quantity, ...charged(line, taxes), path: ['lines', index] };
    }),
    freight: { ...freight, ...charged(freight, order.freight?.taxes), path: ['freight'] },
  };
}

function charged({ due }: DiscountedPrice, taxes: readonly Tax[] = []): Pick<OrderPrice, 'taxes' | 'paid'> {
  return { taxes, paid: due + total(taxes.filter(({ included }) => !included).map(({ amount = 0 }) => amount)) };
}
