import { type Instant, isOpenAt } from '../time/index';

/** Something that lapses at an instant, the first at which it is too late; null where no end is known. */
export interface Ending {
  readonly until: Instant | null;
}

export const isOver = ({ until }: Ending, now: Instant): boolean => until !== null && !isOpenAt(until, now);

/** Whether one end is later than another; no end is later than any. */
export const isLater = (one: Instant | null, other: Instant | null): boolean =>
  other !== null && (one === null || one > other);

/** Which of two lasts longer, the first of equal ones. */
export const longer = <Item extends Ending>(one: Item, other: Item): Item =>
  isLater(other.until, one.until) ? other : one;

/** Which of two ends sooner, the first of equal ones. */
export const sooner = <Item extends Ending>(one: Item, other: Item): Item =>
  isLater(one.until, other.until) ? other : one;

/** The one of several that `choose` prefers to all others; null of none. */
export const chosen = <Item>(items: readonly Item[], choose: (one: Item, other: Item) => Item): Item | null =>
  items.length === 0 ? null : items.reduce(choose);
