import { allocateOrder } from 'aftersale/allocation';
import { type Allocation, checkFacts, type Discount, type Order, type OrderLine, type Tender } from 'aftersale/facts';
import { REMAINDERS, ROUNDINGS, sum } from 'aftersale/money';
import { definePolicy, type Policy, standard } from 'aftersale/policy';
import { ALL_OVER_BY, amountDue, type OrderOptions, orderArbitrary } from 'aftersale/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocationFaults, partsOf, sumOfBlocks, sumOfParts } from '../../src/testing/laws/allocation-margins';
import { deepFrozen } from '../fixtures/deep-frozen';

const line = (id: string, unitPrice: number, changes: Partial<OrderLine> = {}): OrderLine => ({
  id,
  category: 'goods',
  quantity: 1,
  unitPrice,
  ...changes,
});

const off = (amount: number, changes: Partial<Discount> = {}): Discount => ({
  id: 'd',
  on: 'goods',
  amount,
  ...changes,
});

/** Paid in cash, unless said otherwise. */
function order(lines: readonly OrderLine[], discounts: readonly Discount[] = [], changes: Partial<Order> = {}): Order {
  const unpaid: Order = {
    id: 'o',
    currency: 'CNY',
    status: 'awaiting_shipment',
    payment: 'prepaid',
    placedAt: 0,
    paidAt: 0,
    lines,
    parcels: [],
    discounts,
    tenders: [],
    ...changes,
  };
  const cash: Tender = { id: 'cash', kind: 'cash', amount: amountDue(unpaid, 'largest_remainder') };
  return { ...unpaid, tenders: changes.tenders ?? [cash] };
}

const allocated = (of: Order, policy: Policy = standard): Allocation => allocateOrder(deepFrozen(of), policy);

const paidPerUnit = ({ blocks }: Allocation): [string, number, number, number][] =>
  blocks.map(({ lineId, from, to, paid }) => [lineId, from, to, paid]);

const paidFor = ({ blocks }: Allocation, lineId: string): number =>
  sumOfBlocks(blocks.filter((block) => block.lineId === lineId)).get('paid') ?? 0;

const refused = expect.objectContaining({ code: 'facts_incoherent' });

const policies: fc.Arbitrary<Policy> = fc
  .record({ remainder: fc.constantFrom(...REMAINDERS), taxRounding: fc.constantFrom(...ROUNDINGS) })
  .map((allocation) => definePolicy({ id: 'any', version: 1, allocation }));

/** An order that is coherent under the policy beside it. */
const policyAndOrder = (options?: OrderOptions) =>
  policies.chain((policy) =>
    fc.tuple(fc.constant(policy), orderArbitrary({ ...options, remainder: policy.allocation.remainder })),
  );

