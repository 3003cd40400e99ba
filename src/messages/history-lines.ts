import type { AfterSaleCase } from '../facts/index';
import { malformed } from '../vocabulary/index';
import type { HistoryRow } from './history-words';
import { historyWordsOf } from './history-words-of';
import { lifecycleWordsOf } from './lifecycle-words-of';
import type { Reader } from './phrasing';
import { phrasingOf } from './phrasing-of';
import { toldTexts } from './told-texts';

/**
 * The history of a case 协商过程 in words, step by step, for all parties: who did what, when, from which state to which, the
 * amount, what was told with it, and the note. An account for the refund is not shown. It refuses nothing but an unknown
 * language. Amounts are written exactly, in the currency's unit; moments on the reader's clock.
 *
 * @throws {@link AfterSaleError} `language_unknown`, `currency_unknown`, `time_zone_unknown`
 *
 * @remarks Rule LIF-12.
 *
 * @example See `historyLines`, which writes each step in one line.
 */
export function historyRows(claim: Pick<AfterSaleCase, 'history'>, reader: Reader): HistoryRow[] {
  try {
    const say = phrasingOf(reader);
    const steps = lifecycleWordsOf(reader.language);
    const words = historyWordsOf(reader.language);
    const { actor: people, caseState: states } = say.labels;
    return claim.history.map(({ at, actor, action, from, to, amount, input, note }) => ({
      when: say.moment(at),
      who: people[actor],
      what: steps.caseStep[action],
      from: from === null || from === to ? null : states[from],
      to: states[to],
      amount: amount === undefined ? null : say.amount(amount),
      told: input === undefined ? [] : toldTexts(input, steps, { say, words }),
      note: note ?? null,
    }));
  } catch (error) {
    throw malformed(error);
  }
}

/**
 * The history of a case 协商过程 as text for all parties, one line a step, oldest first: all that `historyRows` has. It
 * refuses nothing but an unknown language. Amounts are exact, in the currency's unit.
 *
 * @throws {@link AfterSaleError} `language_unknown`, `currency_unknown`, `time_zone_unknown`
 *
 * @remarks Rule LIF-12.
 *
 * @example
 * ```ts
 * import { historyLines } from 'aftersale/messages';
 * const history = [
 *   {
 *     commandId: 'k1', actor: 'buyer', action: 'apply', at: 0, from: null, to: 'pending_review',
 *     input: { type: 'return_refund', lines: [{ lineId: 'tea', quantity: 1 }], reason: 'quality' },
 *   },
 *   { commandId: 'k2', actor: 'agent', action: 'reject', at: 60_000, from: 'pending_review', to: 'rejected', input: { why: 'Opened.' } },
 * ] as const;
 * historyLines({ history }, { language: 'zh-CN', currency: 'CNY', timeZone: '+08:00' });
 * // => ['1970年1月1日 08:00 买家：提交申请（待审核）；售后类型：退货退款；商品：tea × 1；申请原因：质量问题', '1970年1月1日 08:01 客服：拒绝申请（待审核 → 已拒绝）；拒绝原因：Opened.']
 * ```
 */
export function historyLines(claim: Pick<AfterSaleCase, 'history'>, reader: Reader): string[] {
  try {
    return historyRows(claim, reader).map(historyWordsOf(reader.language).line);
  } catch (error) {
    throw malformed(error);
  }
}
