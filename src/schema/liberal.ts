import * as v from 'valibot';
import type { Notation } from './notation';
import { parseAs } from './parse-as';

/**
 * A schema of the same for data in another notation: amounts as decimal text, moments as ISO 8601 or `Date`. What it gives is what
 * the schema gives, in minor units and epoch ms. Like every schema here it is a Standard Schema, so that frameworks take it.
 *
 * @throws {@link AfterSaleError} `currency_unknown`, when it is used, where decimal texts are asked for in no currency
 *
 * @example
 * ```ts
 * import { liberal, orderSchema } from 'aftersale/schema';
 * import { parse } from 'valibot';
 * const schema = liberal(orderSchema, { amounts: 'decimal', dates: 'iso' });
 * const order = parse(schema, {
 *   id: 'o1', currency: 'CNY', status: 'awaiting_payment', payment: 'prepaid', placedAt: '2025-01-31T20:00:00+08:00',
 *   lines: [{ id: 'a', category: 'tea', quantity: 2, unitPrice: '19.90' }], parcels: [], discounts: [], tenders: [],
 * });
 * order.lines[0]?.unitPrice; // => 1990
 * order.placedAt; // => 1738324800000
 * ```
 */
export const liberal = <Value>(
  schema: v.GenericSchema<unknown, Value>,
  notation: Notation,
): v.GenericSchema<unknown, Value> =>
  v.pipe(
    v.unknown(),
    v.rawTransform(({ dataset: { value: input }, addIssue, NEVER }) => {
      const parsed = parseAs(schema, input, notation);
      if (parsed.ok) return parsed.value;
      for (const { code, path } of parsed.issues) {
        const [first, ...others] = path.map(
          (key): v.UnknownPathItem => ({ type: 'unknown', origin: 'value', input, key, value: undefined }),
        );
        addIssue(first === undefined ? { message: code } : { message: code, path: [first, ...others] });
      }
      return NEVER;
    }),
  );
