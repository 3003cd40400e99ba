import type { AfterSaleType, ClaimReason, RuleId } from '../vocabulary/index';

/** The moment a window counts from (WIN-01). */
export const WINDOW_ANCHORS = ['paid', 'shipped', 'signed', 'completed'] as const;

export type WindowAnchor = (typeof WINDOW_ANCHORS)[number];

/** Whether a window counts from the anchor itself or from 00:00 of the day after it (WIN-01). */
export const WINDOW_STARTS = ['next_midnight', 'immediately'] as const;

export type WindowStart = (typeof WINDOW_STARTS)[number];

/**
 * One window, keyed category × reason (WIN-03), for some types. `categories` and `reasons` null mean all; a special
 * reason is matched only by rows that name it. `fallback` is the anchor used where the first has not happened.
 */
export interface WindowRule {
  readonly id: string;
  readonly rule: RuleId;
  readonly types: readonly AfterSaleType[];
  readonly categories: readonly string[] | null;
  readonly reasons: readonly ClaimReason[] | null;
  readonly anchor: WindowAnchor;
  readonly fallback: WindowAnchor | null;
  readonly days: number;
  readonly starts: WindowStart;
}
