import fc from 'fast-check';
import type { Order, UnitRange } from '../../facts/index';
import { elementAt } from '../element-at';

/** Some units of some line, whatever lines and units an order has. */
export interface UnitPick {
  readonly line: number;
  readonly from: number;
  readonly count: number;
}

export const unitPickArbitrary: fc.Arbitrary<UnitPick> = fc.record<UnitPick>({
  line: fc.nat(9),
  from: fc.nat(9),
  count: fc.integer({ min: 1, max: 3 }),
});

/** The units that picks, taken modulo what there is, come to. */
export const unitsOf = ({ lines }: Pick<Order, 'lines'>, picks: readonly UnitPick[]): UnitRange[] =>
  picks.map(({ line, from, count }) => {
    const { id, quantity } = elementAt(lines, line);
    const first = from % quantity;
    return { lineId: id, from: first, to: Math.min(quantity, first + count) };
  });
