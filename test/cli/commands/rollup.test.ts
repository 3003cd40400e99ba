import { describe, expect, it } from 'vitest';
import { runOn } from '../fake-host';
import { situation, withCase } from '../tea-order';

const files = { 'a.json': situation, 'b.jsonl': [situation, withCase].map((each) => JSON.stringify(each)).join('\n') };

describe('rollup', () => {
  it('tells each order as text', async () => {
    const { code, printed } = await runOn({ files }, ['rollup', 'a.json', 'b.jsonl']);
    expect(code).toBe(0);
    expect(printed.match(/^.*: order-1$/gm)).toEqual(['a.json: order-1', 'b.jsonl:1: order-1', 'b.jsonl:2: order-1']);
    expect(printed).toContain('after-sales: in progress');
  });

  it('tells each order as a line of data', async () => {
    const { printed } = await runOn({ files }, ['rollup', 'b.jsonl', '--format', 'json']);
    const rows = printed
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows.map(({ order, answer }) => [order, answer.afterSale.state])).toEqual([
      ['order-1', 'none'],
      ['order-1', 'in_progress'],
    ]);
  });
});
