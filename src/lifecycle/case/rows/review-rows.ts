import type { CaseRow } from '../case-terms';
import { NEVER_BY_SILENCE } from '../facets/consent-facets';
import { GROUNDS, goodsApprovals, refundApprovals, spokenApprovals } from './approval-rows';
import { taken } from './taken';

const APPROVE = {
  by: ['agent', 'merchant', 'supervisor', 'platform', 'system'],
  action: 'approve',
  when: { consent: GROUNDS },
} as const;
const BY_SILENCE = { by: ['system'], action: 'time_out', when: { consent: 'by_silence' } } as const;

/** An application is approved, rejected or left to silence. */
export const reviewRows = [
  ...taken(refundApprovals, APPROVE),
  ...taken(goodsApprovals, APPROVE),
  ...taken(spokenApprovals, APPROVE),
  ...taken(refundApprovals, BY_SILENCE),
  ...taken(goodsApprovals, BY_SILENCE),
  {
    rule: 'DLN-08',
    types: NEVER_BY_SILENCE,
    from: 'pending_review',
    by: ['system'],
    action: 'time_out',
    to: 'platform_review',
    effects: ['ticket_for_platform', 'notify_buyer', 'notify_merchant'],
  },
  {
    rule: 'DLN-08',
    types: ['cancel', 'refund_only', 'return_refund', 'exchange', 'reship'],
    from: 'pending_review',
    by: ['system'],
    action: 'time_out',
    when: { consent: [...GROUNDS, 'absent'] },
    to: 'platform_review',
    effects: ['ticket_for_platform', 'notify_buyer', 'notify_merchant'],
  },
  {
    rule: 'LIF-05',
    from: 'pending_review',
    by: ['agent', 'merchant', 'supervisor', 'platform'],
    action: 'reject',
    when: { details: 'complete', rejection: 'closes' },
    to: 'closed',
    effects: ['notify_buyer', 'resume_shipment'],
  },
  {
    rule: 'LIF-05',
    from: 'pending_review',
    by: ['agent', 'merchant', 'supervisor', 'platform'],
    action: 'reject',
    when: { details: 'complete', rejection: 'waits' },
    to: 'rejected',
    effects: ['notify_buyer'],
  },
  {
    rule: 'LIF-10',
    from: ['pending_review', 'rejected'],
    by: ['buyer'],
    action: 'withdraw',
    to: 'closed',
    effects: ['resume_shipment'],
  },
  {
    rule: 'LIF-10',
    from: ['pending_review', 'rejected'],
    by: ['buyer'],
    action: 'amend',
    when: { again: 'left' },
    to: 'pending_review',
    effects: ['notify_merchant'],
  },
  {
    rule: 'DLN-08',
    from: 'rejected',
    by: ['system'],
    action: 'time_out',
    to: 'closed',
    effects: ['notify_buyer', 'resume_shipment'],
  },
  {
    rule: 'LIF-26',
    types: ['refund_only'],
    from: 'pending_review',
    by: ['agent'],
    action: 'submit_return',
    when: { details: 'complete', goods: 'signed' },
    to: 'awaiting_inspection',
    effects: ['create_return_order', 'create_erp_receipt'],
  },
] as const satisfies readonly CaseRow[];
