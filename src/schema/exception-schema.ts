import * as v from 'valibot';
import type { Screening, ScreeningFacts, StockOut, StockOutQuery } from '../exceptions/index';
import { ABNORMALITIES, ACTORS, HANDLINGS, STOCK_OUT_OPTIONS } from '../vocabulary/index';
import { applicationRequestSchema } from './application-request-schema';
import { decisionSchema } from './decision-schema';
import { reasonSchema } from './reason-schema';
import { exactly, row, variant } from './row';
import { sameAs } from './same-as';
import { unitRangeEntries } from './unit-range';
import { amount, count, flag, id, instant, list, nullable, optional, positive, ruleId, text, word } from './values';

const units = list(row(unitRangeEntries));
const is = <const Name extends string>(name: Name) => v.literal(name, 'not_one_of');

/**
 * The shape of a question about a stock-out; amounts are in minor units, instants epoch ms.
 *
 * @example
 * ```ts
 * import { stockOutQuerySchema } from 'aftersale/schema';
 * import { is } from 'valibot';
 * is(stockOutQuerySchema, { id: 'k1', caseId: 'c1', units: [{ lineId: 'a', from: 0, to: 1 }] }); // => true
 * ```
 */
export const stockOutQuerySchema = sameAs<StockOutQuery>()(
  row({
    id,
    caseId: id,
    units,
    actor: optional(word(['buyer', 'agent'])),
    restockedAt: optional(instant),
    swaps: optional(list(row({ lineId: id, sku: id, unitPrice: amount }))),
    substitutes: optional(list(row({ lineId: id, sku: id, agreed: flag }))),
  }),
);

const command = variant('command', [
  exactly({ command: is('apply_for_after_sale'), request: applicationRequestSchema }),
  exactly({ command: is('hold_units'), units, until: nullable(instant) }),
  exactly({ command: is('resume_units'), units, when: is('restocked') }),
  exactly({
    command: is('place_order'),
    instead: row({ orderId: id, units }),
    lines: list(row({ sku: id, quantity: positive, unitPrice: amount })),
    discount: amount,
    paid: amount,
    paidBy: row({ refundOf: id, tenders: list(row({ tenderId: id, amount })) }),
  }),
  exactly({ command: is('ship_substitutes'), units, substitutes: list(row({ lineId: id, sku: id })) }),
]);

const group = row({
  units,
  options: list(
    row({
      option: word(STOCK_OUT_OPTIONS),
      rule: ruleId,
      decidedBy: word(ACTORS),
      carriedOutBy: word(ACTORS),
      decision: decisionSchema(row({ commands: list(command), refund: amount, compensation: amount })),
    }),
  ),
});

/**
 * The shape of the ways out of a stock-out; amounts are in minor units.
 *
 * @example
 * ```ts
 * import { stockOutSchema } from 'aftersale/schema';
 * import { is } from 'valibot';
 * is(stockOutSchema, { goods: null, companions: null }); // => true
 * ```
 */
export const stockOutSchema = sameAs<StockOut>()(row({ goods: nullable(group), companions: nullable(group) }));

/**
 * The shape of what screening is told that an order does not say; amounts are in minor units.
 *
 * @example
 * ```ts
 * import { screeningFactsSchema } from 'aftersale/schema';
 * import { is } from 'valibot';
 * is(screeningFactsSchema, { area: 'island', parcels: 7 }); // => true
 * ```
 */
export const screeningFactsSchema = sameAs<ScreeningFacts>()(
  row({
    costs: optional(list(row({ lineId: id, unitCost: amount }))),
    blacklisted: optional(flag),
    parcels: optional(count),
    area: optional(text),
  }),
);

/**
 * The shape of what screening found.
 *
 * @example
 * ```ts
 * import { screeningSchema } from 'aftersale/schema';
 * import { is } from 'valibot';
 * is(screeningSchema, { flags: [], unknown: ['negative_margin'] }); // => true
 * ```
 */
export const screeningSchema = sameAs<Screening>()(
  row({
    flags: list(row({ abnormality: word(ABNORMALITIES), handling: word(HANDLINGS), reasons: list(reasonSchema) })),
    unknown: list(word(ABNORMALITIES)),
  }),
);
