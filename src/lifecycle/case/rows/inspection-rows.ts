import type { CaseRow } from '../case-terms';
import { OPEN_REFUND } from './open-refund';
import { taken } from './taken';

const ACCEPTED = { by: ['inspector'], action: 'inspect', from: 'awaiting_inspection' } as const;

const REFUNDED = {
  ...ACCEPTED,
  rule: 'LIF-03',
  types: ['refund_only', 'return_refund'],
  to: 'awaiting_refund',
  effects: [...OPEN_REFUND],
} as const;

const sent = [
  {
    ...ACCEPTED,
    rule: 'LIF-25',
    types: ['exchange'],
    when: { difference: 'to_pay' },
    to: 'awaiting_top_up',
    effects: ['collect_top_up'],
  },
  {
    ...ACCEPTED,
    rule: 'LIF-04',
    types: ['exchange'],
    when: { difference: 'none' },
    to: 'awaiting_replacement',
    effects: ['create_replacement_shipment'],
  },
  {
    ...ACCEPTED,
    rule: 'RFD-15',
    types: ['exchange'],
    when: { difference: 'to_refund' },
    to: 'awaiting_refund',
    effects: [...OPEN_REFUND],
  },
  { ...ACCEPTED, rule: 'LIF-15', types: ['repair'], to: 'repairing', effects: ['ticket_for_merchant'] },
  { ...ACCEPTED, rule: 'LIF-14', types: ['reship'], to: 'awaiting_reshipment', effects: ['create_reshipment'] },
] as const satisfies readonly CaseRow[];

/** Where returned goods lead that match what was claimed, by type (LIF-03, LIF-04, LIF-13, LIF-15). */
const unpaid = [{ ...REFUNDED, when: { advance: ['none', 'open'] } }, ...sent] as const satisfies readonly CaseRow[];

/** Money that was advanced for all of the goods is not split: the parties say what becomes of it (RFD-23, LIF-29). */
const unadvanced = [{ ...REFUNDED, when: { advance: 'none' } }, ...sent] as const satisfies readonly CaseRow[];

const advanced = [
  {
    ...ACCEPTED,
    rule: 'RFD-23',
    types: ['refund_only', 'return_refund'],
    when: { advance: 'paid' },
    to: 'succeeded',
    effects: ['return_benefits', 'issue_red_invoice', 'roll_up_order'],
  },
] as const satisfies readonly CaseRow[];

/** A delivery refused at the door comes back; cash on delivery ends without money (CAN-08). */
const refused = [
  {
    ...ACCEPTED,
    rule: 'CAN-08',
    types: ['cancel'],
    when: { payment: ['unpaid', 'on_delivery'] },
    to: 'succeeded',
    effects: ['roll_up_order'],
  },
  {
    ...ACCEPTED,
    rule: 'CAN-08',
    types: ['cancel'],
    when: { payment: 'paid' },
    to: 'awaiting_refund',
    effects: [...OPEN_REFUND],
  },
] as const satisfies readonly CaseRow[];

const INSPECTORS = ['inspector', 'warehouse', 'agent', 'merchant'] as const;
const INSPECT = { by: INSPECTORS, action: 'inspect', effects: ['restock'] } as const;
const RETURNED = ['refund_only', 'return_refund', 'exchange', 'reship', 'repair'] as const;
const LATE = { by: ['system'], action: 'time_out', when: { carriage: 'delivered', money: 'refundable' } } as const;

