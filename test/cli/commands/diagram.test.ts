import { CASE_LIFECYCLE } from 'aftersale/lifecycle';
import { describe, expect, it } from 'vitest';
import { runOn } from '../fake-host';
import { loan } from '../loan-lifecycle';

const diagram = async (...args: readonly string[]) => {
  const { code, printed, complaints } = await runOn({ files: { 'loan.json': loan } }, ['diagram', ...args]);
  expect({ code, complaints }).toEqual({ code: 0, complaints: '' });
  return printed;
};

describe('diagram', () => {
  it('draws the life of a case in Mermaid, in words', async () => {
    const drawn = await diagram();
    expect(drawn).toMatch(/^stateDiagram-v2\n/);
    expect(drawn).toContain('state "pending review" as pending_review');
    expect(await diagram('-l', 'zh-CN')).toContain('state "待审核" as pending_review');
    expect(await diagram('--plain')).toContain('state "pending_review" as pending_review');
  });

  it('draws one type only', async () => {
    expect(await diagram('case', '--type', 'exchange')).not.toContain('awaiting_payment_registration');
    expect(await diagram('case', '--type', 'compensation')).toContain('awaiting_payment_registration');
  });

  it.each(['order', 'refund-order', 'return-order', 'replacement-shipment', 'supplier-case'])(
    'has words for everything in %s',
    async (name) => {
      for (const language of ['en', 'zh-CN']) {
        const table = await diagram(name, '-f', 'markdown', '-l', language);
        expect(table).toMatch(/^## /);
        expect(table).not.toMatch(/undefined|\b[a-z]+_[a-z]+\b/);
      }
    },
  );

  it('makes a table with headings in the language', async () => {
    expect(await diagram('case', '--type', 'exchange', '-f', 'markdown', '-l', 'zh-CN')).toContain(
      '| 操作人 | 条件 | 操作 |',
    );
    expect(await diagram('case', '-f', 'markdown')).toContain('| type | person | condition | action |');
  });

  it('makes a machine that starts as the first type, or as the one asked for', async () => {
    expect(JSON.parse(await diagram('-f', 'xstate'))).toMatchObject({ initial: 'cancel:pending_review' });
    expect(JSON.parse(await diagram('-f', 'xstate', '--type', 'repair'))).toMatchObject({
      initial: 'repair:pending_review',
    });
  });

  it('makes a machine without a step of a lifecycle that is for nothing', async () => {
    expect(JSON.parse(await diagram(JSON.stringify({ ...loan, types: [] }), '-f', 'xstate'))).toMatchObject({
      states: {},
    });
  });

  it('gives plain data', async () => {
    const model = JSON.parse(await diagram('-f', 'json'));
    expect(model).toMatchObject({ name: 'case', types: CASE_LIFECYCLE.types });
  });

  it('draws a lifecycle of somebody else with the names it has', async () => {
    expect(await diagram('loan.json')).toContain('lent --> returned : return (reader)');
  });

  it('refuses a type the lifecycle has not got', async () => {
    expect(await runOn({}, ['diagram', 'case', '--type', 'gift'])).toEqual({
      code: 2,
      printed: '',
      complaints: expect.stringMatching(/^error: the lifecycle case has no type gift: choose cancel, /),
    });
  });
});
