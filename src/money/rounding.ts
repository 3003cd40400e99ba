/**
 * How a result between two minor units becomes one of them. Nothing rounds unless one of these is named.
 *
 * | mode | goes to | 2.5 | 3.5 | −2.5 |
 * |---|---|---|---|---|
 * | `half_up` | the nearest; a tie away from zero | 3 | 4 | −3 |
 * | `half_even` | the nearest; a tie to the even one | 2 | 4 | −2 |
 * | `half_down` | the nearest; a tie towards zero | 2 | 3 | −2 |
 * | `up` | away from zero | 3 | 4 | −3 |
 * | `down` | towards zero | 2 | 3 | −2 |
 * | `floor` | the lower | 2 | 3 | −3 |
 * | `ceiling` | the higher | 3 | 4 | −2 |
 *
 * All but `floor` and `ceiling` are sign-symmetric: a refund rounds as its charge did.
 */
export const ROUNDINGS = ['half_up', 'half_even', 'half_down', 'up', 'down', 'floor', 'ceiling'] as const;

/** The name of a rounding mode. */
export type Rounding = (typeof ROUNDINGS)[number];