describe('RFD-02 order-level discounts lie on lines and units', () => {
  it.each<[string, OrderLine[], Discount[], [string, number][]]>([
    [
      '400 and 100 with 50 off both',
      [line('a', 40_000), line('b', 10_000)],
      [off(5_000)],
      [
        ['a', 36_000],
        ['b', 9_000],
      ],
    ],
    [
      '100 and 50 with 30 off both',
      [line('a', 10_000), line('b', 5_000)],
      [off(3_000)],
      [
        ['a', 8_000],
        ['b', 4_000],
      ],
    ],
    [
      '600 with a coupon of its own of 100, and 400',
      [line('a', 60_000), line('b', 40_000)],
      [off(10_000, { lineIds: ['a'] })],
      [
        ['a', 50_000],
        ['b', 40_000],
      ],
    ],
    [
      'two at 100 with 50 off both',
      [line('a', 10_000), line('b', 10_000)],
      [off(5_000)],
      [
        ['a', 7_500],
        ['b', 7_500],
      ],
    ],
    [
      '50 and 10 with 10 off: neither is free',
      [line('a', 5_000), line('b', 1_000)],
      [off(1_000)],
      [
        ['a', 4_167],
        ['b', 833],
      ],
    ],
    [
      '10.00, 10.00 and 0.01 with 0.02 off',
      [line('a', 1_000), line('b', 1_000), line('c', 1)],
      [off(2)],
      [
        ['a', 999],
        ['b', 999],
        ['c', 1],
      ],
    ],
  ])('%s', (_, lines, discounts, paid) => {
    const allocation = allocated(order(lines, discounts));
    expect(lines.map(({ id }) => [id, paidFor(allocation, id)])).toEqual(paid);
  });

  it('turns to the remainder convention of the policy', () => {
    const lastLine = definePolicy({ id: 'p', version: 1, allocation: { remainder: 'last_line' } });
    const allocation = allocated(order([line('a', 1_000), line('b', 1_000), line('c', 1)], [off(2)]), lastLine);
    expect(['a', 'b', 'c'].map((id) => paidFor(allocation, id))).toEqual([1_000, 999, 0]);
  });

  it('reports what no line could take, and lets the funders share what was applied', () => {
    const funding = [
      { party: 'platform', amount: 300 },
      { party: 'merchant', amount: 100 },
    ] as const;
    const allocation = allocated(order([line('a', 50), line('b', 150)], [off(400, { funding })]));
    expect(allocation.unapplied).toEqual([{ discountId: 'd', amount: 200 }]);
    expect(allocation.blocks.map(({ paid }) => paid)).toEqual([0, 0]);
    expect(sumOfBlocks(allocation.blocks).get('platform funds d')).toBe(150);
    expect(sumOfBlocks(allocation.blocks).get('merchant funds d')).toBe(50);
  });

  it('refuses a discount on an unknown line, and funding that is not the discount', () => {
    const lines = [line('a', 1_000)];
    expect(() => allocated({ ...order(lines), discounts: [off(1, { lineIds: ['b'] })] })).toThrow(refused);
    const tooLittle = off(10, { funding: [{ party: 'platform', amount: 9 }] });
    expect(() => allocated(order(lines, [tooLittle]))).toThrow(refused);
    expect(() => allocated(order(lines, [tooLittle]))).toThrow(
      expect.objectContaining({ params: { discountId: 'd', amount: 10, funding: tooLittle.funding } }),
    );
    const negative = off(10, {
      funding: [
        { party: 'platform', amount: 11 },
        { party: 'merchant', amount: -1 },
      ],
    });
    expect(() => allocated(order(lines, [negative]))).toThrow(refused);
  });
});

describe('RFD-03 every unit has its share from the start', () => {
  it('3 at 10.00 with a coupon of 10.00 refund to 20.00 in all, one at a time', () => {
    const allocation = allocated(order([line('a', 1_000, { quantity: 3 })], [off(1_000)]));
    expect(paidPerUnit(allocation)).toEqual([
      ['a', 0, 1, 666],
      ['a', 1, 3, 667],
    ]);
  });

  it('10 at 23.90 less 25 % are 179.25, however they are split', () => {
    const { blocks } = allocated(order([line('a', 2_390, { quantity: 10 })], [off(5_975)]));
    const paidOf = (unit: number) => blocks.find(({ from, to }) => from <= unit && unit < to)?.paid ?? 0;
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], { minLength: 10 }), fc.nat(10), (units, cut) => {
        const [first, second] = [units.slice(0, cut), units.slice(cut)].map((some) => sum(some.map(paidOf)));
        expect((first ?? 0) + (second ?? 0)).toBe(17_925);
      }),
    );
  });

  it('is not the unit price times a quantity', () => {
    const allocation = allocated(order([line('a', 100, { quantity: 3 })], [off(1)]));
    expect(paidPerUnit(allocation)).toEqual([
      ['a', 0, 1, 99],
      ['a', 1, 3, 100],
    ]);
  });

  it.each<[string, Partial<OrderLine>]>([
    ['no units', { quantity: 0 }],
    ['half units', { quantity: 2.5 }],
    ['a negative price', { unitPrice: -5 }],
  ])('refuses a line with %s', (_, changes) => {
    expect(() => allocated({ ...order([line('b', 10)]), lines: [line('a', 10, changes)] })).toThrow(refused);
  });
});

