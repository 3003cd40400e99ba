import { toDecimalText } from '../money/index';
import { malformed } from '../vocabulary/index';
import { script as en } from './en/script';
import { inLanguage } from './in-language';
import { intlMoment, intlMoney } from './intl-script';
import type { Phrasing, Reader } from './phrasing';
import { wallClockOf } from './wall-clock';
import { script as zh } from './zh-cn/script';

const SCRIPTS = { 'zh-CN': zh, en };

/**
 * How amounts (in minor units), instants (epoch milliseconds), lines and lists are written for a reader: what the messages
 * are filled with, for texts of one's own beside them. Amounts are exact and never rounded.
 *
 * @throws {@link AfterSaleError} `language_unknown`; and where the phrasing is used `amount_not_safe_integer`,
 * `currency_unknown`, `instant_invalid`, `time_zone_unknown`
 *
 * @example
 * ```ts
 * import { phrasingOf } from 'aftersale/messages';
 * const say = phrasingOf({ language: 'zh-CN', currency: 'CNY', timeZone: 'Asia/Shanghai' });
 * say.amount(9_000); // => '90.00元'
 * say.moment(Date.UTC(2025, 0, 31, 16)); // => '2025年2月1日 00:00'
 * const host = phrasingOf({ language: 'zh-CN', currency: 'CNY', timeZone: 'Asia/Shanghai', format: 'intl' });
 * host.amount(9_000); // => '¥90.00'
 * ```
 */
export function phrasingOf(reader: Reader): Phrasing {
  try {
    const { language, currency, timeZone, titleOf, format = 'plain' } = reader;
    const { labels, money, moment, list } = inLanguage(language, SCRIPTS);
    return {
      labels,
      amount: (amount) => {
        const text = toDecimalText(amount, currency);
        return format === 'intl' ? intlMoney(language, text, currency) : money(text, currency);
      },
      moment: (instant) =>
        format === 'intl' ? intlMoment(language, instant, timeZone) : moment(wallClockOf(instant, timeZone)),
      list,
      title: (lineId) => titleOf?.(lineId) ?? lineId,
    };
  } catch (error) {
    throw malformed(error);
  }
}
