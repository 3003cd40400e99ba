/** The element at an index that comes from an array of the same length, so that it is there. */
export function elementAt<Element>(elements: readonly Element[], index: number): Element {
  // No check of what cannot fail: these are the innermost loops of every apportioning.
  return elements[index] as Element;
}
