import type { RecordCommand, RecordTransition, ReplacementInput, ReplacementShipment } from '../lifecycle/index';
import { recordCommand, recordEntries, recordTransition } from './record-entries';
import { RECORD_NAMES } from './record-names';
import { row } from './row';
import { sameAs } from './same-as';
import { unitRangeEntries } from './unit-range';
import { id, list, optional, text } from './values';

const names = RECORD_NAMES.replacement_shipment;

/**
 * The shape of a replacement shipment; instants are epoch ms.
 *
 * @example
 * ```ts
 * import { replacementShipmentSchema } from 'aftersale/schema';
 * import { is } from 'valibot';
 * is(replacementShipmentSchema, { id: 's1', state: 'stolen', version: 1 }); // => false
 * ```
 */
export const replacementShipmentSchema = sameAs<ReplacementShipment>()(
  row({
    ...recordEntries(names),
    caseId: id,
    units: list(row(unitRangeEntries)),
    trackingNumber: optional(text),
  }),
);

/**
 * The shape of a command on a replacement shipment.
 *
 * @example
 * ```ts
 * import { replacementCommandSchema } from 'aftersale/schema';
 * import { is } from 'valibot';
 * const command = { id: 'k1', version: 1, actor: 'warehouse', action: 'ship', input: { trackingNumber: 'SF1' } };
 * is(replacementCommandSchema, command); // => true
 * ```
 */
export const replacementCommandSchema = sameAs<RecordCommand<'replacement_shipment', ReplacementInput>>()(
  recordCommand(names, row({ trackingNumber: optional(text) })),
);

/**
 * The shape of what such a command comes to.
 *
 * @example
 * ```ts
 * import { replacementTransitionSchema } from 'aftersale/schema';
 * import { is } from 'valibot';
 * is(replacementTransitionSchema, { record: null, step: null, effects: [] }); // => false
 * ```
 */
export const replacementTransitionSchema = sameAs<RecordTransition<'replacement_shipment', ReplacementShipment>>()(
  recordTransition(names, replacementShipmentSchema),
);
