import { type AfterSaleType, type Fulfilment, malformed, type Platform } from '../vocabulary/index';
import { codesOf } from './codes';
import { found, gap, type PlatformAnswer } from './platform-answer';
import { isOf } from './rows';

/** What a type of a platform means here. */
export interface TypeReading {
  readonly type: AfterSaleType;
  /** How far the goods are, where the platform's type says it too; null where it does not. */
  readonly fulfilments: readonly Fulfilment[] | null;
  /** Whether the reading is a judgement of ours, since the platform's words leave room. */
  readonly judged: boolean;
}

/**
 * The type of after-sale that a type of a platform means: its code as the platform spells or counts it, in its usual field
 * or in the one named. A code that is not documented is the gap `code_unknown`.
 *
 * @throws {@link AfterSaleError} `unknown_id` for a platform that is none
 *
 * @remarks Rule STA-02.
 *
 * @example
 * ```ts
 * import { afterSaleTypeOf } from 'aftersale/platforms';
 * afterSaleTypeOf('douyin', 2);
 * // => { found: true, value: { type: 'refund_only', fulfilments: ['unshipped'], judged: false } }
 * const inRequest = afterSaleTypeOf('pinduoduo', 2, 'list_request.after_sales_type');
 * inRequest.found && inRequest.value.type; // => 'refund_only'
 * ```
 */
export function afterSaleTypeOf(
  platform: Platform,
  code: string | number,
  field?: string,
): PlatformAnswer<TypeReading> {
  try {
    const { types, typeField } = codesOf(platform);
    const asked = { platform, field: field ?? typeField, code: String(code) };
    const row = types.find(isOf(code, asked.field, typeField));
    if (row === undefined) return gap('code_unknown', asked);
    return found({ type: row.type, fulfilments: row.fulfilments ?? null, judged: row.judged ?? false });
  } catch (error) {
    throw malformed(error);
  }
}