describe('RFD-04 every line is paid by its part of every tender', () => {
  const tenders: Tender[] = [
    { id: 'cash', kind: 'cash', amount: 8_000 },
    { id: 'points', kind: 'points', amount: 2_000, points: 2_000 },
  ];

  it('60 and 40, paid with 80 cash and 20 in points', () => {
    const { blocks } = allocated(order([line('a', 6_000), line('b', 4_000)], [], { tenders }));
    expect(blocks.map((block) => block.tenders)).toEqual([
      [
        { tenderId: 'cash', amount: 4_800 },
        { tenderId: 'points', amount: 1_200 },
      ],
      [
        { tenderId: 'cash', amount: 3_200 },
        { tenderId: 'points', amount: 800 },
      ],
    ]);
  });

  it('freight is a row of its own, after its own discounts', () => {
    const freight = { charged: 1_500 };
    const discounts = [off(500, { on: 'freight' })];
    expect(allocated(order([line('a', 9_000)], discounts, { tenders, freight })).freight).toEqual({
      list: 1_500,
      discounts: [{ discountId: 'd', amount: 500, funding: [{ party: 'merchant', amount: 500 }] }],
      net: 1_000,
      taxes: [],
      paid: 1_000,
      tenders: [
        { tenderId: 'cash', amount: 800 },
        { tenderId: 'points', amount: 200 },
      ],
    });
  });

  it('an order that is not paid, or only its deposit, leaves the rest to no tender', () => {
    const lines = [line('a', 6_000), line('b', 4_000)];
    const unpaid = allocated(order(lines, [], { payment: 'cash_on_delivery', tenders: [] }));
    expect(unpaid.blocks.map((block) => [block.paid, block.tenders])).toEqual([
      [6_000, []],
      [4_000, []],
    ]);
    const deposit: Tender = { id: 'deposit', kind: 'cash', amount: 1_000, phase: 'deposit' };
    const deposited = allocated(order(lines, [], { tenders: [deposit] }));
    expect(deposited.blocks.map((block) => block.tenders)).toEqual([
      [{ tenderId: 'deposit', amount: 600 }],
      [{ tenderId: 'deposit', amount: 400 }],
    ]);
  });

  it('refuses tenders above what is due, and negative ones', () => {
    expect(() => allocated(order([line('a', 9_999)], [], { tenders }))).toThrow(refused);
    const negative = [
      { id: 'cash', kind: 'cash', amount: 110 } as const,
      { id: 'x', kind: 'cash', amount: -10 } as const,
    ];
    expect(() => allocated(order([line('a', 100)], [], { tenders: negative }))).toThrow(refused);
  });
});

