import { readFileSync } from 'node:fs';
import { LANGUAGES, labelsOf } from 'aftersale/messages';
import { AFTER_SALE_TYPES, malformed } from 'aftersale/vocabulary';
import { describe, expect, it, vi } from 'vitest';
import { EXAMPLES as NAMES } from '../example';
import { fakeHost, type Machine, runOn as runMachine } from '../fake-host';
import { order, situation } from '../tea-order';

const EXAMPLES = NAMES.map((name) => `docs/examples/${name}`);

const request = {
  caseId: 'c',
  type: 'return_refund',
  lines: [{ lineId: 'b', quantity: 1 }],
  reason: 'quality',
  actor: 'buyer',
};

/** Explains files that exist in this table only; all of them, where none is named. */
const runOn = (files: NonNullable<Machine['files']>, args: readonly string[]) =>
  runMachine({ files, defaultPaths: Object.keys(files) }, ['explain', ...args]);

/** A page without its heading. */
const bodyOf = (page: string) => page.split(/^=+$/m)[2] ?? '';

const pageOf = async (file: object, ...args: readonly string[]) => {
  const { code, printed, complaints } = await runOn({ 'a.json': file }, ['a.json', ...args]);
  expect({ code, complaints }).toEqual({ code: 0, complaints: '' });
  return printed;
};

