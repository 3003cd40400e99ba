import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { runOn } from './fake-host';
import { situation, withCase } from './tea-order';

const files = { 'a.json': situation };

describe('the program', () => {
  it('teaches itself', async () => {
    const { code, printed, complaints } = await runOn({}, ['--help']);
    expect({ code, complaints }).toEqual({ code: 0, complaints: '' });
    expect(printed).toMatch(/^Usage: aftersale /);
    expect(printed).toContain('Exit codes:');
    expect(await runOn({}, ['help', 'quote'])).toEqual(await runOn({}, ['quote', '--help']));
  });

  it('teaches every command with examples', async () => {
    const { printed } = await runOn({}, ['--help']);
    const commands = [...printed.matchAll(/^ {2}([a-z-]+) (?:\[|<)/gm)].map(([, name = '']) => name);
    expect(commands.length).toBeGreaterThan(5);
    for (const name of commands.filter((each) => each !== 'help')) {
      const help = await runOn({}, [name, '--help']);
      expect(help.printed).toContain(`Usage: aftersale ${name} `);
      expect(help.printed).toContain(`Examples:\n  # `);
      expect(help.printed).toContain(`\n  aftersale ${name} `);
      expect(help.printed).toContain('Global Options:');
    }
  });

  it('shows its help where nothing is asked, as a wrong use', async () => {
    const { code, printed, complaints } = await runOn({}, []);
    expect({ code, printed }).toEqual({ code: 2, printed: '' });
    expect(complaints).toMatch(/^Usage: aftersale /);
  });

  it('guesses what was meant', async () => {
    expect(await runOn({}, ['qoute'])).toEqual({
      code: 2,
      printed: '',
      complaints:
        "error: unknown command 'qoute'\n(Did you mean quote?)\nRun it with --help to see what can be asked.\n",
    });
    expect((await runOn({}, ['quote', '--unit', 'a'])).complaints).toContain('(Did you mean --units?)');
  });

  it.each([
    ['--language', 'fr', "argument 'fr' is invalid. Allowed choices are zh-CN, en."],
    ['--format', 'xml', "argument 'xml' is invalid. Allowed choices are table, json."],
    ['--at', 'tomorrow', 'Use 2025-03-01T12:00:00+08:00, epoch milliseconds, now, or +3d or +12h.'],
    ['--at', undefined, 'argument missing'],
  ])('refuses %s %s', async (flag, value, why) => {
    const { code, printed, complaints } = await runOn({ files }, [
      'explain',
      'a.json',
      flag,
      ...(value === undefined ? [] : [value]),
    ]);
    expect({ code, printed }).toEqual({ code: 2, printed: '' });
    expect(complaints).toContain(why);
  });

  it('takes what concerns every command before or after its name', async () => {
    const before = await runOn({ files }, ['-l', 'zh-CN', 'explain', 'a.json']);
    expect(before.printed).toContain('订单 order-1');
    expect(await runOn({ files }, ['explain', 'a.json', '-l', 'zh-CN'])).toEqual(before);
  });

  it('reads standard input where nothing is named, but does not wait for somebody to type', async () => {
    expect((await runOn({ input: situation }, ['explain'])).printed).toContain('standard input\n');
    expect(await runOn({}, ['explain'])).toEqual({
      code: 2,
      printed: '',
      complaints: 'error: there is nothing to read: name a file, or - for standard input\n',
    });
  });
});

describe('a stream', () => {
  it('goes on after a faulty line, and tells it with its number', async () => {
    const input = [situation, { order: {} }, withCase].map((each) => JSON.stringify(each)).join('\n');
    const { code, printed, complaints } = await runOn({ input: `${input}\n{"order"\n` }, [
      'explain',
      '--format',
      'json',
    ]);
    expect(code).toBe(1);
    expect(
      printed
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).order),
    ).toEqual(['order-1', 'order-1']);
    expect(complaints.match(/^standard input:\d:$/gm)).toEqual(['standard input:2:', 'standard input:4:']);
    expect(complaints).toContain('\n  cases: is missing\n');
  });

  it('may begin with a faulty line, where it is declared', async () => {
    const text = `{"order"\n${JSON.stringify(situation)}\n`;
    const asLines = {
      code: 1,
      printed: expect.stringContaining('order-1'),
      complaints: expect.stringMatching(/:1:\n/),
    };
    expect(await runOn({ input: text }, ['rollup', '--lines'])).toEqual(asLines);
    expect(await runOn({ files: { 'a.jsonl': text } }, ['rollup', 'a.jsonl'])).toEqual(asLines);
    expect(await runOn({ input: text }, ['rollup'])).toMatchObject({ code: 1, printed: '' });
  });
});