describe('RFD-17 every unit has its part of every tax', () => {
  it('an added tax is charged beside the price, to the last minor unit', () => {
    const taxes = [{ rate: '0.08', included: false, amount: 25 }];
    const { blocks } = allocated(order([line('a', 100, { quantity: 3, taxes })]));
    expect(blocks.map(({ to, net, taxes: [tax], paid }) => [to, net, tax?.amount, paid])).toEqual([
      [1, 100, 9, 109],
      [3, 100, 8, 108],
    ]);
  });

  it('an included tax is worked out from what the line comes to, and split over its units', () => {
    const taxes = [{ rate: '0.13', included: true }];
    const { blocks } = allocated(order([line('a', 100, { quantity: 3, taxes })]));
    expect(blocks.map(({ to, net, taxes: [tax], paid }) => [to, net, tax?.amount, paid])).toEqual([
      [1, 89, 11, 100],
      [3, 88, 12, 100],
    ]);
  });

  it('an included tax the order states is taken as it is', () => {
    const taxes = [{ rate: '0.13', included: true, amount: 36 }];
    const { blocks } = allocated(order([line('a', 300, { taxes })]));
    expect(blocks[0]?.taxes).toEqual([{ rate: '0.13', included: true, amount: 36, onSubsidy: 0 }]);
    expect(blocks[0]?.net).toBe(264);
  });

  it('several included taxes share the price: 112 contain 5 and 7', () => {
    const taxes = [
      { rate: '0.05', included: true },
      { rate: '0.07', included: true },
      { rate: '0.1', included: false, amount: 1_000 },
    ];
    const { blocks } = allocated(order([line('a', 11_200, { taxes })]));
    expect(blocks[0]?.taxes.map(({ amount }) => amount)).toEqual([500, 700, 1_000]);
    expect([blocks[0]?.net, blocks[0]?.paid]).toEqual([10_000, 12_200]);
  });

  it('freight carries taxes as goods do', () => {
    const freight = { charged: 1_090, taxes: [{ rate: '0.09', included: true }] };
    expect(allocated(order([line('a', 100)], [], { freight })).freight).toMatchObject({
      net: 1_000,
      taxes: [{ rate: '0.09', included: true, amount: 90, onSubsidy: 0 }],
      paid: 1_090,
    });
  });

  it('rounds as the policy says', () => {
    const taxes = [{ rate: '1', included: true }];
    const of = order([line('a', 5, { taxes })]);
    const taxAt = (taxRounding: Policy['allocation']['taxRounding']) =>
      allocated(of, definePolicy({ id: 'p', version: 1, allocation: { taxRounding } })).blocks[0]?.taxes[0]?.amount;
    expect([taxAt('half_up'), taxAt('half_even'), taxAt('half_down')]).toEqual([3, 2, 2]);
  });

  it('however the parts round, they never sum above the price', () => {
    const up = definePolicy({ id: 'p', version: 1, allocation: { taxRounding: 'up' } });
    const taxes = ['0.1', '0.2', '0.3'].map((rate) => ({ rate, included: true }));
    const [block] = allocated(order([line('a', 2, { taxes })]), up).blocks;
    expect(block).toMatchObject({ net: 0, paid: 2 });
    expect(block?.taxes.map(({ rate, amount }) => [rate, amount])).toEqual([
      ['0.1', 1],
      ['0.2', 1],
    ]);
  });

  it('a stated tax leaves the others what it does not take itself', () => {
    const up = definePolicy({ id: 'p', version: 1, allocation: { taxRounding: 'up' } });
    const taxes = [
      { rate: '0.1', included: true, amount: 0 },
      { rate: '0.2', included: true },
      { rate: '0.3', included: true },
    ];
    const [block] = allocated(order([line('a', 2, { taxes })]), up).blocks;
    expect(block?.taxes.map(({ rate, amount }) => [rate, amount])).toEqual([
      ['0.2', 1],
      ['0.3', 1],
    ]);
  });

  it('tells which taxes pass the price, and which added one has no amount', () => {
    const told = (taxes: OrderLine['taxes'] = []) => {
      const tenders: Tender[] = [];
      return expect(() => allocated(order([line('a', 100, { taxes })], [], { tenders })));
    };
    told([{ rate: '0.13', included: true, amount: 101 }]).toThrow(
      expect.objectContaining({ params: { includedTaxes: [101], base: 100 } }),
    );
    told([{ rate: '0.13', included: false, amount: -1 }]).toThrow(
      expect.objectContaining({ params: { rate: '0.13', amount: -1 } }),
    );
  });

  it('a stated tax goes before one that is computed', () => {
    const taxes = [
      { rate: '0.13', included: true },
      { rate: '0.06', included: true, amount: 100 },
    ];
    const [block] = allocated(order([line('a', 100, { taxes })])).blocks;
    expect(block?.taxes).toEqual([{ rate: '0.06', included: true, amount: 100, onSubsidy: 0 }]);
    expect(block?.net).toBe(0);
  });

  it.each<[string, OrderLine['taxes']]>([
    ['an added tax without its amount', [{ rate: '0.13', included: false }]],
    ['a negative added tax', [{ rate: '0.13', included: false, amount: -1 }]],
    ['an included tax above the price', [{ rate: '0.13', included: true, amount: 101 }]],
    [
      'included taxes above the price together',
      [
        { rate: '0.13', included: true, amount: 60 },
        { rate: '0.06', included: true, amount: 41 },
      ],
    ],
    ['a negative included tax', [{ rate: '0.13', included: true, amount: -1 }]],
  ])('refuses %s', (_, taxes = []) => {
    const tenders: Tender[] = [];
    expect(() => allocated(order([line('a', 100, { taxes })], [], { tenders }))).toThrow(refused);
  });

  it('stays within half a minor unit of the rate, per line, unless the price leaves no room for that', () => {
    fc.assert(
      fc.property(orderArbitrary({ maxDiscounts: 2 }), (of) => {
        const { blocks } = allocated(of);
        for (const { id, taxes = [] } of of.lines) {
          const parts = sumOfBlocks(blocks.filter(({ lineId }) => lineId === id));
          const due = (parts.get('paid') ?? 0) - sumOfParts(parts, 'added ');
          const subsidy = sumOfParts(parts, 'platform funds') + sumOfParts(parts, 'supplier funds');
          const rates = taxes.filter(({ included }) => included).map(({ rate }) => rate);
          for (const rate of parts.get('net') === 0 ? [] : rates) {
            const contained = (gross: number) =>
              (gross * Number(rate)) / (1 + rates.reduce((all, one) => all + Number(one), 0));
            const ofBuyer = parts.get(`included ${rate}`) ?? 0;
            const inAll = ofBuyer + (parts.get(`on subsidy ${rate}`) ?? 0);
            expect(Math.abs(ofBuyer - contained(due))).toBeLessThan(0.5 + 1e-6);
            expect(Math.abs(inAll - contained(due + subsidy))).toBeLessThan(0.5 + 1e-6);
          }
        }
      }),
    );
  });
});

