import { readdirSync, readFileSync } from 'node:fs';
import { LANGUAGES, labelsOf } from 'aftersale/messages';
import { standard } from 'aftersale/policy';
import { AFTER_SALE_TYPES } from 'aftersale/vocabulary';
import { describe, expect, it, vi } from 'vitest';
import type { Host } from '../../src/cli/run';
import { run } from '../../src/cli/run';

const EXAMPLES = readdirSync('docs/examples')
  .filter((name) => name.endsWith('.json'))
  .map((name) => `docs/examples/${name}`);

const order = {
  id: 'order-1',
  currency: 'CNY',
  status: 'completed',
  payment: 'prepaid',
  placedAt: 0,
  paidAt: 0,
  completedAt: 2_000,
  lines: [
    { id: 'a', category: 'tea', quantity: 2, unitPrice: 1_000 },
    { id: 'b', title: 'Cup', category: 'cups', quantity: 1, unitPrice: 500 },
  ],
  parcels: [
    {
      id: 'p',
      units: [
        { lineId: 'a', from: 0, to: 2 },
        { lineId: 'b', from: 0, to: 1 },
      ],
      stage: 'signed',
      shippedAt: 0,
      signedAt: 1_000,
    },
  ],
  discounts: [] as object[],
  tenders: [{ id: 't', kind: 'cash', amount: 2_500 }] as object[],
};
const situation = { order, cases: [] as object[], policy: standard, now: 3_000, version: 1 };
const request = {
  caseId: 'c',
  type: 'return_refund',
  lines: [{ lineId: 'b', quantity: 1 }],
  reason: 'quality',
  actor: 'buyer',
};

/** Runs on files that exist in this table only; what was read, printed and complained about comes back. */
function runOn(files: Readonly<Record<string, unknown>>, args: readonly string[]) {
  const printed: string[] = [];
  const complaints: string[] = [];
  const texts = new Map(Object.entries(files));
  const host: Host = {
    read: (path) => {
      const file = texts.get(path);
      if (file === undefined) throw new Error(`there is no ${path}`);
      return typeof file === 'string' ? file : JSON.stringify(file);
    },
    examples: () => Object.keys(files),
    print: (text) => printed.push(text),
    complain: (text) => complaints.push(text),
  };
  return { code: run(args, host), printed: printed.join('\n'), complaints: complaints.join('\n') };
}

/** A page without its heading. */
const bodyOf = (page: string) => page.split(/^=+$/m)[2] ?? '';

const pageOf = (file: unknown, ...args: readonly string[]) => {
  const { code, printed, complaints } = runOn({ 'a.json': file }, ['a.json', ...args]);
  expect({ code, complaints }).toEqual({ code: 0, complaints: '' });
  return printed;
};

