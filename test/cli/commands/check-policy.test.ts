import { definePolicy, KNOBS, standard } from 'aftersale/policy';
import { describe, expect, it } from 'vitest';
import { runOn } from '../fake-host';

const own = definePolicy({ id: 'own', version: 2, eligibility: { maxApplicationsPerLine: 3 } });
const faulty = { ...standard, timeZone: 'Shanghai', version: -1, extra: 5 };
const files = {
  'own.json': own,
  'faulty.json': faulty,
  'both.jsonl': [own, faulty].map((each) => JSON.stringify(each)).join('\n'),
};

const check = (...args: readonly string[]) => runOn({ files }, ['check-policy', ...args]);

describe('check-policy', () => {
  it('finds no fault in presets and sound files', async () => {
    expect(await check('standard', 'own.json')).toEqual({
      code: 0,
      printed: 'standard@1: no fault\nown@2: no fault\n',
      complaints: '',
    });
    expect((await check('own.json', '-l', 'zh-CN')).printed).toBe('own@2：没有问题\n');
  });

  it('tells every fault with its path', async () => {
    const { code, printed } = await check('faulty.json', '--explain');
    expect(code).toBe(1);
    expect(printed.trimEnd().split('\n')).toEqual([
      'faulty.json:',
      expect.stringMatching(/^ {2}version: /),
      expect.stringMatching(/^ {2}timeZone: /),
      '  extra: is not known; look for a misspelling',
    ]);
    expect((await check('faulty.json', '-l', 'zh-CN')).printed).toContain('  timeZone: ');
  });

  it('checks a stream, and tells what is no JSON on the way', async () => {
    const { code, printed } = await check('both.jsonl');
    expect(code).toBe(1);
    expect(printed).toMatch(/^own@2: no fault\nboth\.jsonl:2:\n {2}version/);
    expect(await check('none.json')).toEqual({
      code: 1,
      printed: '',
      complaints: 'none.json:\n  there is no none.json\n',
    });
  });

  it('tells policy and faults as data', async () => {
    expect(JSON.parse((await check('standard', '-f', 'json')).printed)).toEqual({ policy: standard, issues: [] });
    const data = await check('faulty.json', '-f', 'json');
    expect(data.code).toBe(1);
    expect(JSON.parse(data.printed).issues).toHaveLength(3);
  });

  it('explains every knob: value, sentence, rules, and the standard where it differs', async () => {
    const { printed } = await check('own.json', '--explain');
    for (const [section, knobs] of Object.entries(KNOBS)) {
      for (const name of Object.keys(knobs)) expect(printed).toMatch(new RegExp(`^${section}\\.${name}( = |$)`, 'm'));
    }
    expect(printed).toMatch(/^eligibility\.maxApplicationsPerLine = 3\n {4}.*\[ELG-09\]\n {4}standard: null$/m);
    expect(printed.match(/^ {4}standard: /gm)).toHaveLength(1);
    expect(printed).toMatch(/^windows\.rules\n {4}\{.*\}\n {4}\{/m);
  });

  it('asks for a policy', async () => {
    expect(await check()).toMatchObject({ code: 2 });
  });
});
