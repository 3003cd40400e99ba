import * as v from 'valibot';
import type { AboutStatus, CodesInFields, PlatformAnswer, StateReading, TypeReading } from '../platforms/index';
import { AFTER_SALE_TYPES, CASE_STATES, FULFILMENTS, PLATFORM_GAPS } from '../vocabulary/index';
import { exactly, row, variant } from './row';
import { sameAs } from './same-as';
import { count, flag, id, integer, list, nonEmpty, nullable, optional, text, word } from './values';

/** A code as a platform spells it, or as it counts it. */
export const platformCodeSchema: v.GenericSchema<string | number> = v.union(
  [text, integer(Number.MIN_SAFE_INTEGER)],
  'wrong_type',
);

/**
 * The shape of what may be known of a platform's status beside its code.
 *
 * @example
 * ```ts
 * import { aboutStatusSchema } from 'aftersale/schema';
 * import { is } from 'valibot';
 * is(aboutStatusSchema, { field: 'refund_status', type: 'exchange' }); // => true
 * ```
 */
export const aboutStatusSchema = sameAs<AboutStatus>()(
  row({ field: optional(id), type: optional(word(AFTER_SALE_TYPES)) }),
);

const unfound = exactly({
  found: v.literal(false),
  gap: word(PLATFORM_GAPS),
  params: v.record(text, text, 'wrong_type'),
});

const found = <const Value extends v.GenericSchema>(value: Value) => exactly({ found: v.literal(true), value });

/**
 * The shape of what a platform's status means here, or why it means nothing.
 *
 * @example
 * ```ts
 * import { caseStateOf } from 'aftersale/platforms';
 * import { stateReadingSchema } from 'aftersale/schema';
 * import { is } from 'valibot';
 * is(stateReadingSchema, caseStateOf('douyin', 7)); // => true
 * is(stateReadingSchema, caseStateOf('douyin', 'no such code')); // => true
 * ```
 */
export const stateReadingSchema = sameAs<PlatformAnswer<StateReading>>()(
  variant('found', [found(row({ state: word(CASE_STATES), judged: flag })), unfound]),
);

/**
 * The shape of what a platform's type means here, or why it means nothing.
 *
 * @example
 * ```ts
 * import { afterSaleTypeOf } from 'aftersale/platforms';
 * import { typeReadingSchema } from 'aftersale/schema';
 * import { is } from 'valibot';
 * is(typeReadingSchema, afterSaleTypeOf('jd', '10')); // => true
 * ```
 */
export const typeReadingSchema = sameAs<PlatformAnswer<TypeReading>>()(
  variant('found', [
    found(row({ type: word(AFTER_SALE_TYPES), fulfilments: nullable(list(word(FULFILMENTS))), judged: flag })),
    unfound,
  ]),
);

/**
 * The shape of the codes by which a platform says something, or why it does not.
 *
 * @example
 * ```ts
 * import { typeCodesOf } from 'aftersale/platforms';
 * import { platformCodesSchema } from 'aftersale/schema';
 * import { is } from 'valibot';
 * is(platformCodesSchema, typeCodesOf('douyin', 'exchange')); // => true
 * is(platformCodesSchema, { found: true, value: [] }); // => false
 * ```
 */
export const platformCodesSchema = sameAs<PlatformAnswer<CodesInFields>>()(
  variant('found', [found(nonEmpty(row({ field: id, code: id, number: optional(count), judged: flag }))), unfound]),
);