describe('the situations that come with the package', () => {
  const files = Object.fromEntries(EXAMPLES.map((path) => [path, readFileSync(path, 'utf8')]));

  it.each(LANGUAGES)('are all printed in %s', (language) => {
    const { code, printed, complaints } = runOn(files, ['--language', language]);
    expect({ code, complaints }).toEqual({ code: 0, complaints: '' });
    expect(printed).not.toMatch(/undefined|null|NaN|\[object/);
    for (const path of EXAMPLES) expect(printed).toContain(path);
    for (const type of AFTER_SALE_TYPES) expect(printed).toContain(labelsOf(language).afterSaleType[type]);
  });

  it.each(EXAMPLES)('%s has the same amounts in every language', (path) => {
    const [zh, en] = LANGUAGES.map((language) => runOn(files, [path, '-l', language]).printed);
    const amountsIn = (page: string | undefined) =>
      bodyOf(page ?? '')
        .match(/-?\d+\.\d\d(?!\d)/g)
        ?.sort();
    expect(amountsIn(zh)).toEqual(amountsIn(en));
  });
});

describe('a page', () => {
  it('of a bare situation asks for the buyer, and quotes everything that is open', () => {
    const page = pageOf(situation);
    expect(page).toContain('Order order-1: completed · prepaid · CNY');
    expect(page).toContain('1 January 1970, 08:00 (Asia/Shanghai), policy standard@1');
    expect(page).toContain('Eligibility, asked by buyer\n');
    expect(page).toContain('Refund quote: refund only of a 1–2, b 1, “other”');
    expect(page).toMatch(/^total +25\.00$/m);
    expect(page).toContain('Back to: cash CNY 25.00');
  });

  it('of an order with nothing to refund says so', () => {
    const { paidAt, completedAt, ...unpaid } = order;
    const page = pageOf({
      ...situation,
      order: { ...unpaid, status: 'awaiting_payment', parcels: [], tenders: [] },
    });
    expect(page).toContain('Nothing can be refunded at present.');
    expect(page).not.toContain('Refund quote');
    expect(page).not.toMatch(/^money/m);
    expect([paidAt, completedAt]).toEqual([0, 2_000]);
  });

  it('names the line by its title or else its id, and the units by how far they came', () => {
    expect(pageOf(situation)).toMatch(/^a +a +2 +10\.00 +20\.00 +1–2: signed for$/m);
    expect(pageOf(situation)).toMatch(/^b +Cup +1 +5\.00 +5\.00 +1: signed for$/m);
  });

  it('shows discounts with scope and funders, freight, taxes and what no goods could take', () => {
    const page = pageOf({
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

  it('shows the cases and what they refunded', () => {
    const file = { situation, refunds: [request] };
    const first = pageOf(file);
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
    const page = pageOf({ situation: { ...situation, cases: [settled] }, refunds: [{ ...request, caseId: 'd' }] });
    expect(page).toMatch(/^c +return and refund +succeeded +b 1 +5\.00$/m);
    expect(page).toMatch(/^Refund quote: return and refund of b × 1, “quality fault”: deny$/m);
  });

  it('quotes requests one after another, a second one for the same case too', () => {
    const page = pageOf({
      situation,
      refunds: [
        { ...request, lines: [{ lineId: 'a', from: 0, to: 1 }], amount: 400 },
        { ...request, lines: [{ lineId: 'a', from: 0, to: 1 }] },
      ],
    });
    expect(page).toMatch(/^goods +a 1 +4\.00/m);
    expect(page).toMatch(/^goods +a 1 +6\.00/m);
  });

  it('shows deductions, what could not be withheld, money beside the tenders, and reviews with their reasons', () => {
    const page = pageOf({
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

  it('asks what the file asks', () => {
    const page = pageOf({ situation, asks: [{ actor: 'agent', reason: 'quality' }], refunds: [] }, '-l', 'zh-CN');
    expect(page).toContain('可申请的售后（客服申请，原因“质量问题”）');
    expect(page).toContain('目前没有可退款的商品。');
  });

  it('opens with title and source in the language asked for, or with the path alone', () => {
    const title = { 'zh-CN': '标题', en: 'A title' };
    const source = { 'zh-CN': '来源', en: 'A source' };
    expect(pageOf({ situation, title, source })).toMatch(/^=+\nA title\nA source\na\.json\n=+\n/);
    expect(pageOf({ situation, title }, '-l', 'zh-CN')).toMatch(/^=+\n标题\na\.json\n=+\n/);
    expect(pageOf({ situation })).toMatch(/^=+\na\.json\n=+\n/);
  });
});

describe('faulty input', () => {
  const complaintsOf = (file: unknown, ...args: readonly string[]) => {
    const { code, printed, complaints } = runOn({ 'a.json': file }, ['a.json', ...args]);
    expect({ code, printed }).toEqual({ code: 1, printed: '' });
    expect(complaints).not.toMatch(/^\s+at /m);
    return complaints;
  };

  it('tells a file that cannot be read, and goes on with the others', () => {
    const { code, printed, complaints } = runOn({ 'a.json': situation }, ['none.json', 'a.json']);
    expect(code).toBe(1);
    expect(complaints).toBe('none.json:\n  there is no none.json');
    expect(printed).toContain('Order order-1');
  });

  it('tells text that is no JSON', () => {
    expect(complaintsOf('{"order":')).toMatch(/^a\.json:\n {2}.*JSON/);
  });

  it.each([[null], [[]], [5], ['"text"']])('refuses %j', (file) => {
    expect(complaintsOf(file)).toBe('a.json:\n  must be of type object');
  });

  it('tells every fault of a bare situation with its path', () => {
    const faulty = {
      ...situation,
      now: 'noon',
      order: { ...order, currency: 'XXX', tenders: [{ id: 't', kind: 'gold', amount: 2_500 }] },
    };
    const complaints = complaintsOf(faulty);
    expect(complaints).toContain('\n  now: must be of type number');
    expect(complaints).toContain('\n  order.currency: must be an ISO 4217 currency code');
    expect(complaints).toContain('\n  order.tenders[0].kind: must be one of cash, points, balance, gift_card');
    expect(complaintsOf(faulty, '-l', 'zh-CN')).toContain('\n  now: 类型应为 number');
  });

  it('tells what is incoherent', () => {
    expect(
      complaintsOf({ ...situation, order: { ...order, tenders: [{ id: 't', kind: 'cash', amount: 2_400 }] } }),
    ).toBe('a.json:\n  order.tenders: sum to 2400, but 2500 is due');
  });

  it('tells every fault around a situation with its path', () => {
    const complaints = complaintsOf({
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
      '  title.zh-CN: must be of type text',
      '  source: must be of type object',
      expect.stringMatching(/^ {2}asks\[0\]\.actor: must be one of buyer, /),
      '  refunds[1].amount: must be of type number',
      '  refund: is not known; look for a misspelling',
    ]);
    expect(complaintsOf({ situation, asks: {}, refunds: 5 })).toBe(
      'a.json:\n  asks: must be of type list\n  refunds: must be of type list',
    );
  });

  it('prints the refusal of a request that names what the order has not got', () => {
    const stray = { situation, refunds: [{ ...request, lines: [{ lineId: 'z', quantity: 1 }] }] };
    expect(pageOf(stray)).toContain('There is nothing to apply for in “z”. [ELG-23]');
  });

  const runThrowing = async (error: Error) => {
    vi.resetModules();
    vi.doMock('../../src/cli/situation-page', () => ({
      situationPage: () => {
        throw error;
      },
    }));
    const { run: runAnew } = await import('../../src/cli/run');
    vi.doUnmock('../../src/cli/situation-page');
    const complain = vi.fn();
    const host: Host = { read: () => JSON.stringify(situation), examples: () => [], print: vi.fn(), complain };
    return { code: runAnew(['a.json'], host), complaints: complain.mock.calls.flat() };
  };

  it('tells what only a question finds wrong with the facts, by its code', async () => {
    const refusal = Object.assign(new Error('facts_incoherent {}'), { code: 'facts_incoherent' });
    expect(await runThrowing(refusal)).toEqual({ code: 1, complaints: ['a.json:\n  facts_incoherent {}'] });
  });

  it('does not hide a fault of our own', async () => {
    await expect(runThrowing(new TypeError('our own'))).rejects.toThrow('our own');
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

  it('RUP-02 is told with the status that comes next, and why', () => {
    const page = pageOf({ situation: { ...situation, cases: [canceled] } });
    expect(page).toContain('  paid · signed for · after-sales: succeeded\n');
    expect(page).toContain('  a 1–2: cancellation · succeeded\n');
    expect(page).toContain('  completed → closed\n');
    expect(page).toContain('so the order closes. [RUP-02]');
    expect(pageOf({ situation })).toContain('  completed (unchanged)\n');
    expect(pageOf({ situation }, '-l', 'zh-CN')).toContain('  交易成功（不变）\n');
  });

  it('of a walk is told as it stands after its last step, or before any', () => {
    expect(pageOf({ situation, walk: [] })).toContain('after-sales: none');
    const lines = [{ lineId: 'b', quantity: 1 }];
    const step = { actor: 'buyer', action: 'apply', input: { type: 'return_refund', lines, reason: 'no_reason' } };
    expect(pageOf({ situation, walk: [step] })).toContain('after-sales: in progress');
  });
});

describe('arguments', () => {
  it('of help print how to use it', () => {
    expect(runOn({}, ['--help'])).toMatchObject({
      code: 0,
      printed: expect.stringContaining('Usage: npm start'),
      complaints: '',
    });
  });

  it('that are wrong are told, with how to use it', () => {
    expect(runOn({}, ['--language', 'fr'])).toMatchObject({
      code: 2,
      printed: '',
      complaints: expect.stringMatching(/^no messages in 'fr': choose zh-CN or en\n\nUsage/),
    });
  });
});
