import type { CaseRow } from '../case-terms';
import { OPEN_REFUND } from './open-refund';

const STOPPED = ['succeeded', 'failed'] as const;
const PERSON = { by: ['agent'], action: 'approve' } as const;

/** What an approval leads to where nothing was paid: no money moves, the goods are only stopped (CAN-01, CAN-08, ELG-13). */
const unpaid = [
  {
    ...PERSON,
    rule: 'CAN-01',
    types: ['cancel', 'refund_only'],
    from: 'pending_review',
    when: { payment: 'unpaid' },
    to: 'succeeded',
    effects: ['release_stock', 'roll_up_order'],
  },
  {
    ...PERSON,
    rule: 'ELG-13',
    types: ['cancel', 'refund_only'],
    from: 'pending_review',
    when: { payment: 'on_delivery', goods: ['not_released', 'lost', 'signed'] },
    to: 'succeeded',
    effects: ['release_stock', 'roll_up_order'],
  },
  {
    ...PERSON,
    rule: 'CAN-02',
    types: ['cancel', 'refund_only'],
    from: 'pending_review',
    when: { payment: 'on_delivery', goods: 'in_warehouse', interception: 'untried' },
    to: 'intercepting',
    effects: ['request_interception'],
  },
  {
    ...PERSON,
    rule: 'CAN-02',
    types: ['cancel', 'refund_only'],
    from: 'pending_review',
    when: { payment: 'on_delivery', goods: 'in_warehouse', interception: STOPPED },
    to: 'succeeded',
    effects: ['release_stock', 'roll_up_order'],
  },
  {
    ...PERSON,
    rule: 'CAN-03',
    types: ['cancel', 'refund_only'],
    from: 'pending_review',
    when: { payment: 'on_delivery', goods: 'in_transit', recall: 'untried' },
    to: 'recalling',
    effects: ['request_recall'],
  },
  {
    ...PERSON,
    rule: 'CAN-03',
    types: ['cancel', 'refund_only'],
    from: 'pending_review',
    when: { payment: 'on_delivery', goods: 'in_transit', recall: STOPPED },
    to: 'succeeded',
    effects: ['notify_buyer', 'roll_up_order'],
  },
  {
    ...PERSON,
    rule: 'CAN-08',
    types: ['cancel', 'refund_only'],
    from: 'pending_review',
    when: { payment: 'on_delivery', goods: 'refused' },
    to: 'awaiting_inspection',
    effects: ['create_return_order'],
  },
] as const satisfies readonly CaseRow[];

/** Paid goods: an interception or a recall is tried before money moves, so that not both are lost (CAN-05). */
const paid = [
  {
    ...PERSON,
    rule: 'CAN-06',
    types: ['cancel', 'refund_only'],
    from: 'pending_review',
    when: { payment: 'paid', goods: 'not_released' },
    to: 'awaiting_refund',
    effects: [...OPEN_REFUND, 'release_stock'],
  },
  {
    ...PERSON,
    rule: 'CAN-02',
    types: ['cancel', 'refund_only'],
    from: 'pending_review',
    when: { payment: 'paid', goods: 'in_warehouse', interception: 'untried' },
    to: 'intercepting',
    effects: ['request_interception'],
  },
  {
    ...PERSON,
    rule: 'CAN-05',
    types: ['cancel', 'refund_only'],
    from: 'pending_review',
    when: { payment: 'paid', goods: 'in_warehouse', interception: STOPPED },
    to: 'awaiting_refund',
    effects: [...OPEN_REFUND, 'release_stock'],
  },
  {
    ...PERSON,
    rule: 'CAN-03',
    types: ['cancel', 'refund_only'],
    from: 'pending_review',
    when: { payment: 'paid', goods: 'in_transit', recall: 'untried' },
    to: 'recalling',
    effects: ['request_recall'],
  },
  {
    ...PERSON,
    rule: 'CAN-03',
    types: ['cancel', 'refund_only'],
    from: 'pending_review',
    when: { payment: 'paid', goods: 'in_transit', recall: STOPPED },
    to: 'awaiting_refund',
    effects: [...OPEN_REFUND],
  },
  {
    ...PERSON,
    rule: 'CAN-04',
    types: ['cancel', 'refund_only'],
    from: 'pending_review',
    when: { payment: 'paid', goods: 'lost' },
    to: 'awaiting_refund',
    effects: [...OPEN_REFUND],
  },
  {
    ...PERSON,
    rule: 'CAN-08',
    types: ['cancel', 'refund_only'],
    from: 'pending_review',
    when: { payment: 'paid', goods: 'refused' },
    to: 'awaiting_inspection',
    effects: ['create_return_order'],
  },
  {
    ...PERSON,
    rule: 'LIF-02',
    types: ['cancel', 'refund_only'],
    from: 'pending_review',
    when: { payment: 'paid', goods: 'signed' },
    to: 'awaiting_refund',
    effects: [...OPEN_REFUND],
  },
] as const satisfies readonly CaseRow[];

