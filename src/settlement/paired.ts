/** Two lists of one length side by side, such as an order's lines and what stands of them. */
export const paired = <Left, Right>(left: readonly Left[], right: readonly Right[]): (readonly [Left, Right])[] =>
  // The callers made one list from the other, so that there is a right for every left.
  left.map((item, index) => [item, right[index] as Right]);
