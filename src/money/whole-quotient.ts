/**
 * The floor of a safe integer of zero or more ÷ one above zero. Exact in floating point: the next whole number is at least
 * 1 ÷ divisor away, and rounding moves a quotient of less than 2⁵³ by less than that. Asking for the remainder first takes
 * several times as long for all but small integers.
 */
export const wholeQuotient = (dividend: number, divisor: number): number => Math.floor(dividend / divisor);
