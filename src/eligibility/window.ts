import type { Instant } from '../time/index';
import type { RuleId } from '../vocabulary/index';
import { type Ending, isLater } from './ends';

/** Until when some units may be claimed, and which window says so; it has no end while its anchor has not happened. */
export interface Window extends Ending {
  /** Null where claims are bound to no window. */
  readonly id: string | null;
  readonly rule: RuleId;
  /** Whether an extension has moved its end (WIN-06). */
  readonly isExtended: boolean;
}

/** The window with a later end where one was granted; an extension never shortens it (WIN-06). */
export const extended = (window: Window, until: Instant | null): Window =>
  until !== null && isLater(until, window.until) ? { ...window, until, isExtended: true } : window;
