import type { Reason, ReasonCode, ReasonOf, ReasonParams } from '../decision/index';
import { AfterSaleError, malformed } from '../vocabulary/index';
import { reasons as en } from './en/reasons';
import { inLanguage } from './in-language';
import type { Phrasing, Reader, Sentences } from './phrasing';
import { phrasingOf } from './phrasing-of';
import { reasons as zh } from './zh-cn/reasons';

const REASONS = { 'zh-CN': zh, en };

function sentenceFor<Code extends ReasonCode>(
  { code, params }: ReasonOf<Code>,
  sentences: Sentences<ReasonParams>,
  say: Phrasing,
): string {
  return sentences[code](params, say);
}

/**
 * What a reason says to a buyer, and what to do next where there is a way out. Amounts are told exactly, in the
 * currency's unit, never rounded; instants (epoch milliseconds) as date and time in the reader's zone, never the host's.
 * It refuses languages there are no messages in, and codes of a newer version.
 *
 * @throws {@link AfterSaleError} `language_unknown`, `message_unknown`, `currency_unknown`, `time_zone_unknown`
 *
 * @example
 * ```ts
 * import { reason } from 'aftersale/decision';
 * import { explainReason } from 'aftersale/messages';
 * const denial = reason('RFD-05', 'above_refundable', { requested: 10_000, maximum: 9_000 });
 * const reader = { currency: 'CNY', timeZone: 'Asia/Shanghai' };
 * explainReason(denial, { ...reader, language: 'zh-CN' }); // => '您申请的100.00元超过了可退金额，最多可退90.00元。'
 * explainReason(denial, { ...reader, language: 'en' }); // => 'You asked for CNY 100.00; at most CNY 90.00 can be refunded.'
 * ```
 */
export function explainReason(reason: Reason, reader: Reader): string {
  try {
    const reasons = inLanguage(reader.language, REASONS);
    if (!Object.hasOwn(reasons, reason.code)) throw new AfterSaleError('message_unknown', { code: reason.code });
    return sentenceFor(reason, reasons, phrasingOf(reader));
  } catch (error) {
    throw malformed(error);
  }
}
