import { type AfterSaleType, type CaseState, malformed, type Platform } from '../vocabulary/index';
import { codesOf } from './codes';
import { found, gap, type PlatformAnswer } from './platform-answer';
import type { StateRow } from './platform-codes';
import { isOf } from './rows';

/** What a status of a platform means here. */
export interface StateReading {
  readonly state: CaseState;
  /** Whether the reading is a judgement of ours, since the platform's words leave room. */
  readonly judged: boolean;
}

/** What may be known of a status beside its code. */
export interface AboutStatus {
  /** The field that carries it; the platform's usual one, where absent. */
  readonly field?: string;
  readonly type?: AfterSaleType;
}

const meanOneState = (rows: readonly StateRow[]): boolean => rows.every(({ state }) => state === rows[0]?.state);

/**
 * The state of a case that a status of a platform means: its code as the platform spells or counts it, in its usual field
 * or in the one named.
 *
 * A code that is not documented is the gap `code_unknown`; one that means different states for different types is
 * `type_needed` as long as the type does not tell which.
 *
 * @throws {@link AfterSaleError} `unknown_id` for a platform that is none
 *
 * @remarks Rule STA-07.
 *
 * @example
 * ```ts
 * import { caseStateOf } from 'aftersale/platforms';
 * caseStateOf('douyin', 7); // => { found: true, value: { state: 'awaiting_return', judged: false } }
 * caseStateOf('douyin', 8, { type: 'reship' }); // => { found: true, value: { state: 'awaiting_reshipment', judged: false } }
 * caseStateOf('taobao', 'WAIT'); // => { found: false, gap: 'code_unknown', params: { platform: 'taobao', field: 'status', code: 'WAIT' } }
 * ```
 */
export function caseStateOf(
  platform: Platform,
  code: string | number,
  about: AboutStatus = {},
): PlatformAnswer<StateReading> {
  try {
    const { field, type } = about;
    const { states, stateField } = codesOf(platform);
    const asked = { platform, field: field ?? stateField, code: String(code) };
    const rows = states.filter(isOf(code, asked.field, stateField));
    const ofType = meanOneState(rows) ? rows : rows.filter(({ types }) => types?.some((each) => each === type));
    const [row] = ofType;
    if (row !== undefined) return found({ state: row.state, judged: row.judged ?? false });
    return rows.length === 0 ? gap('code_unknown', asked) : gap('type_needed', asked);
  } catch (error) {
    throw malformed(error);
  }
}
