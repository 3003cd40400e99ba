import type { Language } from '../../messages/index';

/** What the parser says of a command line that is wrong, line by line, and how that is said in Chinese. */
const ZH: readonly (readonly [said: RegExp, inChinese: string])[] = [
  [/^error: unknown command '(.*)'$/, '错误：没有“$1”这个命令'],
  [/^error: unknown option '(.*)'$/, '错误：没有“$1”这个选项'],
  [/^\(Did you mean one of (.*)\?\)$/, '（是不是其中之一：$1？）'],
  [/^\(Did you mean (.*)\?\)$/, '（是不是 $1？）'],
  [/^error: option '(.*)' argument missing$/, '错误：选项“$1”缺少值'],
  [
    /^error: option '(.*)' argument '(.*)' is invalid\. Allowed choices are (.*)\.$/,
    '错误：选项“$1”的值“$2”无效，可选：$3。',
  ],
  [/^error: option '(.*)' argument '(.*)' is invalid\. (.*)$/, '错误：选项“$1”的值“$2”无效。$3'],
  [/^error: missing required argument '(.*)'$/, '错误：缺少参数“$1”'],
  [
    /^error: too many arguments for '(.*)'\. Expected (\d+) arguments? but got (\d+)\.$/,
    '错误：命令“$1”的参数过多：应为 $2 个，实为 $3 个。',
  ],
];

function inChinese(line: string): string {
  const [said, translation] = ZH.find(([one]) => one.test(line)) ?? [line, line];
  return line.replace(said, translation);
}

/** What the parser says, in a language. */
export const parserSentence = (text: string, language: Language): string =>
  language === 'en' ? text : text.split('\n').map(inChinese).join('\n');