describe("RFD-22 only the merchant's own discount lowers the tax base", () => {
  const taxes = [{ rate: '0.13', included: true }];
  const goods = [line('a', 11_300, { taxes })];

  it.each<[string, Discount['funding'], number, number]>([
    ["the merchant's unnamed", undefined, 1_150, 0],
    ["the merchant's", [{ party: 'merchant', amount: 1_300 }], 1_150, 0],
    ["the platform's", [{ party: 'platform', amount: 1_300 }], 1_150, 150],
    ["the supplier's", [{ party: 'supplier', amount: 1_300 }], 1_150, 150],
  ])('%s coupon of 13.00 off 113.00 that include a tax of 0.13', (_, funding, amount, onSubsidy) => {
    const [block] = allocated(order(goods, [off(1_300, funding && { funding })])).blocks;
    expect(block?.taxes).toEqual([{ rate: '0.13', included: true, amount, onSubsidy }]);
    expect([block?.net, block?.paid]).toEqual([8_850, 10_000]);
  });

  it('a shared coupon counts for the part of the others', () => {
    const funding = [
      { party: 'merchant', amount: 170 },
      { party: 'platform', amount: 1_130 },
    ] as const;
    const [block] = allocated(order(goods, [off(1_300, { funding })])).blocks;
    expect(block?.taxes).toEqual([{ rate: '0.13', included: true, amount: 1_150, onSubsidy: 130 }]);
  });

  it('several taxes take together no more of what the buyer paid than there is, nor of the subsidy', () => {
    const up = definePolicy({ id: 'p', version: 1, allocation: { taxRounding: 'up' } });
    const shared = (amount: number, stated: readonly (readonly [string, number?])[], of: Policy = standard) => {
      const parts = stated.map(([rate, tax]) => ({ rate, included: true, ...(tax !== undefined && { amount: tax }) }));
      const funding = [{ party: 'platform', amount }] as const;
      const { blocks } = allocated(order([line('a', 100, { taxes: parts })], [off(amount, { funding })]), of);
      return blocks[0]?.taxes.map((tax) => [tax.rate, tax.amount, tax.onSubsidy]);
    };
    // 7, 13 and 19 of 100; of the buyer’s 2 each would round up to 1.
    expect(shared(98, [['0.1'], ['0.2'], ['0.3']], up)).toEqual([
      ['0.1', 1, 6],
      ['0.2', 1, 12],
      ['0.3', 0, 19],
    ]);
    // Of the buyer’s 98 they are 8 and 15; the subsidy of 2 has room for 2 of what is stated beyond.
    expect(
      shared(2, [
        ['0.1', 10],
        ['0.2', 20],
      ]),
    ).toEqual([
      ['0.1', 8, 2],
      ['0.2', 20, 0],
    ]);
  });

  it('a coupon that pays for everything leaves its tax on the subsidy', () => {
    const funding = [{ party: 'platform', amount: 11_300 }] as const;
    const [block] = allocated(order(goods, [off(11_300, { funding })])).blocks;
    expect(block?.taxes).toEqual([{ rate: '0.13', included: true, amount: 0, onSubsidy: 1_300 }]);
    expect([block?.net, block?.paid]).toEqual([0, 0]);
  });

  it('a stated tax is split as a computed one, and lies on the buyer where there is no subsidy', () => {
    const stated = [line('a', 11_300, { taxes: [{ rate: '0.13', included: true, amount: 1_301 }] })];
    const platforms = off(1_300, { funding: [{ party: 'platform', amount: 1_300 }] });
    const taxOf = (discount: Discount) => allocated(order(stated, [discount])).blocks[0]?.taxes[0];
    expect(taxOf(platforms)).toMatchObject({ amount: 1_150, onSubsidy: 151 });
    expect(taxOf(off(1_300))).toMatchObject({ amount: 1_301, onSubsidy: 0 });
  });

  it('a subsidy never carries more tax than it is worth', () => {
    const stated = [line('a', 100, { taxes: [{ rate: '0.13', included: true, amount: 90 }] })];
    const platforms = off(10, { funding: [{ party: 'platform', amount: 10 }] });
    expect(allocated(order(stated, [platforms])).blocks[0]?.taxes[0]).toMatchObject({ amount: 80, onSubsidy: 10 });
  });

  it('the tax on a subsidy starts at the units where the subsidy starts', () => {
    const discounts = [
      off(2, { id: 'own' }),
      off(3, {
        id: 'platforms',
        funding: [
          { party: 'merchant', amount: 1 },
          { party: 'platform', amount: 2 },
        ],
      }),
    ];
    const { blocks } = allocated(
      order([line('a', 10, { quantity: 10, taxes: [{ rate: '1', included: true }] })], discounts),
    );
    const subsidised = blocks.filter(({ taxes: [tax] }) => (tax?.onSubsidy ?? 0) > 0);
    const funded = blocks.filter((block) => partsOf(block).has('platform funds platforms'));
    expect(funded.map(({ from }) => from)).toEqual([3, 4]);
    expect(subsidised.map(({ from }) => from)).toEqual([3]);
  });

  it('refuses a stated tax above what the buyer and the subsidies pay', () => {
    const stated = [line('a', 100, { taxes: [{ rate: '0.13', included: true, amount: 91 }] })];
    expect(() => allocated(order(stated, [off(10)]))).toThrow(refused);
  });
});

