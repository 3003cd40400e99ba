import { type Instant, isOpenAt } from '../time/index';

/** Something that lapses at an instant, the first at which it is too late; null where no end is known. */
export interface Ending {
  readonly until: Instant | null;
}

export const isOverAt = ({ until }: Ending, now: Instant): boolean => until !== null && !isOpenAt(until, now);

const NEVER = Number.POSITIVE_INFINITY;

/** Which of two lasts longer, the first of equal ones. */
export const longer = <Item extends Ending>(one: Item, other: Item): Item =>
  (other.until ?? NEVER) > (one.until ?? NEVER) ? other : one;

/** Which of two ends sooner, the first of equal ones. */
export const sooner = <Item extends Ending>(one: Item, other: Item): Item =>
  (other.until ?? NEVER) < (one.until ?? NEVER) ? other : one;

/** Which of two is chosen, where there is one at all. */
export type Choice = <Item extends Ending>(one: Item, other: Item) => Item;

/** The one of several that is chosen before all others; null of none. */
export const chosen = <Item extends Ending>(items: readonly Item[], choice: Choice): Item | null =>
  items.length === 0 ? null : items.reduce(choice);
