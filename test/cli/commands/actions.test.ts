import { describe, expect, it } from 'vitest';
import { runOn } from '../fake-host';
import { pending, situation, withCase } from '../tea-order';

const ended = { ...pending, id: 'd', state: 'closed', claims: [{ lineId: 'b', from: 0, to: 1 }], grants: [] };
const files = { 'a.json': withCase, 'none.json': situation, 'two.json': { ...withCase, cases: [pending, ended] } };

const actions = (...args: readonly string[]) => runOn({ files }, ['actions', ...args]);

describe('actions', () => {
  it('lists what somebody may do, what it needs and where it leads, and who is waited for', async () => {
    const { code, printed } = await actions('a.json', '--actor', 'agent');
    expect(code).toBe(0);
    expect(printed).toContain('Actions of customer service on case c (return and refund, pending review)\n');
    expect(printed).toMatch(/^Waits for customer service until .*; then: awaiting your return\.$/m);
    expect(printed).toMatch(/^\S.* {2}approve +awaiting your return +\d/m);
    expect(printed).toMatch(/^\S.* {2}reject +\S.*/m);
    expect(printed).not.toContain('why not');
  });

  it('tells why not the others, where it is asked to', async () => {
    const { printed } = await actions('a.json', '--why-not', '-l', 'zh-CN');
    expect(printed).toContain('不可用的原因');
    expect(printed).toMatch(/approve .*\[LIF-\d\d\]/);
  });

  it('asks about one case, or all', async () => {
    const all = await actions('two.json');
    expect(all.printed.match(/^Actions of buyer on case ./gm)).toEqual([
      'Actions of buyer on case c',
      'Actions of buyer on case d',
    ]);
    const one = await actions('two.json', '--case', 'd', '--actor', 'carrier');
    expect(one.printed).toMatch(/^Actions of carrier on case d /);
    expect(one.printed).not.toContain('Waits for');
  });

  it('says when there is nothing to do, and no case', async () => {
    expect((await actions('none.json')).printed).toBe('The order has no case.\n\n');
    expect((await actions('none.json', '-f', 'json')).printed).toBe('');
    expect((await actions('two.json', '--case', 'd', '--actor', 'carrier')).printed).toContain('Nothing, at present.');
  });

  it('LIF-01 tells the time-out, which no time ends', async () => {
    const { printed } = await actions('a.json', '--actor', 'system', '--at', '+30d');
    expect(printed).toMatch(/ {2}time_out {2}awaiting your return\n/);
  });

  it('tells all of it as data', async () => {
    const { printed } = await actions('a.json', '-f', 'json');
    const row = JSON.parse(printed);
    expect(row).toMatchObject({ order: 'order-1', case: 'c', actor: 'buyer', deadline: { waitsFor: 'agent' } });
    expect(row.answer.available.map(({ action }: { action: string }) => action)).toContain('withdraw');
    expect(row.answer.unavailable.map(({ action }: { action: string }) => action)).toContain('approve');
  });
});