/** Returned goods are inspected unit by unit, or signed for, or their carriage takes too long (LIF-21, LIF-29, DLN-03). */
export const inspectionRows = [
  ...taken(unpaid, { ...INSPECT, when: { details: 'complete', findings: 'all_accepted' } }),
  ...taken(advanced, { ...INSPECT, when: { details: 'complete', findings: 'all_accepted' } }),
  ...taken(unadvanced, { ...INSPECT, when: { details: 'complete', findings: 'some_accepted' } }),
  ...taken(refused, { ...INSPECT, when: { details: 'complete' } }),
  {
    rule: 'RFD-23',
    types: ['refund_only', 'return_refund'],
    from: 'awaiting_inspection',
    by: INSPECTORS,
    action: 'inspect',
    when: { details: 'complete', findings: 'some_accepted', advance: ['open', 'paid'] },
    to: 'negotiating',
    effects: ['restock', 'ticket_for_agent', 'notify_buyer'],
  },
  {
    rule: 'LIF-07',
    types: RETURNED,
    from: 'awaiting_inspection',
    by: INSPECTORS,
    action: 'inspect',
    when: { details: 'complete', findings: 'none_accepted', negotiations: 'left' },
    to: 'negotiating',
    effects: ['ticket_for_agent', 'notify_buyer'],
  },
  {
    rule: 'LIF-11',
    types: RETURNED,
    from: 'awaiting_inspection',
    by: INSPECTORS,
    action: 'inspect',
    when: { details: 'complete', findings: 'none_accepted', negotiations: 'used_up' },
    to: 'platform_review',
    effects: ['ticket_for_platform', 'retain_evidence'],
  },
  {
    rule: 'LIF-21',
    from: 'awaiting_inspection',
    by: ['warehouse', 'merchant', 'agent', 'carrier', 'system'],
    action: 'sign_return',
    when: { signedReturn: 'is_inspected' },
    to: 'unchanged',
    effects: ['ticket_for_warehouse'],
  },
  {
    rule: 'LIF-21',
    types: ['refund_only', 'return_refund'],
    from: 'awaiting_inspection',
    by: ['warehouse', 'merchant', 'agent', 'carrier', 'system'],
    action: 'sign_return',
    when: { signedReturn: 'is_refunded', advance: ['none', 'open'] },
    to: 'awaiting_refund',
    effects: [...OPEN_REFUND, 'ticket_for_warehouse'],
  },
  {
    rule: 'LIF-21',
    types: ['refund_only', 'return_refund'],
    from: 'awaiting_inspection',
    by: ['warehouse', 'merchant', 'agent', 'carrier', 'system'],
    action: 'sign_return',
    when: { signedReturn: 'is_refunded', advance: 'paid' },
    to: 'succeeded',
    effects: ['ticket_for_warehouse', 'return_benefits', 'issue_red_invoice', 'roll_up_order'],
  },
  {
    rule: 'DLN-03',
    from: 'awaiting_inspection',
    by: ['system'],
    action: 'time_out',
    when: { carriage: 'no_scan' },
    to: 'closed',
    effects: ['notify_buyer', 'close_refund_order', 'claim_advance'],
  },
  ...taken(unpaid, LATE),
  ...taken(advanced, { ...LATE, when: { carriage: 'delivered' } }),
  ...taken(refused, LATE),
  {
    rule: 'DLN-01',
    types: ['refund_only', 'return_refund'],
    from: 'awaiting_inspection',
    by: ['system'],
    action: 'time_out',
    when: { carriage: 'delivered', money: 'not_refundable', advance: ['none', 'open'] },
    to: 'platform_review',
    effects: ['ticket_for_platform', 'retain_evidence'],
  },
  {
    rule: 'DLN-01',
    types: ['cancel', 'exchange', 'reship', 'repair'],
    from: 'awaiting_inspection',
    by: ['system'],
    action: 'time_out',
    when: { carriage: 'delivered', money: 'not_refundable' },
    to: 'platform_review',
    effects: ['ticket_for_platform', 'retain_evidence'],
  },
  {
    rule: 'DLN-03',
    from: 'awaiting_inspection',
    by: ['system'],
    action: 'time_out',
    when: { carriage: 'in_transit', patience: 'left' },
    to: 'unchanged',
    restarts: true,
    effects: ['notify_merchant'],
  },
  {
    rule: 'DLN-03',
    from: 'awaiting_inspection',
    by: ['system'],
    action: 'time_out',
    when: { carriage: 'in_transit', patience: 'used_up' },
    to: 'platform_review',
    effects: ['ticket_for_platform', 'retain_evidence'],
  },
  {
    rule: 'DLN-03',
    from: 'awaiting_inspection',
    by: ['system'],
    action: 'time_out',
    when: { carriage: 'lost' },
    to: 'platform_review',
    effects: ['ticket_for_platform', 'retain_evidence'],
  },
] as const satisfies readonly CaseRow[];
