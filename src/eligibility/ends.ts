import { type Instant, isOpenAt } from '../time/index';

/** Something that lapses at an instant, the first at which it is too late; null where no end is known. */
export interface Ending {
  readonly until: Instant | null;
}

export const isOverAt = ({ until }: Ending, now: Instant): boolean => until !== null && !isOpenAt(until, now);

/** Which of two is chosen, the first of equal ones; the other where there is no first. */
export type Choice = <Item extends Ending>(one: Item | null, other: Item) => Item;

const NEVER = Number.POSITIVE_INFINITY;

/** Which of two lasts longer. */
export const longer: Choice = (one, other) => (one && (one.until ?? NEVER) >= (other.until ?? NEVER) ? one : other);

/** Which of two ends sooner. */
export const sooner: Choice = (one, other) => (one && (one.until ?? NEVER) <= (other.until ?? NEVER) ? one : other);
