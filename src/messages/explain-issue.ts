import { AfterSaleError, type Issue, type IssuePath, malformed } from '../vocabulary/index';
import { issues as en } from './en/issues';
import { inLanguage } from './in-language';
import type { IssueCode } from './issue-code';
import type { Language } from './language';
import { fill } from './template';
import { issues as zh } from './zh-cn/issues';

const ISSUES = { 'zh-CN': zh, en };

/** A path as people write it: keys after dots, indexes in brackets; empty for the whole value. */
function pathText(path: IssuePath): string {
  const text = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
  return text.startsWith('.') ? text.slice(1) : text;
}

/**
 * What is wrong with data from outside, after the path that leads there: for the people who made the data, not for
 * buyers. Amounts are told as they are in the data, in minor units. It refuses languages there are no messages in, and
 * codes of a newer version.
 *
 * @throws {@link AfterSaleError} `language_unknown`, `message_unknown`
 *
 * @example
 * ```ts
 * import { explainIssue } from 'aftersale/messages';
 * const issue = { path: ['refund', 'restockingRate'], code: 'out_of_range', params: { minimum: 0, maximum: 1 } } as const;
 * explainIssue(issue, 'en'); // => 'refund.restockingRate: must lie between 0 and 1'
 * explainIssue(issue, 'zh-CN'); // => 'refund.restockingRate: 应在 0 与 1 之间'
 * ```
 */
export function explainIssue(issue: Issue<IssueCode>, language: Language): string {
  try {
    const { path, code, params } = issue;
    const issues = inLanguage(language, ISSUES);
    if (!Object.hasOwn(issues, code)) throw new AfterSaleError('message_unknown', { code });
    const text = fill(issues[code], params);
    return path.length === 0 ? text : `${pathText(path)}: ${text}`;
  } catch (error) {
    throw malformed(error);
  }
}
