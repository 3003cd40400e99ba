import { AfterSaleError, malformed } from '../vocabulary/index';
import { type Amount, isNonNegativeAmount, sum } from './amount';
import type { Remainder } from './apportion';
import { divide } from './ratio';

/**
 * Takes an amount off some others, in proportion to them, none giving more than it has; where they have too little
 * together, all they have. The minor units that whole division leaves over are taken as {@link apportion} does. All
 * amounts are in minor units, zero or more. It carries out RFD-02.
 *
 * @throws AfterSaleError `amount_not_safe_integer` (a part), `part_out_of_range` (below 0, or an amount that is none), `result_out_of_range`
 * (the sum of what there is)
 *
 * @example
 * ```ts
 * import { apportionPart } from 'aftersale/money';
 * apportionPart(50, [400, 100], 'largest_remainder'); // => [40, 10]
 * apportionPart(2, [1000, 1000, 1], 'last_line'); // => [0, 1, 1]
 * apportionPart(9, [4, 2], 'first_line'); // => [4, 2]
 * ```
 */
export function apportionPart(amount: Amount, parts: readonly Amount[], remainder: Remainder): Amount[] {
  try {
    const whole = sum(parts);
    if (![amount, ...parts].every(isNonNegativeAmount))
      throw new AfterSaleError('part_out_of_range', { amount, parts });
    const wanted = Math.min(amount, whole);
    const lines = parts.map((part) => ({ part, ...divide(wanted, part, whole || 1) }));
    const isLargest = remainder === 'largest_remainder';
    const inTurn = [...lines];
    if (isLargest) inTurn.sort((one, other) => other.remainder - one.remainder);
    if (remainder === 'last_line') inTurn.reverse();
    let rest = lines.reduce((left, { quotient }) => left - quotient, wanted);
    for (const line of inTurn) {
      const more = Math.min(rest, isLargest ? 1 : line.part - line.quotient);
      line.quotient += more;
      rest -= more;
    }
    return lines.map(({ quotient }) => quotient);
  } catch (error) {
    throw malformed(error);
  }
}
