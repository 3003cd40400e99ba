/** What the items of two lists of one length come to side by side, such as rows and the shares worked out for them. */
export const combined = <Left, Right, Both>(
  left: readonly Left[],
  right: readonly Right[],
  combine: (one: Left, other: Right) => Both,
): Both[] =>
  // The callers made one list from the other, so that there is a right for every left.
  left.map((item, index) => combine(item, right[index] as Right));

/** The items themselves side by side. */
export const paired = <Left, Right>(left: readonly Left[], right: readonly Right[]): (readonly [Left, Right])[] =>
  combined(left, right, (one, other) => [one, other]);
