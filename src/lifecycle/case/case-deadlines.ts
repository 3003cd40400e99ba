import type { Policy } from '../../policy/index';
import type { Actor, CaseState, FinalCaseState, RuleId } from '../../vocabulary/index';
import type { StateDeadline } from '../machine/lifecycle-definition';
import type { CaseStanding, CaseTerms } from './case-terms';

type Deadline = StateDeadline<CaseTerms, CaseStanding>;

const within = (rule: RuleId, waitsFor: Actor, knob: keyof Policy['deadlines']): Deadline => ({
  rule,
  waitsFor,
  hours: ({ policy }) => policy.deadlines[knob],
});

/** Of every state that is not final: who is waited for, and how long (DLN-01…05, DLN-08). */
export const CASE_DEADLINES: Readonly<Record<Exclude<CaseState, FinalCaseState>, Deadline>> = /* @__PURE__ */ (() => ({
  pending_review: {
    rule: 'DLN-04',
    waitsFor: 'agent',
    hours: ({ case: { fulfilment }, policy: { deadlines } }) =>
      fulfilment === 'unshipped' ? deadlines.reviewUnshipped : deadlines.reviewShipped,
  },
  intercepting: within('DLN-08', 'warehouse', 'intercepting'),
  recalling: within('DLN-08', 'carrier', 'recalling'),
  awaiting_return: within('DLN-02', 'buyer', 'awaitingReturn'),
  awaiting_inspection: within('DLN-03', 'inspector', 'awaitingInspection'),
  negotiating: within('DLN-08', 'buyer', 'negotiating'),
  awaiting_top_up: within('LIF-25', 'buyer', 'awaitingTopUp'),
  awaiting_replacement: within('DLN-05', 'warehouse', 'awaitingReplacement'),
  awaiting_reshipment: within('DLN-05', 'warehouse', 'awaitingReshipment'),
  awaiting_buyer_receipt: within('DLN-08', 'buyer', 'awaitingBuyerReceipt'),
  repairing: within('DLN-08', 'merchant', 'repairing'),
  awaiting_refund: within('DLN-08', 'finance', 'awaitingRefund'),
  awaiting_payment_registration: within('DLN-08', 'agent', 'awaitingPaymentRegistration'),
  returning_to_buyer: within('DLN-08', 'carrier', 'returningToBuyer'),
  rejected: within('LIF-05', 'buyer', 'rejected'),
  platform_review: within('DLN-08', 'platform', 'platformReview'),
}))();
