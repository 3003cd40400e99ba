/**
 * A refund order comes about, and somebody is asked to confirm it, or the system starts it at once (LIF-06, LIF-08,
 * RFD-08).
 */
export const OPEN_REFUND = ['create_refund_order', 'ticket_for_approver', 'issue_command'] as const;
