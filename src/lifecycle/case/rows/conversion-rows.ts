import type { CaseRow } from '../case-terms';
import { OPEN_REFUND } from './open-refund';

/** A case goes on as another type, its history kept (LIF-17): which types become which. */
const CONVERSIONS = [
  { rule: 'LIF-17', to: 'refund_only', from: ['return_refund', 'exchange'] },
  { rule: 'LIF-16', to: 'refund_only', from: ['reship', 'repair', 'compensation', 'price_protection'] },
  { rule: 'LIF-17', to: 'return_refund', from: ['refund_only', 'exchange'] },
  { rule: 'LIF-16', to: 'return_refund', from: ['reship', 'repair', 'compensation'] },
  { rule: 'LIF-17', to: 'exchange', from: ['refund_only', 'return_refund'] },
  { rule: 'LIF-15', to: 'exchange', from: ['reship', 'repair', 'compensation'] },
  { rule: 'LIF-25', to: 'reship', from: ['refund_only', 'exchange'] },
  { rule: 'LIF-14', to: 'compensation', from: ['reship', 'refund_only', 'return_refund'] },
] as const;

const PEOPLE = ['buyer', 'agent', 'merchant', 'platform'] as const;

const STAYING = CONVERSIONS.map(
  ({ rule, to, from }) =>
    ({
      rule,
      types: from,
      from: ['pending_review', 'negotiating'],
      by: PEOPLE,
      action: 'convert',
      when: { details: 'complete', conversion: to, sentBack: 'no', again: 'left' },
      becomes: to,
      to: 'pending_review',
      restarts: true,
      effects: ['notify_buyer', 'notify_merchant', 'issue_command'],
    }) as const,
);

/** Where the goods are with the merchant already, the new type goes on from there. */
const RETURNED = [
  {
    rule: 'LIF-25',
    types: ['exchange', 'reship', 'repair', 'refund_only'],
    from: 'negotiating',
    by: PEOPLE,
    action: 'convert',
    when: { details: 'complete', conversion: 'return_refund', sentBack: 'yes', again: 'left' },
    becomes: 'return_refund',
    to: 'awaiting_refund',
    effects: [...OPEN_REFUND],
  },
  {
    rule: 'LIF-15',
    types: ['return_refund', 'reship', 'repair'],
    from: 'negotiating',
    by: PEOPLE,
    action: 'convert',
    when: { details: 'complete', conversion: 'exchange', sentBack: 'yes', advance: 'none', again: 'left' },
    becomes: 'exchange',
    to: 'awaiting_replacement',
    effects: ['create_replacement_shipment'],
  },
] as const satisfies readonly CaseRow[];

export const conversionRows = [...STAYING, ...RETURNED] as const satisfies readonly CaseRow[];
