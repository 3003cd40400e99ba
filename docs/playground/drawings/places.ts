import type { CaseState } from 'aftersale';

/** Where a state stands in the picture: how far along a case is in it, and on which lane. */
export interface Place {
  readonly column: number;
  readonly lane: Lane;
}

/** Disputes above, the plain way in the middle, what leads back or out below. */
export type Lane = 'dispute' | 'way' | 'exit';

export const LANES: readonly Lane[] = ['dispute', 'way', 'exit'];

export const PLACES: Readonly<Record<CaseState, Place>> = {
  pending_review: { column: 0, lane: 'way' },
  negotiating: { column: 1, lane: 'dispute' },
  intercepting: { column: 1, lane: 'way' },
  recalling: { column: 1, lane: 'way' },
  awaiting_top_up: { column: 1, lane: 'way' },
  rejected: { column: 2, lane: 'dispute' },
  awaiting_return: { column: 2, lane: 'way' },
  platform_review: { column: 3, lane: 'dispute' },
  awaiting_inspection: { column: 3, lane: 'way' },
  returning_to_buyer: { column: 4, lane: 'exit' },
  awaiting_replacement: { column: 4, lane: 'way' },
  awaiting_reshipment: { column: 4, lane: 'way' },
  repairing: { column: 4, lane: 'way' },
  awaiting_refund: { column: 5, lane: 'way' },
  awaiting_payment_registration: { column: 5, lane: 'way' },
  awaiting_buyer_receipt: { column: 5, lane: 'way' },
  succeeded: { column: 6, lane: 'way' },
  closed: { column: 6, lane: 'exit' },
};
