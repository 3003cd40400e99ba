import { type AfterSaleType, type CaseState, malformed, type Platform } from '../vocabulary/index';
import { codesOf } from './codes';
import { type CodesInFields, found, gap, type PlatformAnswer } from './platform-answer';
import { codesIn } from './rows';

/**
 * The codes by which a platform says that a case of a type is in a state; often several, such as one for each way of being
 * closed, what it says itself before what is judged.
 *
 * Gaps: `type_unknown` where the platform has no such type, `told_elsewhere` where it tells the state in another place whose
 * codes are not known, `phase_unknown` where it documents no code for it.
 *
 * @throws {@link AfterSaleError} `unknown_id` for a platform that is none
 *
 * @remarks Rules STA-02, STA-07.
 *
 * @example
 * ```ts
 * import { stateCodesOf } from 'aftersale/platforms';
 * stateCodesOf('kuaishou', 'awaiting_return', 'exchange');
 * // => { found: true, value: [{ field: 'status', code: '30', judged: false }] }
 * const answer = stateCodesOf('wechat', 'platform_review', 'refund_only');
 * answer.found ? null : answer.gap; // => 'told_elsewhere'
 * ```
 */
export function stateCodesOf(platform: Platform, state: CaseState, type: AfterSaleType): PlatformAnswer<CodesInFields> {
  try {
    const { states, stateField, types, elsewhere } = codesOf(platform);
    if (!types.some((row) => row.type === type)) return gap('type_unknown', { platform, type });
    const place = elsewhere?.[state];
    if (place !== undefined) return gap('told_elsewhere', { platform, state, place });
    const rows = states.filter((row) => row.state === state && (row.types?.includes(type) ?? true));
    const codes = codesIn(rows, stateField);
    return codes === null ? gap('phase_unknown', { platform, state, type }) : found(codes);
  } catch (error) {
    throw malformed(error);
  }
}
