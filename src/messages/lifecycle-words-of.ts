import { lifecycleWords as en } from './en/lifecycle-words';
import { inLanguage } from './in-language';
import type { Language } from './language';
import type { LifecycleWords } from './lifecycle-words';
import { lifecycleWords as zh } from './zh-cn/lifecycle-words';

const WORDS = { 'zh-CN': zh, en };

/**
 * What the steps of a case are called in a language, and what each condition and effect of the lifecycles says: for
 * buttons, for the history shown to all parties 协商过程, and for tables of the rules.
 *
 * @throws {@link AfterSaleError} `language_unknown`
 *
 * @remarks Rules LIF-01, LIF-06, LIF-12.
 *
 * @example
 * ```ts
 * import { lifecycleWordsOf } from 'aftersale/messages';
 * lifecycleWordsOf('zh-CN').caseStep.submit_return; // => '填写退货物流'
 * lifecycleWordsOf('en').caseCondition.goods.in_transit; // => 'The goods are on their way.'
 * ```
 */
export const lifecycleWordsOf = (language: Language): LifecycleWords => inLanguage(language, WORDS);
