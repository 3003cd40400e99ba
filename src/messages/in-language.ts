import { AfterSaleError } from '../vocabulary/index';
import { isLanguage, type Language } from './language';

/** What a table has for a language. @throws {@link AfterSaleError} `language_unknown` */
export function inLanguage<Text>(language: Language, texts: Readonly<Record<Language, Text>>): Text {
  if (!isLanguage(language)) throw new AfterSaleError('language_unknown', { language });
  return texts[language];
}
