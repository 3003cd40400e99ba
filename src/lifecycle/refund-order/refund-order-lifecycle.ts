import type { RefundRecord } from '../../facts/index';
import type { Policy } from '../../policy/index';
import {
  ACTORS,
  type Actor,
  REFUND_ORDER_ACTIONS,
  REFUND_ORDER_CONDITIONS,
  REFUND_ORDER_EFFECTS,
  REFUND_STATES,
  type RefundOrderAction,
  type RefundState,
} from '../../vocabulary/index';
import { defineLifecycle } from '../machine/define-lifecycle';
import type { Lifecycle } from '../machine/lifecycle';
import type { Row } from '../machine/row';
import type { RecordTerms } from '../record/lifecycle-record';

/** A refund order with what its steps depend on. */
export interface RefundOrderStanding {
  readonly refund: Pick<RefundRecord, 'state' | 'total'>;
  /** Who confirms it before the money moves (LIF-08, RFD-08). */
  readonly approver: Actor;
  /** How often it has been tried again, or its confirmation asked for again. */
  readonly retries: number;
  readonly policy: Policy;
}

export interface RefundOrderRequest {
  readonly actor: Actor;
}

export type RefundOrderTerms = RecordTerms<'refund_order'>;
export type RefundOrderLifecycle = Lifecycle<RefundOrderTerms, RefundOrderStanding, RefundOrderRequest>;

/** In the order of asking: each may confirm what those before him may (RFD-08). */
const APPROVERS: readonly Actor[] = ['supervisor', 'finance', 'merchant'];

const ROWS = [
  {
    rule: 'LIF-08',
    from: 'created',
    by: ['system'],
    action: 'ask_finance',
    to: 'awaiting_finance',
    effects: ['ticket_for_finance'],
  },
  {
    rule: 'LIF-19',
    from: 'created',
    by: ['system', 'finance'],
    action: 'start_refund',
    when: { amount: 'positive' },
    to: 'processing',
    effects: ['send_payment'],
  },
  {
    rule: 'LIF-26',
    from: 'created',
    by: ['system', 'finance'],
    action: 'complete_refund',
    when: { amount: 'zero' },
    to: 'succeeded',
  },
  {
    rule: 'LIF-08',
    from: 'awaiting_finance',
    by: APPROVERS,
    action: 'confirm_refund',
    when: { confirmer: 'entitled' },
    to: 'processing',
    effects: ['send_payment'],
  },
  {
    rule: 'LIF-08',
    from: 'awaiting_finance',
    by: APPROVERS,
    action: 'refuse_refund',
    when: { confirmer: 'entitled' },
    to: 'closed',
  },
  {
    rule: 'LIF-19',
    from: ['processing', 'manual'],
    by: ['system', 'finance'],
    action: 'complete_refund',
    to: 'succeeded',
  },
  {
    rule: 'LIF-16',
    from: ['created', 'processing', 'failed', 'manual'],
    by: ['agent', 'finance', 'merchant'],
    action: 'register_payment',
    to: 'succeeded',
  },
  { rule: 'LIF-19', from: 'processing', by: ['system'], action: 'fail_refund', to: 'failed' },
  {
    rule: 'LIF-19',
    from: 'failed',
    by: ['system', 'agent', 'finance'],
    action: 'retry_refund',
    when: { retries: 'left' },
    to: 'processing',
    effects: ['send_payment'],
  },
  {
    rule: 'LIF-19',
    from: 'failed',
    by: ['system', 'agent', 'finance'],
    action: 'pay_by_hand',
    to: 'manual',
    effects: ['request_manual_payment'],
  },
  {
    rule: 'LIF-30',
    from: ['created', 'awaiting_finance', 'failed'],
    by: ['buyer'],
    action: 'withdraw',
    to: 'closed',
  },
  {
    rule: 'DLN-08',
    from: 'created',
    by: ['system'],
    action: 'time_out',
    when: { amount: 'positive' },
    to: 'processing',
    effects: ['send_payment'],
  },
  { rule: 'LIF-26', from: 'created', by: ['system'], action: 'time_out', when: { amount: 'zero' }, to: 'succeeded' },
  {
    rule: 'DLN-08',
    from: 'awaiting_finance',
    by: ['system'],
    action: 'time_out',
    when: { retries: 'left' },
    to: 'unchanged',
    restarts: true,
    effects: ['ticket_for_finance'],
  },
  {
    rule: 'DLN-08',
    from: 'awaiting_finance',
    by: ['system'],
    action: 'time_out',
    when: { retries: 'used_up' },
    to: 'manual',
    effects: ['request_manual_payment'],
  },
  {
    rule: 'DLN-08',
    from: ['processing', 'failed'],
    by: ['system'],
    action: 'time_out',
    when: { retries: 'left' },
    to: 'processing',
    restarts: true,
    effects: ['send_payment'],
  },
  {
    rule: 'DLN-08',
    from: ['processing', 'failed'],
    by: ['system'],
    action: 'time_out',
    when: { retries: 'used_up' },
    to: 'manual',
    effects: ['request_manual_payment'],
  },
  { rule: 'DLN-08', from: 'manual', by: ['system'], action: 'time_out', to: 'closed' },
] as const satisfies readonly Row<RefundOrderTerms>[];

/** Whether a step asks or sends again what was asked or sent before: the first try is none. */
const isRetry = (from: RefundState, action: RefundOrderAction): boolean =>
  action === 'retry_refund' || (action === 'time_out' && from !== 'created');

/** How often a refund has been tried again after a step; once it is confirmed the tries count from none (LIF-19, DLN-08). */
export function retriesAfter(before: number, from: RefundState, action: RefundOrderAction): number {
  if (action === 'confirm_refund') return 0;
  return isRetry(from, action) ? before + 1 : before;
}

const waiting = (waitsFor: Actor) => ({
  rule: 'DLN-08' as const,
  waitsFor,
  hours: ({ policy }: RefundOrderStanding) => policy.deadlines.awaitingRefund,
});

/** The life of a refund order: a try that fails changes no amount and never loses the case (LIF-19). */
export const REFUND_ORDER_LIFECYCLE: RefundOrderLifecycle = /* @__PURE__ */ (() =>
  defineLifecycle({
    name: 'refund_order',
    types: ['refund_order'],
    states: REFUND_STATES,
    initial: 'created',
    final: ['succeeded', 'closed'],
    actors: ACTORS,
    actions: REFUND_ORDER_ACTIONS,
    effects: REFUND_ORDER_EFFECTS,
    facets: {
      amount: {
        values: REFUND_ORDER_CONDITIONS.amount,
        of: ({ refund }: RefundOrderStanding) => (refund.total === 0 ? 'zero' : 'positive'),
      },
      retries: {
        values: REFUND_ORDER_CONDITIONS.retries,
        of: ({ retries, policy }: RefundOrderStanding) =>
          retries < policy.lifecycle.maxRefundRetries ? 'left' : 'used_up',
      },
      confirmer: {
        values: REFUND_ORDER_CONDITIONS.confirmer,
        refusing: ['not_entitled'],
        of: ({ approver }: RefundOrderStanding, { actor }: RefundOrderRequest) =>
          APPROVERS.indexOf(actor) >= APPROVERS.indexOf(approver) ? 'entitled' : 'not_entitled',
      },
    },
    timeOut: { actor: 'system', action: 'time_out' },
    deadlines: {
      created: waiting('system'),
      awaiting_finance: waiting('finance'),
      processing: waiting('system'),
      failed: waiting('system'),
      manual: waiting('finance'),
    },
    rows: ROWS,
  }))();
