import { describe, expect, it } from 'vitest';
import { runOn } from '../fake-host';
import { situation } from '../tea-order';

const request = {
  caseId: 'c',
  type: 'return_refund',
  lines: [{ lineId: 'b', quantity: 1 }],
  reason: 'quality',
  actor: 'buyer',
};
const files = { 'a.json': situation, 'asks.json': { situation, refunds: [request, request] }, 'request.json': request };

const quote = (...args: readonly string[]) => runOn({ files }, ['quote', ...args]);

async function rows(...args: readonly string[]) {
  const { printed } = await quote(...args, '--format', 'json');
  return printed
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

describe('quote', () => {
  it('quotes everything that is open, where nothing is asked', async () => {
    const { code, printed } = await quote('a.json');
    expect(code).toBe(0);
    expect(printed).toMatch(/^Refund quote: refund only of a 1–2, b 1/);
    expect(await rows('a.json')).toMatchObject([
      { order: 'order-1', answer: { outcome: 'allow', value: { total: 2_500 } } },
    ]);
  });

  it('quotes what the file asks, one after another', async () => {
    expect((await rows('asks.json')).map(({ answer }) => answer.outcome)).toEqual(['allow', 'deny']);
  });

  it('quotes requests of a file, of standard input, or of the line itself', async () => {
    const expected = [{ request, answer: { value: { total: 500 } } }];
    expect(await rows('a.json', '--request', 'request.json')).toMatchObject(expected);
    expect(await rows('a.json', '--request', JSON.stringify([request]))).toMatchObject(expected);
    const { printed } = await runOn({ files, input: request }, ['quote', 'a.json', '--request', '-', '-f', 'json']);
    expect(JSON.parse(printed)).toMatchObject(expected[0] ?? {});
  });

  it('quotes units by the line, with a quantity or whole', async () => {
    const [answer] = await rows('a.json', '--units', 'a:1', '--units', 'b', '--reason', 'no_reason');
    expect(answer.request).toEqual({
      caseId: 'quote',
      type: 'return_refund',
      lines: [
        { lineId: 'a', quantity: 1 },
        { lineId: 'b', quantity: 1 },
      ],
      reason: 'no_reason',
      actor: 'buyer',
    });
    const [whole] = await rows('a.json', '--units', 'a', '--type', 'refund_only', '--actor', 'agent');
    expect(whole.request).toMatchObject({ type: 'refund_only', lines: [{ lineId: 'a', quantity: 2 }], actor: 'agent' });
    expect(whole.answer).toMatchObject({ outcome: 'allow', value: { total: 2_000 } });
  });

  it('leaves a line the order has not got to the library', async () => {
    expect(await rows('a.json', '--units', 'z')).toMatchObject([{ answer: { outcome: 'deny' } }]);
  });

  it('tells a denial by its exit code, where it is asked to', async () => {
    expect(await quote('a.json', '--units', 'z')).toMatchObject({ code: 0 });
    expect(await quote('a.json', '--units', 'z', '--exit-code')).toMatchObject({ code: 3 });
    expect(await quote('a.json', '--units', 'a', '--exit-code')).toMatchObject({ code: 0 });
  });

  it('tells a review by another', async () => {
    const asked = {
      ...request,
      actor: 'agent',
      adjustments: [{ kind: 'goodwill', amount: 9_000, bearer: 'merchant' }],
    };
    expect(await quote('a.json', '--request', JSON.stringify(asked), '--exit-code')).toMatchObject({ code: 4 });
    const both = JSON.stringify([
      { ...asked, caseId: 'd' },
      { ...request, lines: [{ lineId: 'z', quantity: 1 }] },
    ]);
    expect(await quote('a.json', '--request', both, '--exit-code')).toMatchObject({ code: 3 });
  });

  it('refuses a faulty request with all its faults', async () => {
    const faulty = { ...request, reason: 'moody', amount: 'all' };
    const { code, printed, complaints } = await quote('a.json', '--request', JSON.stringify(faulty));
    expect({ code, printed }).toEqual({ code: 1, printed: '' });
    expect(complaints).toMatch(/^--request:\n {2}reason: .*\n {2}amount: .*\n$/);
    expect((await quote('a.json', '--request', '{"a"')).complaints).toMatch(/^--request:\n {2}is not valid JSON: /);
    expect((await quote('a.json', '--request', 'none.json')).complaints).toBe('none.json:\n  there is no none.json\n');
  });

  it('refuses units that name no line', async () => {
    const { code, complaints } = await quote('a.json', '--units', '');
    expect(code).toBe(2);
    expect(complaints).toContain('Use the id of a line, or line:quantity.');
  });
});
