import type { Actor, CaseState, FinalCaseState, RuleId } from '../../vocabulary/index';
import type { StateDeadline } from '../machine/lifecycle-definition';
import type { CaseStanding, CaseTerms } from './case-terms';

type Deadline = StateDeadline<CaseTerms, CaseStanding>;

const within = (rule: RuleId, waitsFor: Actor, hours: Deadline['hours']): Deadline => ({ rule, waitsFor, hours });

/** Of every state that is not final: who is waited for, and how long (DLN-01…05, DLN-08). */
export const CASE_DEADLINES: Readonly<Record<Exclude<CaseState, FinalCaseState>, Deadline>> = /* @__PURE__ */ (() => ({
  pending_review: {
    rule: 'DLN-04',
    waitsFor: 'agent',
    hours: ({ case: { fulfilment }, policy: { deadlines } }) =>
      fulfilment === 'unshipped' ? deadlines.reviewUnshipped : deadlines.reviewShipped,
  },
  intercepting: within('DLN-08', 'warehouse', ({ policy }) => policy.deadlines.intercepting),
  recalling: within('DLN-08', 'carrier', ({ policy }) => policy.deadlines.recalling),
  awaiting_return: within('DLN-02', 'buyer', ({ policy }) => policy.deadlines.awaitingReturn),
  awaiting_inspection: within('DLN-03', 'inspector', ({ policy }) => policy.deadlines.awaitingInspection),
  negotiating: within('DLN-08', 'buyer', ({ policy }) => policy.deadlines.negotiating),
  awaiting_top_up: within('LIF-25', 'buyer', ({ policy }) => policy.deadlines.awaitingTopUp),
  awaiting_replacement: within('DLN-05', 'warehouse', ({ policy }) => policy.deadlines.awaitingReplacement),
  awaiting_reshipment: within('DLN-05', 'warehouse', ({ policy }) => policy.deadlines.awaitingReshipment),
  awaiting_buyer_receipt: within('DLN-08', 'buyer', ({ policy }) => policy.deadlines.awaitingBuyerReceipt),
  repairing: within('DLN-08', 'merchant', ({ policy }) => policy.deadlines.repairing),
  awaiting_refund: within('DLN-08', 'finance', ({ policy }) => policy.deadlines.awaitingRefund),
  awaiting_payment_registration: within(
    'DLN-08',
    'agent',
    ({ policy }) => policy.deadlines.awaitingPaymentRegistration,
  ),
  returning_to_buyer: within('DLN-08', 'carrier', ({ policy }) => policy.deadlines.returningToBuyer),
  rejected: within('LIF-05', 'buyer', ({ policy }) => policy.deadlines.rejected),
  platform_review: within('DLN-08', 'platform', ({ policy }) => policy.deadlines.platformReview),
}))();
