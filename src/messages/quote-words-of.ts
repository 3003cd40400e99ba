import { quoteWords as en } from './en/quote-words';
import { inLanguage } from './in-language';
import type { Language } from './language';
import type { QuoteWords } from './quote-words';
import { quoteWords as zh } from './zh-cn/quote-words';

const WORDS = { 'zh-CN': zh, en };

/** @throws {@link AfterSaleError} `language_unknown` */
export const quoteWordsOf = (language: Language): QuoteWords => inLanguage(language, WORDS);
