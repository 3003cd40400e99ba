import { definePolicy, standard } from 'aftersale/policy';
import { describe, expect, it } from 'vitest';
import { runOn } from '../fake-host';
import { pending, situation, withCase } from '../tea-order';

const fee = definePolicy({ id: 'fee', version: 2, refund: { restockingRate: '0.1' } });
const strict = definePolicy({
  id: 'strict',
  version: 1,
  windows: { rules: standard.windows.rules.map((rule) => ({ ...rule, days: 0 })) },
  deadlines: { reviewUnshipped: 24, reviewShipped: 24 },
  lifecycle: { maxAmendments: 0 },
});
const shipping = { ...pending, state: 'awaiting_return' };
const files = {
  'fee.json': fee,
  'strict.json': strict,
  'faulty.json': { id: 'x' },
  'stream.jsonl': [situation, withCase, { ...withCase, cases: [shipping] }]
    .map((each) => JSON.stringify(each))
    .join('\n'),
};

const compare = (...args: readonly string[]) => runOn({ files }, ['compare-policies', ...args]);

describe('compare-policies', () => {
  it('finds nothing between a policy and itself', async () => {
    expect(await compare('standard', 'standard', 'stream.jsonl', '--exit-code')).toEqual({
      code: 0,
      printed: 'standard@1 → standard@1: 0 of 3 orders are answered differently.\n',
      complaints: '',
    });
  });

  it('tells what is refunded differently, and what it costs', async () => {
    const { code, printed } = await compare('standard', 'fee.json', 'stream.jsonl');
    expect(code).toBe(0);
    expect(printed).toContain('Order order-1, cost of the change: ');
    expect(printed).toMatch(/^refund of all, by +return and refund, no reason.* +25\.00 +22\.50$/m);
    expect(printed).toMatch(/^refund of a case +c +10\.00 +9\.00$/m);
    expect(printed).toContain('\nstandard@1 → fee@2: 3 of 3 orders are answered differently.\n');
    expect(printed).toMatch(/^Cost of the change: -\d+\.\d\d CNY \(0 orders dearer, \d cheaper\)\.$/m);
    expect(printed).toMatch(/^refund of a case +2$/m);
  });

  it('tells what may be applied for, done, and until when', async () => {
    const { printed } = await compare('standard', 'strict.json', 'stream.jsonl', '--at', '+1d');
    expect(printed).toMatch(/^may be applied for +exchange +allow until .* +deny/m);
    expect(printed).toMatch(/^refund of all, by .* +25\.00 +deny$/m);
    expect(printed).toMatch(/^deadline +c +Waits for customer service until /m);
    expect(printed).toMatch(/^actions +c, buyer +withdraw the application$/m);
    const back = await compare('strict.json', 'standard', 'stream.jsonl', '--at', '+1d', '-l', 'zh-CN');
    expect(back.printed).toMatch(/^可用操作 +c, 买家 +撤销申请$/m);
  });

  it('tells the summary only, where it is asked to, and by its exit code that there is a difference', async () => {
    const { code, printed } = await compare('standard', 'fee.json', 'stream.jsonl', '--summary', '--exit-code');
    expect(code).toBe(3);
    expect(printed).toMatch(/^standard@1 → fee@2: /);
  });

  it('gives differences and summary as data', async () => {
    const { printed } = await compare('standard', 'fee.json', 'stream.jsonl', '--format', 'json');
    const rows = printed
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows.slice(0, -1).map(({ orderId }) => orderId)).toEqual(['order-1', 'order-1', 'order-1']);
    expect(rows.at(-1)).toMatchObject({ summary: { from: 'standard@1', to: 'fee@2', orders: 3, different: 3 } });
  });

  it('gives the summary alone as data', async () => {
    const { printed } = await compare('standard', 'fee.json', 'stream.jsonl', '--summary', '-f', 'json');
    expect(Object.keys(JSON.parse(printed))).toEqual(['summary']);
  });

  it('refuses a faulty policy, and asks for two', async () => {
    const faulty = await compare('standard', 'faulty.json', 'stream.jsonl');
    expect(faulty).toMatchObject({
      code: 1,
      printed: '',
      complaints: expect.stringMatching(/^faulty\.json:\n {2}version: /),
    });
    expect(await compare('standard')).toMatchObject({ code: 2 });
  });
});
