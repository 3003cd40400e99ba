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
export const longer = <Item extends Ending>(one: Item | null, other: Item | null): Item | null =>
  one === null || (other !== null && isLater(other.until, one.until)) ? other : one;

/** Which of two ends sooner, the first of equal ones. */
export const sooner = <Item extends Ending>(one: Item | null, other: Item): Item =>
  one === null || isLater(one.until, other.until) ? other : one;
