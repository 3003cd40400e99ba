import type { Decision } from '../../decision/index';
import { malformed } from '../../vocabulary/index';
import { advanceRecord } from '../record/advance-record';
import type { RecordCommand, RecordTransition } from '../record/lifecycle-record';
import { recordDeadline } from '../record/record-deadline';
import type { RecordSituation } from '../record/record-situation';
import { SUPPLIER_CASE_LIFECYCLE, type SupplierCase } from './supplier-case-lifecycle';

/**
 * What a command does to a supplier's case: he accepts or refuses, and the after-sale case is told. Denied like a step of a
 * case. Instants are epoch milliseconds.
 *
 * @remarks Rules LIF-18, LIF-32, DLN-01.
 *
 * @example
 * ```ts
 * import { standard, type SupplierCase, transitionSupplierCase } from 'aftersale';
 * const submitted: SupplierCase = {
 *   id: 's1', caseId: 'c1', state: 'submitted', version: 1, enteredAt: 0, history: [], reason: 'quality',
 *   units: [{ lineId: 'a', from: 0, to: 1 }],
 * };
 * const accepted = { id: 'k1', version: 1, actor: 'supplier', action: 'accept', input: {} } as const;
 * const answer = transitionSupplierCase(submitted, accepted, { policy: standard, now: 60_000 });
 * answer.outcome === 'allow' && answer.value.record.state; // => 'accepted'
 * ```
 */
export function transitionSupplierCase(
  supplierCase: SupplierCase,
  command: RecordCommand<'supplier_case'>,
  situation: RecordSituation,
): Decision<RecordTransition<'supplier_case', SupplierCase>> {
  try {
    const { policy, now } = situation;
    const standing = { policy };
    return advanceRecord({
      kind: 'supplier_case',
      lifecycle: SUPPLIER_CASE_LIFECYCLE,
      whole: supplierCase,
      record: supplierCase,
      command,
      standing,
      request: {},
      now,
      until: recordDeadline(SUPPLIER_CASE_LIFECYCLE, supplierCase, standing, policy.calendar.pauses),
      next: (after) => ({ ...supplierCase, ...after }),
    });
  } catch (error) {
    throw malformed(error);
  }
}