/** What an approval of a cancellation or of a refund without return leads to. */
export const refundApprovals = [...unpaid, ...paid] as const satisfies readonly CaseRow[];

/** What an approval of goods sent back, exchanged or sent again leads to. */
export const goodsApprovals = [
  {
    ...PERSON,
    rule: 'LIF-03',
    types: ['return_refund'],
    from: 'pending_review',
    when: { goods: ['not_released', 'in_warehouse', 'in_transit', 'signed'] },
    to: 'awaiting_return',
    effects: ['give_return_address', 'offer_incentive', 'advance_refund', 'issue_command'],
  },
  {
    ...PERSON,
    rule: 'CAN-08',
    types: ['return_refund'],
    from: 'pending_review',
    when: { goods: 'refused' },
    to: 'awaiting_inspection',
    effects: ['create_return_order'],
  },
  {
    ...PERSON,
    rule: 'CAN-04',
    types: ['return_refund'],
    from: 'pending_review',
    when: { goods: 'lost' },
    to: 'awaiting_refund',
    effects: [...OPEN_REFUND],
  },
  {
    ...PERSON,
    rule: 'LIF-04',
    types: ['exchange'],
    from: 'pending_review',
    to: 'awaiting_return',
    effects: ['give_return_address', 'offer_incentive'],
  },
  {
    ...PERSON,
    rule: 'LIF-13',
    types: ['reship'],
    from: 'pending_review',
    when: { wrongGoods: ['none', 'kept'] },
    to: 'awaiting_reshipment',
    effects: ['create_reshipment'],
  },
  {
    ...PERSON,
    rule: 'LIF-14',
    types: ['reship'],
    from: 'pending_review',
    when: { wrongGoods: 'sent_back' },
    to: 'awaiting_return',
    effects: ['give_return_address', 'offer_incentive'],
  },
] as const satisfies readonly CaseRow[];

/** What an approval leads to that somebody has to give: silence is none (DLN-08). */
export const spokenApprovals = [
  {
    ...PERSON,
    rule: 'LIF-15',
    types: ['repair'],
    from: 'pending_review',
    to: 'awaiting_return',
    effects: ['give_return_address', 'offer_incentive'],
  },
  {
    ...PERSON,
    rule: 'LIF-16',
    types: ['compensation'],
    from: 'pending_review',
    to: 'awaiting_payment_registration',
    effects: [...OPEN_REFUND, 'pay_compensation'],
  },
  {
    ...PERSON,
    rule: 'RFD-18',
    types: ['price_protection'],
    from: 'pending_review',
    to: 'awaiting_refund',
    effects: [...OPEN_REFUND],
  },
] as const satisfies readonly CaseRow[];

/** Every ground on which an application is approved (LIF-09, DLN-04). */
export const GROUNDS = [
  'by_person',
  'soon_after_payment',
  'asks_interception',
  'asks_recall',
  'trusted_buyer',
  'nothing_to_stop',
  'nothing_paid',
] as const;
