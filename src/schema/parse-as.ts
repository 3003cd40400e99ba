import type * as v from 'valibot';
import { isNonEmpty, type NonEmpty } from '../decision/index';
import { type Issue, malformed, type ShapeIssueCode } from '../vocabulary/index';
import type { Notation } from './notation';
import { readShape } from './read-shape';

/** What came from outside has the shape asked for, or every reason why it has not. */
export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly issues: NonEmpty<Issue<ShapeIssueCode>> };

/**
 * What came from outside as what a schema describes, or all that is wrong with its shape at once, each fault with its path.
 * Without a `notation`, amounts are in minor units and instants in epoch ms; with one they may be written as decimal text and as
 * ISO 8601, and come out as numbers. Data that throw when read are the one issue `unreadable`.
 *
 * @throws {@link AfterSaleError} `currency_unknown` where decimal texts are asked for and neither `notation` nor an order in the data
 * names a currency
 *
 * @example
 * ```ts
 * import { parseAs, refundRequestSchema } from 'aftersale/schema';
 * const asked = { caseId: 'c1', type: 'refund_only', lines: [], reason: 'quality', actor: 'buyer', amount: '12.5' };
 * const parsed = parseAs(refundRequestSchema, asked, { amounts: 'decimal', currency: 'CNY' });
 * parsed.ok && parsed.value.amount; // => 1250
 * const wrong = parseAs(refundRequestSchema, { ...asked, amount: '12.345' }, { amounts: 'decimal', currency: 'CNY' });
 * wrong.ok || wrong.issues; // => [{ path: ['amount'], code: 'decimal_text_too_precise', params: { decimals: 2 } }]
 * ```
 */
export function parseAs<Value>(
  schema: v.GenericSchema<unknown, Value>,
  input: unknown,
  notation: Notation = {},
): Parsed<Value> {
  try {
    const { data, issues } = readShape(schema, input, notation);
    // Without issues the data are what the schema gives.
    return isNonEmpty(issues) ? { ok: false, issues } : { ok: true, value: data as Value };
  } catch (error) {
    throw malformed(error);
  }
}
