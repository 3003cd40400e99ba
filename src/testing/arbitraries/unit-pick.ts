import fc from 'fast-check';
import type { Order, UnitRange } from '../../facts/index';

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
  picks.flatMap(({ line, from, count }) => {
    const { id, quantity } = lines[line % lines.length] ?? { id: '', quantity: 0 };
    const first = from % quantity;
    return quantity === 0 ? [] : [{ lineId: id, from: first, to: Math.min(quantity, first + count) }];
  });
