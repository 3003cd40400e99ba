import { explainIssue, type IssueCode, LANGUAGES, type Language } from 'aftersale/messages';
import { POLICY_ISSUE_CODES } from 'aftersale/policy';
import { describe, expect, it } from 'vitest';
import { FACT_ISSUE_CODES } from '../../src/facts/fact-issue';
import { issues as en } from '../../src/messages/en/issues';
import { issues as zh } from '../../src/messages/zh-cn/issues';

const codes = [...new Set<IssueCode>([...POLICY_ISSUE_CODES, ...FACT_ISSUE_CODES])];
const ISSUES = { 'zh-CN': zh, en };
const placeholdersOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);

describe.each(codes)('the issue %s', (code) => {
  const texts = LANGUAGES.map((language) => ISSUES[language][code]);

  it('tells the same values in every language', () => {
    const [first, ...others] = texts.map((text) => placeholdersOf(text).sort());
    for (const other of others) expect(other).toEqual(first);
  });

  it.each(LANGUAGES)('is told in %s with its values', (language) => {
    const names = placeholdersOf(ISSUES[language][code]);
    const params = Object.fromEntries(names.map((name, index) => [name, 7_000 + index]));
    const text = explainIssue({ path: ['order', 'lines', 0, 'id'], code, params }, language);
    expect(text).toMatch(/^order\.lines\[0\]\.id: /);
    expect(text).not.toMatch(/undefined|[{}]/);
    expect(text.match(/700\d/g) ?? []).toHaveLength(names.length);
    expect(/\p{Script=Han}/u.test(text)).toBe(language === 'zh-CN');
  });
});

describe('explainIssue', () => {
  const missing = { code: 'missing', params: {} } as const;

  it.each([
    [[], 'is missing'],
    [['now'], 'now: is missing'],
    [['cases', 2, 'grants', 0, 'each'], 'cases[2].grants[0].each: is missing'],
    [[3, 'id'], '[3].id: is missing'],
  ])('leads to %j', (path, text) => {
    expect(explainIssue({ path, ...missing }, 'en')).toBe(text);
  });

  it('shows a placeholder that has no value', () => {
    expect(explainIssue({ path: [], code: 'wrong_type', params: {} }, 'en')).toBe('must be of type {expected}');
    expect(explainIssue({ path: [], code: 'wrong_type', params: { expected: 'list' } }, 'en')).toBe(
      'must be of type list',
    );
  });

  it('refuses unknown languages and codes', () => {
    expect(() => explainIssue({ path: [], ...missing }, 'fr' as Language)).toThrow(
      expect.objectContaining({ code: 'language_unknown' }),
    );
    for (const code of ['newer', 'constructor'] as unknown as IssueCode[]) {
      expect(() => explainIssue({ path: [], code, params: {} }, 'en')).toThrow(
        expect.objectContaining({ code: 'message_unknown', params: { code } }),
      );
    }
  });
});
