import type { RecordCommand, RecordTransition, SupplierCase } from '../lifecycle/index';
import { CLAIM_REASON_NAMES } from '../vocabulary/index';
import { nothingTold, recordCommand, recordEntries, recordTransition } from './record-entries';
import { RECORD_NAMES } from './record-names';
import { row } from './row';
import { sameAs } from './same-as';
import { unitRangeEntries } from './unit-range';
import { id, list, word } from './values';

const names = RECORD_NAMES.supplier_case;

/**
 * The shape of a supplier's case; instants are epoch ms.
 *
 * @example
 * ```ts
 * import { supplierCaseSchema } from 'aftersale/schema';
 * import { is } from 'valibot';
 * is(supplierCaseSchema, { id: 's1', state: 'stolen', version: 1 }); // => false
 * ```
 */
export const supplierCaseSchema = sameAs<SupplierCase>()(
  row({
    ...recordEntries(names),
    caseId: id,
    units: list(row(unitRangeEntries)),
    reason: word(CLAIM_REASON_NAMES),
  }),
);

/**
 * The shape of a command on a supplier's case.
 *
 * @example
 * ```ts
 * import { supplierCaseCommandSchema } from 'aftersale/schema';
 * import { is } from 'valibot';
 * const command = { id: 'k1', version: 1, actor: 'supplier', action: 'accept', input: {} };
 * is(supplierCaseCommandSchema, command); // => true
 * ```
 */
export const supplierCaseCommandSchema = sameAs<RecordCommand<'supplier_case'>>()(recordCommand(names, nothingTold));

/**
 * The shape of what such a command comes to.
 *
 * @example
 * ```ts
 * import { supplierCaseTransitionSchema } from 'aftersale/schema';
 * import { is } from 'valibot';
 * is(supplierCaseTransitionSchema, { record: null, step: null, effects: [] }); // => false
 * ```
 */
export const supplierCaseTransitionSchema = sameAs<RecordTransition<'supplier_case', SupplierCase>>()(
  recordTransition(names, supplierCaseSchema),
);
