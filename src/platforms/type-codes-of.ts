import { type AfterSaleType, type Fulfilment, malformed, type Platform } from '../vocabulary/index';
import { codesOf } from './codes';
import { type CodesInFields, found, gap, type PlatformAnswer } from './platform-answer';
import { codesIn } from './rows';

/**
 * The codes by which a platform calls a type of after-sale, for goods that are as far as named where it makes a difference
 * there. A type it has no code for is the gap `type_unknown`.
 *
 * @throws {@link AfterSaleError} `unknown_id` for a platform that is none
 *
 * @remarks Rule STA-02.
 *
 * @example
 * ```ts
 * import { typeCodesOf } from 'aftersale/platforms';
 * typeCodesOf('douyin', 'refund_only', 'signed');
 * // => { found: true, value: [{ field: 'aftersale_type', code: '1', judged: false }] }
 * typeCodesOf('wechat', 'repair'); // => { found: false, gap: 'type_unknown', params: { platform: 'wechat', type: 'repair' } }
 * ```
 */
export function typeCodesOf(
  platform: Platform,
  type: AfterSaleType,
  fulfilment?: Fulfilment,
): PlatformAnswer<CodesInFields> {
  try {
    const { types, typeField } = codesOf(platform);
    const isMeant = (fulfilments: readonly Fulfilment[] | undefined): boolean =>
      fulfilment === undefined || (fulfilments?.includes(fulfilment) ?? true);
    const codes = codesIn(
      types.filter((row) => row.type === type && isMeant(row.fulfilments)),
      typeField,
    );
    return codes === null ? gap('type_unknown', { platform, type }) : found(codes);
  } catch (error) {
    throw malformed(error);
  }
}
