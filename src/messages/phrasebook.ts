import type { ReasonParams } from '../decision/index';
import { AfterSaleError } from '../vocabulary/index';
import { issues as enIssues } from './en/issues';
import { reasons as enReasons } from './en/reasons';
import { script as enScript } from './en/script';
import type { IssueCode } from './issue-code';
import { isLanguage, type Language } from './language';
import type { Script, Sentences } from './phrasing';
import type { Templates } from './template';
import { issues as zhIssues } from './zh-cn/issues';
import { reasons as zhReasons } from './zh-cn/reasons';
import { script as zhScript } from './zh-cn/script';

/** All that is said in one language. */
export interface Phrasebook {
  readonly script: Script;
  readonly reasons: Sentences<ReasonParams>;
  readonly issues: Templates<IssueCode>;
}

const PHRASEBOOKS: Readonly<Record<Language, Phrasebook>> = {
  'zh-CN': { script: zhScript, reasons: zhReasons, issues: zhIssues },
  en: { script: enScript, reasons: enReasons, issues: enIssues },
};

/** @throws {@link AfterSaleError} `language_unknown` */
export function phrasebookOf(language: Language): Phrasebook {
  if (!isLanguage(language)) throw new AfterSaleError('language_unknown', { language });
  return PHRASEBOOKS[language];
}
