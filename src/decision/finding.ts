import type { NonEmpty } from './decision';
import { isNonEmpty } from './non-empty';
import type { Reason } from './reason';

/** What a rule says that did not simply hold: it forbids, it asks for a person, or it only has something to tell. */
export interface Finding {
  readonly kind: 'denial' | 'review' | 'note';
  readonly reasons: NonEmpty<Reason>;
}

/** A finding that forbids. */
export const denial = (...reasons: NonEmpty<Reason>): Finding => ({ kind: 'denial', reasons });

/** A finding that only a person can decide about. */
export const review = (...reasons: NonEmpty<Reason>): Finding => ({ kind: 'review', reasons });

/** A finding worth knowing that forbids nothing. */
export const note = (...reasons: NonEmpty<Reason>): Finding => ({ kind: 'note', reasons });

/** A finding that forbids for each of some reasons; null where there is none. */
export const denialIfAny = (reasons: readonly Reason[]): Finding | null =>
  isNonEmpty(reasons) ? { kind: 'denial', reasons } : null;

/** A finding that tells each of some reasons; null where there is none. */
export const noteIfAny = (reasons: readonly Reason[]): Finding | null =>
  isNonEmpty(reasons) ? { kind: 'note', reasons } : null;
