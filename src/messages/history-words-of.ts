import { historyWords as en } from './en/history-words';
import type { HistoryWords } from './history-words';
import { inLanguage } from './in-language';
import type { Language } from './language';
import { historyWords as zh } from './zh-cn/history-words';

const WORDS = { 'zh-CN': zh, en };

/** @throws {@link AfterSaleError} `language_unknown` */
export const historyWordsOf = (language: Language): HistoryWords => inLanguage(language, WORDS);
