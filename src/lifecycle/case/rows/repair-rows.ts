import type { CaseRow } from '../case-terms';
import { OPEN_REFUND } from './open-refund';

const WORKSHOP = ['merchant', 'agent', 'warehouse', 'supplier'] as const;

/** Goods under warranty are repaired and sent back, or something else takes the place of the repair (LIF-15). */
export const repairRows = [
  {
    rule: 'LIF-15',
    types: ['repair'],
    from: 'repairing',
    by: WORKSHOP,
    action: 'finish_repair',
    to: 'awaiting_replacement',
    effects: ['create_replacement_shipment', 'notify_buyer'],
  },
  {
    rule: 'LIF-15',
    types: ['repair'],
    from: 'repairing',
    by: WORKSHOP,
    action: 'give_up_repair',
    when: { details: 'complete', remedy: 'exchange' },
    becomes: 'exchange',
    to: 'awaiting_replacement',
    effects: ['create_replacement_shipment', 'notify_buyer'],
  },
  {
    rule: 'LIF-15',
    types: ['repair'],
    from: 'repairing',
    by: WORKSHOP,
    action: 'give_up_repair',
    when: { details: 'complete', remedy: 'refund' },
    becomes: 'return_refund',
    to: 'awaiting_refund',
    effects: [...OPEN_REFUND, 'notify_buyer'],
  },
  {
    rule: 'DLN-08',
    types: ['repair'],
    from: 'repairing',
    by: ['system'],
    action: 'time_out',
    when: { money: 'refundable' },
    becomes: 'return_refund',
    to: 'awaiting_refund',
    effects: [...OPEN_REFUND, 'notify_buyer'],
  },
  {
    rule: 'DLN-01',
    types: ['repair'],
    from: 'repairing',
    by: ['system'],
    action: 'time_out',
    when: { money: 'not_refundable' },
    to: 'platform_review',
    effects: ['ticket_for_platform', 'retain_evidence'],
  },
] as const satisfies readonly CaseRow[];