describe('what the command line says instead of the situation', () => {
  const until = async (...args: readonly string[]) => {
    const { printed } = await runOn({ files: { ...files, 'file.json': { situation } }, moments: [0, 9_000] }, [
      'explain',
      '-f',
      'json',
      ...args,
    ]);
    return JSON.parse(printed).eligibility[0].answer.map(({ outcome }: { outcome: string }) => outcome);
  };

  it('is the moment', async () => {
    const now = await until('a.json');
    expect(await until('a.json', '--at', '+900d')).not.toEqual(now);
    expect(await until('file.json', '--at', '1972-01-01T00:00Z')).not.toEqual(now);
    expect(await until('file.json', '--at', 'now')).toEqual(now);
    const odd = await runOn({ input: { ...situation, now: 'noon' } }, ['explain', '--at', '+1d']);
    expect(odd.complaints).toContain('\n  now: ');
    expect((await runOn({ input: 5 }, ['explain', '--at', '+1d'])).complaints).toContain('must be of type object');
  });

  it('is the policy', async () => {
    const policyOf = async (policy: string) => {
      const { printed } = await runOn({ files }, ['explain', 'a.json', '--policy', policy]);
      return / policy (\S+)$/m.exec(printed)?.[1];
    };
    expect(await policyOf('cautious')).toBe('cautious@1');
    expect(await policyOf(JSON.stringify({ ...situation.policy, id: 'own' }))).toBe('own@1');
    const faulty = await runOn({ files }, ['explain', 'a.json', '--policy', '{"id":"own"}']);
    expect(faulty).toMatchObject({
      code: 1,
      printed: '',
      complaints: expect.stringMatching(/^--policy:\n {2}version: is missing\n/),
    });
    expect(
      await runOn({ files: { ...files, 'no.jsonl': '' } }, ['explain', 'a.json', '--policy', 'no.jsonl']),
    ).toMatchObject({
      code: 1,
      complaints: 'no.jsonl:\n  is empty\n',
    });
  });
});

describe('colours', () => {
  const explain = (machine: object, ...args: readonly string[]) =>
    runOn({ files, ...machine }, ['explain', 'a.json', ...args]);
  const ESCAPE = '\u001B[';

  it('stand on a terminal only, and are told off', async () => {
    expect((await explain({})).printed).not.toContain(ESCAPE);
    expect((await explain({ terminals: ['output'] })).printed).toContain(`${ESCAPE}32mallow`);
    expect((await explain({ terminals: ['output'] }, '--no-color')).printed).not.toContain(ESCAPE);
    expect((await explain({ terminals: ['output'], environment: { NO_COLOR: '1' } })).printed).not.toContain(ESCAPE);
    expect((await explain({ environment: { FORCE_COLOR: '1' } })).printed).toContain(ESCAPE);
  });

  it('move nothing', async () => {
    const plain = await explain({});
    const colored = await explain({ terminals: ['output'] });
    expect(stripVTControlCharacters(colored.printed)).toBe(plain.printed);
  });

  it('stand in the help as well', async () => {
    expect((await runOn({ terminals: ['output'] }, ['--help'])).printed).toContain(`${ESCAPE}1mUsage:`);
    expect((await runOn({}, ['--help'])).printed).not.toContain(ESCAPE);
  });
});
