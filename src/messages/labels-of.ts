import { labels as en } from './en/labels';
import { inLanguage } from './in-language';
import type { Labels } from './labels';
import type { Language } from './language';
import { labels as zh } from './zh-cn/labels';

const LABELS = { 'zh-CN': zh, en };

/**
 * What the values of the vocabulary are called in a language, table by table: order statuses, types, actors, states,
 * reasons and the rest.
 *
 * @throws {@link AfterSaleError} `language_unknown`
 *
 * @example
 * ```ts
 * import { labelsOf } from 'aftersale/messages';
 * labelsOf('zh-CN').afterSaleType.return_refund; // => '退货退款'
 * labelsOf('en').orderStatus.awaiting_receipt; // => 'awaiting receipt'
 * ```
 */
export function labelsOf(language: Language): Labels {
  return inLanguage(language, LABELS);
}