describe('RFD-19 the wrap-around rule', () => {
  it('lays each part where the one before stopped', () => {
    const taxes = [{ rate: '1', included: true }];
    const { blocks } = allocated(
      order([line('a', 10, { quantity: 7, taxes })], [off(10, { id: 'd1' }), off(12, { id: 'd2' })]),
    );
    const shares = blocks.map(({ from, to, discounts, net, taxes: [tax] }) => [
      from,
      to,
      ...discounts.map(({ amount }) => amount),
      net,
      tax?.amount,
    ]);
    // d1: 1 each and 3 more from 0; d2: 1 each and 5 more from 3, around to 1; net 24: 3 each and 3 more from 1, to 4.
    expect(shares).toEqual([
      [0, 1, 2, 2, 3, 3],
      [1, 3, 2, 1, 4, 3],
      [3, 4, 1, 2, 4, 3],
      [4, 7, 1, 2, 3, 4],
    ]);
  });

  it('makes no more of 10 000 units, or a million, than of a few', () => {
    const blocksOf = (quantity: number) =>
      allocated(order([line('a', 1_999, { quantity })], [off(7_777), off(3_331, { id: 'd2' })])).blocks;
    expect([blocksOf(10_000).length, blocksOf(1_000_000).length]).toEqual([3, 3]);
  });

  it('every margin is exact, whatever the order and the policy', () => {
    fc.assert(
      fc.property(policyAndOrder(), ([policy, of]) => {
        expect(allocationFaults(of, allocated(of, policy), policy)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('also for thousands of units', () => {
    fc.assert(
      fc.property(policyAndOrder({ maxQuantity: 10_000 }), ([policy, of]) => {
        expect(allocationFaults(of, allocated(of, policy), policy)).toEqual([]);
      }),
    );
  });

  it('also where products pass what a float can hold', () => {
    fc.assert(
      fc.property(policyAndOrder({ maxUnitPrice: 200_000_000_000_000 }), ([policy, of]) => {
        expect(allocationFaults(of, allocated(of, policy), policy)).toEqual([]);
      }),
    );
  });

  it('also while less has been paid than is due', () => {
    fc.assert(
      fc.property(policyAndOrder(), fc.nat(3), ([policy, of], left) => {
        const partly = { ...of, tenders: of.tenders.slice(0, left) };
        expect(allocationFaults(partly, allocated(partly, policy), policy)).toEqual([]);
      }),
    );
  });

  it('also for 500 lines', () => {
    fc.assert(
      fc.property(policyAndOrder({ minLines: 500, maxLines: 500 }), ([policy, of]) => {
        expect(allocationFaults(of, allocated(of, policy), policy)).toEqual([]);
      }),
      { numRuns: 2 },
    );
  });

  it('is an allocation in which checkFacts finds no fault', () => {
    fc.assert(
      fc.property(policyAndOrder(), ([policy, of]) => {
        const allocation = allocated(of, policy);
        expect(checkFacts({ order: of, cases: [], policy, now: ALL_OVER_BY, version: 1, allocation })).toEqual([]);
      }),
    );
  });

  it('refuses what cannot be laid on units', () => {
    const tooMuch = line('a', Number.MAX_SAFE_INTEGER, { quantity: 2 });
    expect(() => allocated({ ...order([line('b', 1)]), lines: [tooMuch] })).toThrow(refused);
  });

  it('gives lines in another order the same money, but for the last minor unit', () => {
    const oneDiscount = orderArbitrary({ maxDiscounts: 1, maxTenders: 1, taxes: false, maxLines: 6 });
    fc.assert(
      fc.property(oneDiscount, (of) => {
        const turned = allocated({ ...of, lines: [...of.lines].reverse() });
        const straight = allocated(of);
        for (const { id } of of.lines) {
          expect(Math.abs(paidFor(turned, id) - paidFor(straight, id))).toBeLessThanOrEqual(1);
        }
        expect(sumOfBlocks(turned.blocks).get('paid')).toBe(sumOfBlocks(straight.blocks).get('paid'));
      }),
    );
  });

  it('depends on no name', () => {
    fc.assert(
      fc.property(orderArbitrary(), (of) => {
        const renamed = JSON.parse(JSON.stringify(of).replaceAll(/"([ldt])(\d)"/g, '"__$1$2__"'));
        const names = JSON.stringify(allocated(of)).replaceAll(/"([ldt])(\d)"/g, '"__$1$2__"');
        expect(JSON.stringify(allocated(renamed))).toBe(names);
      }),
    );
  });

  it('takes ids that objects know as keys for what they are', () => {
    const discounts = [off(10, { id: 'constructor', lineIds: ['__proto__'] })];
    const tenders: Tender[] = [{ id: 'toString', kind: 'cash', amount: 190 }];
    const { blocks } = allocated(order([line('__proto__', 100), line('hasOwnProperty', 100)], discounts, { tenders }));
    expect(blocks.map(({ lineId, paid }) => [lineId, paid])).toEqual([
      ['__proto__', 90],
      ['hasOwnProperty', 100],
    ]);
  });

  it('is plain JSON, and neither writes to the order nor freezes it', () => {
    fc.assert(
      fc.property(policyAndOrder(), ([policy, of]) => {
        const before = structuredClone(of);
        const allocation = allocateOrder(of, policy);
        expect(of).toStrictEqual(before);
        expect(Object.isFrozen(of) || Object.isFrozen(of.lines)).toBe(false);
        expect(JSON.parse(JSON.stringify(allocation))).toStrictEqual(allocation);
        expect(JSON.stringify(allocated(of, policy))).toBe(JSON.stringify(allocation));
      }),
    );
  });

  it('is written in one order of keys', () => {
    const of = order([line('a', 100, { taxes: [{ rate: '0.13', included: true }] })], [off(10)]);
    expect(JSON.stringify(allocated(of))).toBe(
      '{"algorithm":"wrap@1","orderId":"o","blocks":[{"lineId":"a","from":0,"to":1,"list":100,' +
        '"discounts":[{"discountId":"d","amount":10,"funding":[{"party":"merchant","amount":10}]}],"net":80,' +
        '"taxes":[{"rate":"0.13","included":true,"amount":10,"onSubsidy":0}],"paid":90,' +
        '"tenders":[{"tenderId":"cash","amount":90}]}],' +
        '"freight":{"list":0,"discounts":[],"net":0,"taxes":[],"paid":0,"tenders":[]},"unapplied":[]}',
    );
  });
});
