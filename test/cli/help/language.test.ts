import { describe, expect, it } from 'vitest';
import { helpFormat } from '../../../src/cli/help/help-format';
import { parserSentence } from '../../../src/cli/help/parser-sentences';
import { languageAsked } from '../../../src/cli/options/language-asked';
import { screenWidth } from '../../../src/cli/page/screen-width';
import { runOn } from '../fake-host';
import { situation } from '../tea-order';

const files = { 'a.json': situation };
const helpOf = async (...args: readonly string[]) => (await runOn({}, [...args, '--help'])).printed.split('\n');
const inChinese = async (...args: readonly string[]) => (await runOn({ files }, ['-l', 'zh-CN', ...args])).complaints;

const commands = (await helpOf()).flatMap((line) => /^ {2}([a-z-]+) [[<]/.exec(line)?.[1] ?? []);

/** What is the same in every language: lines to type, and values to choose from. */
const SAME = /^$|^ {2}aftersale |^ +"/;

describe('the help in Chinese', () => {
  it('is of every command', () => {
    expect(commands).toHaveLength(11);
  });

  it.each([[], ...commands.map((name) => [name])])('says nothing in English: %s', async (...name) => {
    const english = new Set(await helpOf(...name));
    const chinese = await helpOf(...name, '--language', 'zh-CN');
    expect(chinese[0]).toMatch(/^用法: aftersale /);
    expect(chinese.filter((line) => english.has(line) && !SAME.test(line))).toEqual([]);
    expect(chinese.join('\n')).not.toMatch(/Options:|Commands:|choices:|default:|\[options\]/);
  });

  it.each([[], ...commands.map((name) => [name])])('is no wider than the screen: %s', async (...name) => {
    const told = (await helpOf(...name, '-l', 'zh-CN')).filter((line) => !line.startsWith('  aftersale '));
    expect(told.filter((line) => screenWidth(line) > 120)).toEqual([]);
  });

  it('keeps a title that is not known', () => {
    expect(
      helpFormat(
        ({ en }) => en,
        (text) => `*${text}`,
      ).styleTitle?.('Others:'),
    ).toBe('*Others:');
  });

  it('is that of the help command too', async () => {
    const asked = await runOn({}, ['-l', 'zh-CN', 'help', 'quote']);
    expect(asked).toEqual(await runOn({}, ['quote', '--help', '-l', 'zh-CN']));
    expect(asked.printed).toContain('\n示例：\n  # 可申请的全部\n');
  });
});

describe('the language that is asked for', () => {
  it.each([
    [['--language', 'zh-CN', '--help'], 'zh-CN'],
    [['quote', '--units', 'a', '--help', '-lzh-CN'], 'zh-CN'],
    [['--unknown', 'x', '--language=zh-CN', 'a', 'b'], 'zh-CN'],
    [['--help'], 'en'],
    [['--', '-l', 'zh-CN'], 'en'],
    [['-l', 'fr', '--help'], 'en'],
    [['quote', '-l'], 'en'],
  ])('is found anywhere: %j', (args, language) => {
    expect(languageAsked(args)).toBe(language);
  });
});

describe('a command line that is wrong, in Chinese', () => {
  const HINT = '加上 --help 可查看能问什么。\n';

  it.each([
    [['qoute'], `错误：没有“qoute”这个命令\n（是不是 quote？）\n${HINT}`],
    [['explain', '--unit', 'a'], `错误：没有“--unit”这个选项\n${HINT}`],
    [['quote', '--unit', 'a'], `错误：没有“--unit”这个选项\n（是不是 --units？）\n${HINT}`],
    [['quote', '--unts', '--reque'], /^错误：没有“--unts”这个选项\n/],
    [['explain', '--at'], `错误：选项“--at <moment>”缺少值\n${HINT}`],
    [['explain', '-f', 'xml'], `错误：选项“-f, --format <format>”的值“xml”无效，可选：table, json。\n${HINT}`],
    [['explain', '--at', 'soon'], /^错误：选项“--at <moment>”的值“soon”无效。请用 2025-/],
    [['settle', '--from', '+1d'], /^错误：选项“--from <moment>”的值“\+1d”无效。请用 2025-/],
    [['quote', '--units', ''], /^错误：选项“--units <line\[:quantity\]>”的值“”无效。请写商品行的编号/],
    [['compare-policies'], `错误：缺少参数“before”\n${HINT}`],
    [['diagram', 'case', 'order'], `错误：命令“diagram”的参数过多：应为 1 个，实为 2 个。\n${HINT}`],
    [['explain'], '错误：没有可读的内容：请指明文件，或用 - 表示标准输入\n'],
    [['apply', 'a.json'], '错误：要做什么？请指明 --command，或 --action 与 --actor\n'],
    [['diagram', 'order', '--type', 'exchange'], /^错误：状态机 order 没有类型 exchange，可选：/],
  ])('%j', async (args, said) => {
    const complaints = await inChinese(...args);
    if (typeof said === 'string') expect(complaints).toBe(said);
    else expect(complaints).toMatch(said);
  });

  it('keeps what the parser says beside that', () => {
    expect(parserSentence('error: something new\n', 'zh-CN')).toBe('error: something new\n');
    expect(parserSentence('(Did you mean one of a, b?)', 'zh-CN')).toBe('（是不是其中之一：a, b？）');
    expect(parserSentence("error: unknown option '-x'", 'en')).toBe("error: unknown option '-x'");
  });
});

describe('an input that is wrong, in Chinese', () => {
  it('is told so where nothing could be read', async () => {
    const broken = { 'a.jsonl': '{"order"\n', 'b.json': '', 'c.json': Uint8Array.of(0xff) };
    const { complaints } = await runOn({ files: broken }, ['explain', '-l', 'zh-CN', ...Object.keys(broken), 'd.json']);
    expect(complaints).toMatch(/^a\.jsonl:1:\n {2}不是有效的 JSON：/);
    expect(complaints).toContain('b.json:\n  内容为空\n');
    expect(complaints).toContain('c.json:\n  不是有效的 UTF-8\n');
    expect(complaints).toContain('d.json:\n  there is no d.json\n');
  });

  it('is told so of a module', async () => {
    const { complaints } = await runOn({ modules: { './a.js': {} } }, ['diagram', './a.js', '-l', 'zh-CN']);
    expect(complaints).toBe('./a.js:\n  没有导出状态机，或导出了多个：请指明一个，例如 lifecycles.js#returns\n');
  });

  it('is counted in Chinese', async () => {
    const { complaints } = await runOn(
      { input: situation, terminals: ['errors'], moments: [0, 9_000, 9_001, 20_000] },
      ['explain', '-l', 'zh-CN'],
    );
    expect(complaints).toContain('已回答 1 个，有误 0 个');
  });
});
