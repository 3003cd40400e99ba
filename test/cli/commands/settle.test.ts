import { describe, expect, it } from 'vitest';
import { runOn } from '../fake-host';
import { order, pending, situation } from '../tea-order';

const settle = async (file: object, ...args: readonly string[]) => {
  const { code, printed, complaints } = await runOn({ files: { 'a.json': file } }, ['settle', 'a.json', ...args]);
  expect({ code, complaints }).toEqual({ code: 0, complaints: '' });
  return printed;
};

const refund = {
  key: 'c:refund:1',
  state: 'succeeded',
  total: 1_000,
  entries: [{ kind: 'goods', rule: 'RFD-01', amount: 1_000, lineId: 'a', from: 0, to: 1, bearer: 'merchant' }],
  tenders: [{ tenderId: 't', amount: 1_000 }],
  transfer: 0,
  benefits: [],
};
const refunded = { ...situation, cases: [{ ...pending, state: 'succeeded', refunds: [refund] }] };
const { paidAt: _paidAt, completedAt: _completedAt, ...unpaid } = order;
const { completedAt: _completed, ...shipped } = order;

describe('settle', () => {
  it('STL-07 tells the entries of every party, and what the merchant gets', async () => {
    const printed = await settle(situation);
    expect(printed).toMatch(/^a\.json: order-1\nSettlement, in CNY/);
    expect(printed).toMatch(/^buyer +paid by the buyer +a +-20\.00 +STL-01$/m);
    expect(printed).toMatch(/^platform +service fee +a +\d+\.\d\d +STL-02$/m);
    expect(printed).toMatch(/^merchant +total +23\.75$/m);
    expect(printed).toContain('It entered settlement at 1 January 1970, 08:00 and is payable from ');
    expect(printed).toContain('The merchant still gets 23.75.');
    expect(await settle(situation, '-l', 'zh-CN')).toContain('商家还应收 23.75。');
  });

  it('tells refunds with the case they come from', async () => {
    expect(await settle(refunded)).toMatch(/^merchant +goods +a +c +-10\.00 +/m);
  });

  it('STL-05 tells what is to be recovered, and for what', async () => {
    const settled = { amount: 2_375, at: 2_600, refunds: [] };
    expect(await settle({ ...refunded, settled })).toMatch(
      /^9\.50 is to be recovered from the merchant, for c 9\.50\.$/m,
    );
    const twice = { ...settled, amount: 3_000 };
    expect(await settle({ ...refunded, settled: twice })).toMatch(/for c 9\.50, the order 6\.25\.$/m);
  });

  it('STL-03 tells why it is not settled yet', async () => {
    expect(
      await settle({ ...situation, order: { ...unpaid, status: 'awaiting_payment', parcels: [], tenders: [] } }),
    ).toContain('the order is not paid.');
    expect(await settle({ ...situation, order: { ...shipped, status: 'awaiting_receipt' } })).toContain(
      'the order is not completed.',
    );
    expect(await settle({ ...situation, cases: [pending] })).toContain('it waits for c.');
  });

  it('tells freight, which belongs to no line', async () => {
    const tenders = [{ id: 't', kind: 'cash', amount: 3_300 }];
    const printed = await settle({ ...situation, order: { ...order, freight: { charged: 800 }, tenders } });
    expect(printed).toMatch(/^buyer +paid by the buyer +-8\.00 +STL-01$/m);
  });

  it('tells in Chinese what is recovered, and what is waited for', async () => {
    const settled = { amount: 2_375, at: 2_600, refunds: [] };
    expect(await settle({ ...refunded, settled }, '-l', 'zh-CN')).toContain('应向商家追回 9.50（c 9.50）。');
    expect(await settle({ ...situation, cases: [pending] }, '-l', 'zh-CN')).toContain('等待售后单 c 结束。');
  });

  it('STL-08 sums orders up to one statement, of a period where one is told', async () => {
    const orders = [situation, { ...situation, cases: [pending] }, refunded];
    const input = orders.map((each) => JSON.stringify(each)).join('\n');
    const statement = async (...args: readonly string[]) => {
      const { code, printed } = await runOn({ input }, ['settle', '--statement', ...args]);
      expect(code).toBe(0);
      return printed;
    };
    const all = await statement();
    expect(all).toMatch(
      /^Statement of 2 orders; 1 held, 0 not due, 0 outside of the period\n\nparty +for +received \(CNY\) +paid\n/,
    );
    expect(all).toMatch(/^merchant +paid by the buyer +50\.00 +0\.00$/m);
    expect(all).toContain('Merchants still get 38.00 CNY; 0.00 CNY is to be recovered from them.');
    expect(await statement('-l', 'zh-CN')).toContain('应付商家 38.00 CNY，应向商家追回 0.00 CNY。');
    const { statement: none } = JSON.parse(await statement('--format', 'json', '--from', '1971-01-01T00:00Z'));
    expect(none.orders).toEqual({ included: 0, outside: 2, held: 1, notDue: 0 });
    const { statement: early } = JSON.parse(await statement('--format', 'json', '--to', '1971-01-01T00:00Z'));
    expect(early.orders).toMatchObject({ included: 2 });
    for (const moment of ['+3d', 'now', 'march']) {
      expect(await runOn({ input }, ['settle', '--statement', '--from', moment])).toMatchObject({
        code: 2,
        printed: '',
      });
    }
  });

  it('tells it as data', async () => {
    const { order: id, answer } = JSON.parse(await settle(situation, '--format', 'json'));
    expect({ id, amount: answer.amount }).toEqual({ id: 'order-1', amount: 2_375 });
    expect(answer.entries.reduce((sum: number, entry: { amount: number }) => sum + entry.amount, 0)).toBe(0);
  });
});
