import { definePolicy } from 'aftersale/policy';
import { describe, expect, it } from 'vitest';
import { runOn } from '../fake-host';
import { pending, situation, withCase } from '../tea-order';

const application = { type: 'return_refund', lines: [{ lineId: 'b', quantity: 1 }], reason: 'no_reason' };
const approval = { actor: 'agent', action: 'approve' };
const second = { ...pending, id: 'd', claims: [{ lineId: 'b', from: 0, to: 1 }], grants: [] };
const files = {
  'a.json': situation,
  'case.json': withCase,
  'two.json': { ...withCase, cases: [pending, second] },
  'approve.json': approval,
  'steps.jsonl': [approval, { actor: 'buyer', action: 'withdraw' }, { actor: 'buyer', action: 'withdraw' }]
    .map((step) => JSON.stringify(step))
    .join('\n'),
  'lines.jsonl': `${JSON.stringify(withCase)}\n${JSON.stringify(withCase)}\n`,
};

const apply = (...args: readonly string[]) => runOn({ files }, ['apply', ...args]);

async function situationAfter(...args: readonly string[]) {
  const { code, printed, complaints } = await apply(...args);
  expect({ code, complaints }).toEqual({ code: 0, complaints: '' });
  return JSON.parse(printed);
}

describe('apply', () => {
  it('opens a case, told as a step or as an application', async () => {
    const told = JSON.stringify(application);
    const after = await situationAfter('a.json', '--actor', 'buyer', '--action', 'apply', '--input', told);
    expect(after).toMatchObject({
      version: 2,
      cases: [{ id: 'case-1', state: 'pending_review', history: [{ commandId: 'case-1:apply' }] }],
    });
    expect(await situationAfter('a.json', '--command', told, '--actor', 'buyer')).toEqual(after);
    const named = await situationAfter(
      'a.json',
      '--command',
      told,
      '--actor',
      'buyer',
      '--case',
      'mine',
      '--note',
      'soon',
    );
    expect(named.cases).toMatchObject([{ id: 'mine', history: [{ note: 'soon' }] }]);
  });

  it('takes a step of the one case, and fills in ids and versions', async () => {
    const after = await situationAfter('case.json', '--command', 'approve.json');
    expect(after).toMatchObject({
      version: 2,
      cases: [{ id: 'c', version: 2, state: 'awaiting_return', history: [{ commandId: 'c:1:approve' }] }],
    });
    const whole = { ...approval, id: 'k', caseId: 'c', caseVersion: 1, situationVersion: 1, input: {} };
    expect((await situationAfter('case.json', '--command', JSON.stringify(whole))).cases[0].history[0].commandId).toBe(
      'k',
    );
  });

  it('takes several, up to the first that is denied', async () => {
    const { code, printed, complaints } = await apply('case.json', '--command', 'steps.jsonl');
    expect({ code, printed }).toEqual({ code: 3, printed: '' });
    expect(complaints).toMatch(/^case\.json:\n {2}This after-sale has ended .*\[STA-05\]\n$/);
    const full = await apply('case.json', '--command', 'steps.jsonl', '--full');
    expect(full).toMatchObject({ code: 3, complaints: '' });
    const { situation: after, steps } = JSON.parse(full.printed);
    expect(after.cases[0].state).toBe('closed');
    expect(steps).toMatchObject([
      { actor: 'agent', action: 'approve', answer: { outcome: 'allow', value: { effects: expect.any(Array) } } },
      { actor: 'buyer', action: 'withdraw', answer: { outcome: 'allow', value: { events: [{ event: 'withdrawn' }] } } },
      { actor: 'buyer', action: 'withdraw', answer: { outcome: 'deny' } },
    ]);
  });

  it('leaves a situation as it is to which nothing is done', async () => {
    expect(await situationAfter('case.json', '--command', '[]')).toEqual(withCase);
  });

  it('takes the same step in every situation of a stream', async () => {
    const { printed } = await apply('lines.jsonl', '--command', 'approve.json');
    expect(printed.trimEnd().split('\n')).toHaveLength(2);
  });

  it('tells the steps to people', async () => {
    const { code, printed } = await apply('case.json', '--command', 'approve.json', '--format', 'table', '--at', '+2h');
    expect(code).toBe(0);
    expect(printed).toMatch(
      /^1\. 1 January 1970, 10:00 {2}customer service: approve the application\n {4}→ awaiting your return\n/,
    );
    const denied = await apply('case.json', '--actor', 'carrier', '--action', 'approve', '-f', 'table', '-l', 'zh-CN');
    expect(denied).toMatchObject({ code: 3, complaints: '', printed: expect.stringContaining('[LIF-') });
  });

  it('LIF-09 takes the steps of the system as well, where it is asked to', async () => {
    const { order } = situation;
    const { completedAt: _completed, ...paid } = order;
    const quick = {
      ...situation,
      order: { ...paid, status: 'awaiting_shipment', parcels: [] },
      policy: definePolicy({
        id: 'quick',
        version: 1,
        lifecycle: { approveSoonAfterPayment: true, financeReview: { when: 'never' } },
      }),
    };
    const told = JSON.stringify({ ...application, type: 'refund_only', reason: 'thinking_it_over', actor: 'buyer' });
    const states = async (...args: readonly string[]) => {
      const { printed } = await runOn({ input: quick }, ['apply', '--command', told, ...args]);
      return JSON.parse(printed).cases[0].history.map(({ actor, action }: typeof approval) => `${actor} ${action}`);
    };
    expect(await states()).toEqual(['buyer apply']);
    expect(await states('--issued')).toEqual(['buyer apply', 'system approve', 'system start_refund']);
  });

  it('refuses a command of another shape with all its faults', async () => {
    const faulty = await apply('case.json', '--command', '{"actor":"thief","action":"reject"}');
    expect(faulty).toMatchObject({ code: 1, printed: '' });
    expect(faulty.complaints).toMatch(/^command:\n/);
    expect(faulty.complaints).toContain('\n  actor: must be one of buyer');
    expect(faulty.complaints).toContain('\n  input.why: is missing\n');
    expect((await apply('a.json', '--command', '{"type":"gift"}')).complaints).toContain('\n  lines: is missing\n');
    expect((await apply('case.json', '--command', '[5]')).complaints).toBe('--command:\n  must be of type object\n');
  });

  it('refuses to guess the case', async () => {
    for (const path of ['two.json', 'a.json']) {
      expect((await apply(path, '--command', 'approve.json')).complaints).toBe('command:\n  caseId: is missing\n');
    }
    expect(await apply('case.json', '--command', 'approve.json', '--case', 'none')).toMatchObject({
      code: 1,
      complaints: expect.stringContaining('unknown_id'),
    });
  });

  it('asks what is to be done', async () => {
    for (const args of [[], ['--action', 'approve'], ['--actor', 'agent']]) {
      expect(await apply('case.json', ...args)).toEqual({
        code: 2,
        printed: '',
        complaints: 'error: what is to be done? Name --command, or --action and --actor\n',
      });
    }
  });
});