describe('the situations that come with the package', () => {
  const files = Object.fromEntries(EXAMPLES.map((path) => [path, readFileSync(path, 'utf8')]));

  it.each(LANGUAGES)('are all printed in %s', async (language) => {
    const { code, printed, complaints } = await runOn(files, ['--language', language]);
    expect({ code, complaints }).toEqual({ code: 0, complaints: '' });
    expect(printed).not.toMatch(/undefined|null|NaN|\[object/);
    for (const path of EXAMPLES) expect(printed).toContain(path);
    for (const type of AFTER_SALE_TYPES) expect(printed).toContain(labelsOf(language).afterSaleType[type]);
  });

  it.each(EXAMPLES)('%s has the same amounts in every language', async (path) => {
    const { printed: zh } = await runOn(files, [path, '-l', 'zh-CN']);
    const { printed: en } = await runOn(files, [path, '-l', 'en']);
    const amountsIn = (page: string) =>
      bodyOf(page)
        .match(/-?\d+\.\d\d(?!\d)/g)
        ?.sort();
    expect(amountsIn(zh)).toEqual(amountsIn(en));
  });
});

describe('a page', () => {
  it('of a bare situation asks for the buyer, and quotes everything that is open', async () => {
    const page = await pageOf(situation);
    expect(page).toContain('Order order-1: completed · prepaid · CNY');
    expect(page).toContain('1 January 1970, 08:00 (Asia/Shanghai), policy standard@1');
    expect(page).toContain('Eligibility, asked by buyer\n');
    expect(page).toContain('Refund quote: refund only of a 1–2, b 1, “other”');
    expect(page).toMatch(/^total +25\.00$/m);
    expect(page).toContain('Back to: cash CNY 25.00');
  });

  it('of an order with nothing to refund says so', async () => {
    const { paidAt, completedAt, ...unpaid } = order;
    const page = await pageOf({
      ...situation,
      order: { ...unpaid, status: 'awaiting_payment', parcels: [], tenders: [] },
    });
    expect(page).toContain('Nothing can be refunded at present.');
    expect(page).not.toContain('Refund quote');
    expect(page).not.toMatch(/^money/m);
    expect([paidAt, completedAt]).toEqual([0, 2_000]);
  });

  it('names the line by its title or else its id, and the units by how far they came', async () => {
    expect(await pageOf(situation)).toMatch(/^a +a +2 +10\.00 +20\.00 +1–2: signed for$/m);
    expect(await pageOf(situation)).toMatch(/^b +Cup +1 +5\.00 +5\.00 +1: signed for$/m);
  });

  it('shows discounts with scope and funders, freight, taxes and what no goods could take', async () => {
    const page = await pageOf({
      ...situation,
      order: {
        ...order,
        lines: [{ ...order.lines[0], taxes: [{ rate: '0.13', included: true }] }, order.lines[1]],
        discounts: [
          {
            id: 'coupon',
            on: 'goods',
            amount: 600,
            lineIds: ['b'],
            funding: [
              { party: 'merchant', amount: 400 },
              { party: 'platform', amount: 200 },
            ],
          },
          { id: 'free-freight', on: 'freight', amount: 300 },
        ],
        freight: { charged: 800 },
        tenders: [{ id: 't', kind: 'balance', amount: 2_500 }],
      },
    });
    expect(page).toMatch(/^discount +coupon +-6\.00 +b; merchant 4\.00; platform 2\.00$/m);
    expect(page).toMatch(/^discount +free-freight +-3\.00 +freight$/m);
    expect(page).toMatch(/^freight +8\.00$/m);
    expect(page).toMatch(/^tender +t +25\.00 +balance$/m);
    expect(page).toMatch(/^line +units +list +coupon +free-freight +net +tax +paid +t$/m);
    expect(page).toMatch(/^a +1–2 +10\.00 +0\.00 +0\.00 +8\.85 +1\.15 +10\.00 +10\.00$/m);
    expect(page).toMatch(/^freight +8\.00 +0\.00 +-3\.00 +5\.00 +0\.00 +5\.00 +5\.00$/m);
    expect(page).toMatch(/^total +33\.00 +-5\.00 +-3\.00 +22\.70 +2\.30 +25\.00 +25\.00$/m);
    expect(page).toContain('No goods could take: coupon 1.00');
  });

  it('shows the cases and what they refunded', async () => {
    const file = { situation, refunds: [request] };
    const first = await pageOf(file);
    expect(first).toMatch(/^goods +b 1 +5\.00 +merchant +RFD-01$/m);
    const settled = {
      id: 'c',
      orderId: 'order-1',
      type: 'return_refund',
      state: 'succeeded',
      version: 3,
      policy: 'standard@1',
      reason: 'quality',
      fulfilment: 'signed',
      claims: [{ lineId: 'b', from: 0, to: 1 }],
      grants: [{ lineId: 'b', from: 0, to: 1, each: 500 }],
      refunds: [
        {
          key: 'c:refund:1',
          state: 'succeeded',
          total: 500,
          entries: [{ kind: 'goods', rule: 'RFD-01', amount: 500, lineId: 'b', from: 0, to: 1, bearer: 'merchant' }],
          tenders: [{ tenderId: 't', amount: 500 }],
          transfer: 0,
          benefits: [],
        },
      ],
      appliedBy: 'buyer',
      appliedAt: 2_500,
      enteredAt: 2_600,
      history: [],
    };
    const page = await pageOf({
      situation: { ...situation, cases: [settled] },
      refunds: [{ ...request, caseId: 'd' }],
    });
    expect(page).toMatch(/^c +return and refund +succeeded +b 1 +5\.00$/m);
    expect(page).toMatch(/^Refund quote: return and refund of b × 1, “quality fault”: deny$/m);
  });

  it('quotes requests one after another, a second one for the same case too', async () => {
    const page = await pageOf({
      situation,
      refunds: [
        { ...request, lines: [{ lineId: 'a', from: 0, to: 1 }], amount: 400 },
        { ...request, lines: [{ lineId: 'a', from: 0, to: 1 }] },
      ],
    });
    expect(page).toMatch(/^goods +a 1 +4\.00/m);
    expect(page).toMatch(/^goods +a 1 +6\.00/m);
  });

  it('shows deductions, what could not be withheld, money beside the tenders, and reviews with their reasons', async () => {
    const page = await pageOf({
      situation,
      refunds: [
        {
          ...request,
          reason: 'size_or_taste',
          returnFreight: { amount: 900, paidBy: 'merchant' },
        },
        {
          ...request,
          caseId: 'd',
          lines: [{ lineId: 'a', quantity: 1 }],
          actor: 'agent',
          adjustments: [{ kind: 'goodwill', amount: 9_000, bearer: 'merchant' }],
        },
      ],
    });
    expect(page).toMatch(/^return freight +-5\.00 +\S+ +FRT-02$/m);
    expect(page).toContain('Could not be withheld: CNY 4.00');
    expect(page).toMatch(/Refund quote: .*: review\n.*\[RFD-08\]/);
    expect(page).toMatch(/^goodwill +90\.00/m);
    expect(page).toContain('transfer CNY 90.00');
  });

  it('asks what the file asks', async () => {
    const page = await pageOf({ situation, asks: [{ actor: 'agent', reason: 'quality' }], refunds: [] }, '-l', 'zh-CN');
    expect(page).toContain('可申请的售后（客服申请，原因“质量问题”）');
    expect(page).toContain('目前没有可退款的商品。');
  });

  it('asks what the command line asks instead of the file', async () => {
    const file = { situation, asks: [{ actor: 'merchant', reason: 'quality' }] };
    expect(await pageOf(file, '--actor', 'agent')).toContain('Eligibility, asked by customer service\n');
    expect(await pageOf(file, '--reason', 'damaged')).toMatch(/^Eligibility, asked by buyer for the reason “.*”$/m);
  });

  it('is given as data: what is open, the shares, and the quotes', async () => {
    const { order: id, eligibility, allocation, quotes } = JSON.parse(await pageOf(situation, '--format', 'json'));
    expect({ id, asked: eligibility[0].query, blocks: allocation.blocks.length }).toEqual({
      id: 'order-1',
      asked: { actor: 'buyer' },
      blocks: 2,
    });
    expect(quotes).toMatchObject([{ request: { caseId: 'everything' }, answer: { outcome: 'allow' } }]);
  });

  it('of a walk is given as data step by step', async () => {
    const input = { type: 'return_refund', lines: [{ lineId: 'b', quantity: 1 }], reason: 'no_reason' };
    const walk = [{ actor: 'buyer', action: 'apply', input }];
    expect(JSON.parse(await pageOf({ situation, walk }, '--format', 'json'))).toMatchObject({
      order: 'order-1',
      walk: [{ step: { action: 'apply' }, answer: { outcome: 'allow' }, deadline: { waitsFor: 'agent' } }],
    });
  });

  it('opens with title and source in the language asked for, or with the path alone', async () => {
    const title = { 'zh-CN': '标题', en: 'A title' };
    const source = { 'zh-CN': '来源', en: 'A source' };
    expect(await pageOf({ situation, title, source })).toMatch(/^=+\nA title\nA source\na\.json\n=+\n/);
    expect(await pageOf({ situation, title }, '-l', 'zh-CN')).toMatch(/^=+\n标题\na\.json\n=+\n/);
    expect(await pageOf({ situation })).toMatch(/^=+\na\.json\n=+\n/);
  });
});

describe('faulty input', () => {
  const complaintsOf = async (file: string | number | object | null, ...args: readonly string[]) => {
    const { code, printed, complaints } = await runOn({ 'a.json': file }, ['a.json', ...args]);
    expect({ code, printed }).toEqual({ code: 1, printed: '' });
    expect(complaints).not.toMatch(/^\s+at /m);
    return complaints.trimEnd();
  };

  it('tells a file that cannot be read, and goes on with the others', async () => {
    const { code, printed, complaints } = await runOn({ 'a.json': situation }, ['none.json', 'a.json']);
    expect(code).toBe(1);
    expect(complaints).toBe('none.json:\n  there is no none.json\n');
    expect(printed).toContain('Order order-1');
  });

  it('tells text that is no JSON', async () => {
    expect(await complaintsOf('{"order":')).toMatch(/^a\.json:\n {2}.*JSON/);
  });

  it.each([[null], [[]], [5], ['"text"']])('refuses %j', async (file) => {
    expect(await complaintsOf(file)).toBe('a.json:\n  must be of type object');
  });

  it('tells every fault of a bare situation with its path', async () => {
    const faulty = {
      ...situation,
      now: 'noon',
      order: { ...order, currency: 'XXX', tenders: [{ id: 't', kind: 'gold', amount: 2_500 }] },
    };
    const complaints = await complaintsOf(faulty);
    expect(complaints).toContain('\n  now: must be of type number');
    expect(complaints).toContain('\n  order.currency: must be an ISO 4217 currency code');
    expect(complaints).toContain('\n  order.tenders[0].kind: must be one of cash, points, balance, gift_card');
    expect(await complaintsOf(faulty, '-l', 'zh-CN')).toContain('\n  now: 类型应为 number');
  });

  it('tells what is incoherent', async () => {
    expect(
      await complaintsOf({ ...situation, order: { ...order, tenders: [{ id: 't', kind: 'cash', amount: 2_400 }] } }),
    ).toBe('a.json:\n  order.tenders: sum to 2400, but 2500 is due');
  });

  it('tells every fault around a situation with its path', async () => {
    const complaints = await complaintsOf({
      situation: { ...situation, version: -1 },
      title: { en: 'A title' },
      source: 'the web',
      asks: [{ actor: 'thief' }],
      refunds: [request, { ...request, amount: 'all' }],
      refund: [],
    });
    expect(complaints.split('\n')).toEqual([
      'a.json:',
      expect.stringMatching(/^ {2}situation\.version: /),
      '  title.zh-CN: is missing',
      '  source: must be of type object',
      expect.stringMatching(/^ {2}asks\[0\]\.actor: must be one of buyer, /),
      '  refunds[1].amount: must be of type number',
      '  refund: is not known; look for a misspelling',
    ]);
    expect(await complaintsOf({ situation, asks: {}, refunds: 5 })).toBe(
      'a.json:\n  asks: must be of type list\n  refunds: must be of type list',
    );
  });

  it('prints the refusal of a request that names what the order has not got', async () => {
    const stray = { situation, refunds: [{ ...request, lines: [{ lineId: 'z', quantity: 1 }] }] };
    expect(await pageOf(stray)).toContain('There is nothing to apply for in “z”. [ELG-23]');
  });

  const runThrowing = async (error: Error) => {
    vi.resetModules();
    vi.doMock('../../../src/cli/page/situation-page', () => ({
      situationPage: () => {
        throw error;
      },
    }));
    const { run } = await import('../../../src/cli/run');
    vi.doUnmock('../../../src/cli/page/situation-page');
    const { host, written } = fakeHost({ files: { 'a.json': situation } });
    return { code: await run(['explain', 'a.json'], host), ...written };
  };

  it('tells what only a question finds wrong with the facts, by its code', async () => {
    const refusal = Object.assign(new Error('facts_incoherent {}'), { code: 'facts_incoherent' });
    expect(await runThrowing(refusal)).toEqual({
      code: 1,
      printed: '',
      complaints: 'a.json:\n  facts_incoherent {}\n',
    });
  });

  it('does not hide a fault of our own', async () => {
    await expect(runThrowing(new TypeError('our own'))).rejects.toThrow('our own');
    await expect(runThrowing(malformed(new TypeError('our own')))).rejects.toThrow('our own');
  });
});

describe('the rollup', () => {
  const claims = [
    { lineId: 'a', from: 0, to: 2 },
    { lineId: 'b', from: 0, to: 1 },
  ];
  const canceled = {
    id: 'c',
    orderId: 'order-1',
    type: 'cancel',
    state: 'succeeded',
    version: 1,
    policy: 'standard@1',
    reason: 'other',
    fulfilment: 'unshipped',
    claims,
    grants: [],
    refunds: [],
    appliedBy: 'buyer',
    appliedAt: 0,
    enteredAt: 0,
    history: [],
  };

  it('RUP-02 is told with the status that comes next, and why', async () => {
    const page = await pageOf({ situation: { ...situation, cases: [canceled] } });
    expect(page).toContain('  paid · signed for · after-sales: succeeded\n');
    expect(page).toContain('  a 1–2: cancellation · succeeded\n');
    expect(page).toContain('  completed → closed\n');
    expect(page).toContain('so the order closes. [RUP-02]');
    expect(await pageOf({ situation })).toContain('  completed (unchanged)\n');
    expect(await pageOf({ situation }, '-l', 'zh-CN')).toContain('  交易成功（不变）\n');
  });

  it('of a walk is told as it stands after its last step, or before any', async () => {
    expect(await pageOf({ situation, walk: [] })).toContain('after-sales: none');
    const lines = [{ lineId: 'b', quantity: 1 }];
    const step = { actor: 'buyer', action: 'apply', input: { type: 'return_refund', lines, reason: 'no_reason' } };
    expect(await pageOf({ situation, walk: [step] })).toContain('after-sales: in progress');
  });
});
