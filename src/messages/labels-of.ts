import type { Labels } from './labels';
import type { Language } from './language';
import { phrasebookOf } from './phrasebook';

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
  return phrasebookOf(language).script.labels;
}
