import { ACTORS, CASE_STATES, isInProgress } from '../../../vocabulary/index';
import type { CaseRow } from '../case-terms';

const IN_PROGRESS = /* @__PURE__ */ CASE_STATES.filter(isInProgress);

/** What can be done to a case in many states: notes, extensions, the supplier (LIF-12, LIF-18, DLN-06). */
export const sharedRows = [
  { rule: 'LIF-12', from: IN_PROGRESS, by: ACTORS, action: 'add_note', to: 'unchanged' },
  {
    rule: 'DLN-06',
    from: ['awaiting_return', 'awaiting_top_up', 'awaiting_buyer_receipt', 'rejected', 'negotiating'],
    by: ['agent', 'merchant', 'platform'],
    action: 'extend',
    when: { again: 'left' },
    to: 'unchanged',
    effects: ['notify_buyer'],
  },
  {
    rule: 'DLN-06',
    from: ['awaiting_inspection', 'repairing', 'awaiting_replacement', 'awaiting_reshipment', 'negotiating'],
    by: ['buyer'],
    action: 'extend',
    when: { again: 'left' },
    to: 'unchanged',
    effects: ['notify_merchant'],
  },
  {
    rule: 'LIF-18',
    from: ['pending_review', 'awaiting_inspection', 'negotiating', 'repairing'],
    by: ['agent', 'merchant', 'system'],
    action: 'involve_supplier',
    when: { supplier: 'not_asked' },
    to: 'unchanged',
    effects: ['create_supplier_case'],
  },
  {
    rule: 'LIF-18',
    from: IN_PROGRESS,
    by: ['supplier'],
    action: 'report_supplier',
    when: { supplier: 'asked', details: 'complete' },
    to: 'unchanged',
    effects: ['ticket_for_agent'],
  },
] as const satisfies readonly CaseRow[];
