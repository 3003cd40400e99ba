import { allocateOrder } from 'aftersale/allocation';
import { type Allocation, checkFacts, type Order, type UnitBlock } from 'aftersale/facts';
import { REMAINDERS } from 'aftersale/money';
import { definePolicy, standard } from 'aftersale/policy';
import { ALL_OVER_BY, aLine, anOrder } from 'aftersale/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultsIn, lawNamed } from './law-named';

type Change = (allocation: Allocation) => Allocation;

const found = (order: Order, change: Change = (allocation) => allocation) =>
  faultsIn('exact_shares', { order, policy: standard, allocation: change(allocateOrder(order, standard)) }).map(
    (fault) => fault.replace('it does not hold that ', ''),
  );

/** The `at`th block of units with some shares changed. */
const block =
  (at: number, change: (block: UnitBlock) => Partial<UnitBlock>): Change =>
  (allocation) => ({
    ...allocation,
    blocks: allocation.blocks.map((one, index) => (index === at ? { ...one, ...change(one) } : one)),
  });

const each =
  (...changes: readonly Change[]): Change =>
  (allocation) =>
    changes.reduce((changed, change) => change(changed), allocation);

const paidBy = (cash: number, points: number): Partial<UnitBlock> => ({
  tenders: [
    { tenderId: 'cash', amount: cash },
    { tenderId: 'points', amount: points },
  ],
});

const taxed = (amount: number, onSubsidy: number, included = true): Partial<UnitBlock> => ({
  taxes: [{ rate: '0.13', included, amount, onSubsidy }],
});

const lowered = (amount: number, merchant: number, platform: number): Partial<UnitBlock> => ({
  discounts: [
    {
      discountId: 'coupon',
      amount,
      funding: [
        { party: 'merchant', amount: merchant },
        { party: 'platform', amount: platform },
      ],
    },
  ],
});

/** Three cups at 10.00 with 0.13 included, a pot at 5.00 with 0.1 added, 3.50 off, and freight that costs nothing. */
const mixed = anOrder({
  lines: [
    aLine({ id: 'cup', quantity: 3, unitPrice: 1_000, taxes: [{ rate: '0.13', included: true }] }),
    aLine({ id: 'pot', quantity: 1, unitPrice: 500, taxes: [{ rate: '0.1', included: false, amount: 45 }] }),
  ],
  discounts: [
    {
      id: 'coupon',
      on: 'goods',
      amount: 350,
      funding: [
        { party: 'merchant', amount: 200 },
        { party: 'platform', amount: 150 },
      ],
    },
    { id: 'huge', on: 'freight', amount: 700 },
  ],
  freight: { charged: 600 },
  tenders: [
    { id: 'cash', kind: 'cash', amount: 3_000 },
    { id: 'points', kind: 'points', amount: 195, points: 195 },
  ],
});

/** Four units at 1.00, of which `paid` minor units are paid so far. */
const plain = (paid: number) =>
  anOrder({
    lines: [aLine({ quantity: 4, unitPrice: 100 })],
    tenders: [{ id: 'cash', kind: 'cash', amount: paid }],
  });

const FREIGHT_TAX = { rate: '0.1', included: false, amount: 60 };
const carried = anOrder({ lines: [aLine({ unitPrice: 400 })], freight: { charged: 600, taxes: [FREIGHT_TAX] } });

const cashOf = (from: number, to: number, cash: number): UnitBlock => ({
  lineId: 'cup',
  from,
  to,
  list: 100,
  discounts: [],
  net: 100,
  taxes: [],
  paid: 100,
  tenders: [{ tenderId: 'cash', amount: cash }],
});

const blocks =
  (...all: readonly UnitBlock[]): Change =>
  (allocation) => ({ ...allocation, blocks: all });

describe('exact_shares holds', () => {
  it.each([
    ['mixed', mixed],
    ['plain, paid in full', plain(400)],
    ['plain, paid in part', plain(399)],
    ['with freight that is taxed', carried],
    ['with goods that cost nothing', anOrder({ lines: [aLine({ unitPrice: 0 })] })],
    ['with goods that cost nothing any more', anOrder({ discounts: [{ id: 'd', on: 'goods', amount: 20_000 }] })],
    ['with a discount that nothing can take', anOrder({ discounts: [{ id: 'd', on: 'freight', amount: 9 }] })],
    [
      'with a tax above the price',
      anOrder({
        lines: [
          aLine({
            unitPrice: 5,
            taxes: [{ rate: '3', included: false, amount: 30 }],
          }),
        ],
      }),
    ],
  ])('for an order %s', (_what, order) => {
    expect(found(order)).toEqual([]);
  });

  it('for three blocks of shares that differ by one', () => {
    expect(found(plain(399), blocks(cashOf(0, 1, 100), cashOf(1, 2, 99), cashOf(2, 4, 100)))).toEqual([]);
  });

  it('for tenders that lines round by one', () => {
    const moved = each(
      block(0, () => paidBy(846, 54)),
      block(3, () => paidBy(464, 31)),
    );
    expect(found(mixed, moved)).toEqual([]);
  });

  it('for a tax that is all on a subsidy', () => {
    const taxes = { taxes: [{ rate: '0.13', included: true, amount: 0, onSubsidy: 1 }] };
    expect(
      found(
        plain(400),
        block(0, () => taxes),
      ),
    ).toEqual([]);
  });
});

describe('exact_shares', () => {
  it.each(REMAINDERS)('is tried on orders that fit a policy whose remainder is by %s', (remainder) => {
    const policy = definePolicy({ id: 'mine', version: 1, allocation: { remainder } });
    const orders = fc.sample(lawNamed('exact_shares').scenario.examples(policy), { numRuns: 60, seed: 1 }) as Order[];
    const issues = orders.flatMap((order) => checkFacts({ order, cases: [], policy, now: ALL_OVER_BY, version: 1 }));
    expect(issues).toEqual([]);
  });
});

describe('exact_shares finds', () => {
  const MIXED: readonly (readonly [what: string, change: Change, faults: readonly string[]])[] = [
    [
      'a list price that is not the price',
      block(0, () => ({ list: 1_001 })),
      ['cup: list is the unit price', 'cup: list − discounts = net + included taxes', 'cup: line × list'],
    ],
    [
      'like units that pay two apart by a tender',
      each(
        block(0, () => paidBy(846, 54)),
        block(1, () => paidBy(844, 56)),
      ),
      ['cup: tender cash', 'cup: tender points'],
    ],
    [
      'a unit that pays nothing by a tender',
      block(0, () => ({ tenders: [{ tenderId: 'cash', amount: 900 }] })),
      [
        'cup: tender cash',
        'cup: tender points',
        'lines × cash',
        'floor or ceiling of cash',
        'lines × points',
        'floor or ceiling of points',
      ],
    ],
    [
      'units out of order',
      each(
        block(0, () => ({ from: 1, to: 2 })),
        block(1, () => ({ from: 0, to: 1 })),
      ),
      ['cup: no gaps'],
    ],
    [
      'a block of no units',
      (allocation) => ({
        ...allocation,
        blocks: allocation.blocks.flatMap((one, at) =>
          at === 2
            ? [
                one,
                {
                  ...one,
                  net: 797,
                  from: 3,
                  to: 3,
                  taxes: [{ rate: '0.13', included: true, amount: 103, onSubsidy: 4 }],
                },
              ]
            : [one],
        ),
      }),
      ['cup: no gaps'],
    ],
    [
      'units that are left out',
      (allocation) => ({ ...allocation, blocks: allocation.blocks.toSpliced(2, 1) }),
      [
        'cup: no gaps',
        'cup: line × list',
        'cup: line × paid',
        'cup: line × all discounts',
        'cup: line × coupon',
        'lines × cash',
        'floor or ceiling of cash',
        'lines × points',
        'floor or ceiling of points',
        'coupon × merchant',
        'floor or ceiling of merchant in coupon',
        'coupon × platform',
        'floor or ceiling of platform in coupon',
      ],
    ],
    [
      'lines out of order',
      (allocation) => ({ ...allocation, blocks: [...allocation.blocks.slice(3), ...allocation.blocks.slice(0, 3)] }),
      ['blocks in the order of lines'],
    ],
    [
      'units of no line',
      (allocation) => ({
        ...allocation,
        blocks: allocation.blocks.map((one, at) => (at === 3 ? { ...one, lineId: 'lid' } : one)),
      }),
      [
        'pot: no gaps',
        'pot: few blocks',
        'pot: line × list',
        'pot: line × paid',
        'pot: line × added taxes',
        'pot: line × all discounts',
        'pot: line × coupon',
        'blocks in the order of lines',
        'lines × cash',
        'floor or ceiling of cash',
        'lines × points',
        'floor or ceiling of points',
        'coupon × merchant',
        'floor or ceiling of merchant in coupon',
        'coupon × platform',
        'floor or ceiling of platform in coupon',
      ],
    ],
    [
      'a net below nothing',
      block(0, () => ({ net: -1, ...taxed(901, 5) })),
      ['cup: net', 'cup: included 0.13', 'cup: net within the price'],
    ],
    [
      'a net above the price',
      block(0, () => ({ net: 1_001, ...taxed(-101, 5) })),
      [
        'cup: net',
        'cup: included 0.13',
        'cup: net within the price',
        'cup: taxes within the price',
        'cup: no tax of nothing',
      ],
    ],
    [
      'a discount of nothing',
      block(0, ({ discounts }) => ({ discounts: [...discounts, { discountId: 'none', amount: 0, funding: [] }] })),
      ['cup: discounts within the price'],
    ],
    [
      'a discount above the price',
      block(0, () => ({ ...lowered(1_001, 57, 944) })),
      [
        'cup: discount coupon',
        'cup: platform funds coupon',
        'cup: discounts within the price',
        'cup: list − discounts = net + included taxes',
        'cup: line × all discounts',
        'cup: line × coupon',
        'floor or ceiling of merchant in coupon',
        'coupon × platform',
        'floor or ceiling of platform in coupon',
      ],
    ],
    [
      'a discount below nothing',
      block(0, () => ({ ...lowered(-1, 57, -58) })),
      [
        'cup: discount coupon',
        'cup: platform funds coupon',
        'cup: discounts within the price',
        'cup: list − discounts = net + included taxes',
        'cup: line × all discounts',
        'cup: line × coupon',
        'floor or ceiling of merchant in coupon',
        'coupon × platform',
        'floor or ceiling of platform in coupon',
      ],
    ],
    [
      'a part of a discount above the price',
      block(0, () => lowered(100, 1_001, -901)),
      [
        'cup: merchant funds coupon',
        'cup: platform funds coupon',
        'cup: discounts within the price',
        'coupon × merchant',
        'floor or ceiling of merchant in coupon',
        'coupon × platform',
        'floor or ceiling of platform in coupon',
      ],
    ],
    [
      'a part of a discount of nothing',
      block(0, () => lowered(100, 100, 0)),
      [
        'cup: merchant funds coupon',
        'cup: platform funds coupon',
        'cup: discounts within the price',
        'coupon × merchant',
        'floor or ceiling of merchant in coupon',
        'coupon × platform',
        'floor or ceiling of platform in coupon',
      ],
    ],
    [
      'a subsidy taxed below nothing',
      block(0, () => taxed(103, -1)),
      ['cup: on subsidy 0.13', 'cup: taxes within the price'],
    ],
    [
      'a subsidy taxed above the price',
      block(0, () => taxed(103, 1_001)),
      ['cup: on subsidy 0.13', 'cup: taxes within the price'],
    ],
    [
      'a tax of nothing',
      block(0, ({ taxes }) => ({ taxes: [...taxes, { rate: '0.2', included: true, amount: 0, onSubsidy: 0 }] })),
      ['cup: no tax of nothing'],
    ],
    [
      'a tender of nothing',
      block(0, ({ tenders }) => ({ tenders: [...tenders, { tenderId: 'gift', amount: 0 }] })),
      ['cup: no tender of nothing'],
    ],
    [
      'a tender below nothing',
      block(0, ({ tenders }) => ({ tenders: [...tenders, { tenderId: 'gift', amount: -1 }] })),
      ['cup: no tender of nothing', 'line × tenders'],
    ],
    [
      'more paid by tenders than in all',
      block(0, () => paidBy(846, 55)),
      ['cup: tenders at most what was paid', 'lines × cash', 'line × tenders'],
    ],
    [
      'a tax of another rate',
      block(0, () => ({ taxes: [{ rate: '0.09', included: true, amount: 103, onSubsidy: 5 }] })),
      ['cup: included 0.09', 'cup: on subsidy 0.09', 'cup: included 0.13', 'cup: on subsidy 0.13'],
    ],
    [
      'a price that was not paid',
      block(3, () => ({ paid: 494 })),
      ['pot: paid = net + taxes', 'pot: tenders at most what was paid', 'pot: line × paid', 'floor or ceiling of cash'],
    ],
    [
      'a tax that was not charged',
      block(3, () => ({ net: 449, taxes: [{ rate: '0.1', included: false, amount: 46, onSubsidy: 0 }] })),
      ['pot: list − discounts = net + included taxes', 'pot: line × added taxes'],
    ],
    [
      'funding that is not the discount',
      block(3, () => lowered(50, 29, 22)),
      ['pot: funding sums to the discount', 'coupon × platform'],
    ],
    [
      'a discount moved to another line',
      each(
        block(0, () => ({ ...lowered(101, 57, 44), net: 796, paid: 899 })),
        block(3, () => ({ ...lowered(49, 29, 20), net: 451, paid: 496 })),
      ),
      [
        'cup: tenders at most what was paid',
        'cup: line × paid',
        'cup: line × all discounts',
        'cup: line × coupon',
        'pot: line × paid',
        'pot: line × all discounts',
        'pot: line × coupon',
        'line × tenders',
        'floor or ceiling of merchant in coupon',
        'floor or ceiling of platform in coupon',
      ],
    ],
    [
      'money moved far between lines',
      each(
        block(0, () => paidBy(847, 53)),
        block(1, () => paidBy(847, 53)),
        block(2, () => paidBy(847, 53)),
        block(3, () => paidBy(459, 36)),
      ),
      ['floor or ceiling of cash', 'floor or ceiling of points'],
    ],
    [
      'a funder who pays for another',
      each(
        block(0, () => lowered(100, 58, 42)),
        block(1, () => lowered(100, 58, 42)),
        block(2, () => lowered(100, 58, 42)),
      ),
      ['coupon × merchant', 'coupon × platform'],
    ],
    [
      'what is unapplied',
      (allocation) => ({ ...allocation, unapplied: [] }),
      ['unapplied', 'huge × merchant', 'floor or ceiling of merchant in huge'],
    ],
    [
      'freight that is not free',
      (allocation) => ({ ...allocation, freight: { ...allocation.freight, net: 1, paid: 1 } }),
      ['list − discounts = net + included taxes', 'line × paid'],
    ],
    [
      'freight with another discount',
      (allocation) => ({
        ...allocation,
        freight: {
          ...allocation.freight,
          list: 601,
          discounts: [{ discountId: 'huge', amount: 601, funding: [{ party: 'merchant', amount: 601 }] }],
        },
      }),
      ['line × list', 'line × all discounts', 'line × huge', 'huge × merchant', 'floor or ceiling of merchant in huge'],
    ],
    [
      'freight that is paid by somebody',
      (allocation) => ({
        ...allocation,
        freight: { ...allocation.freight, tenders: [{ tenderId: 'cash', amount: 1 }] },
      }),
      ['tenders at most what was paid', 'lines × cash', 'floor or ceiling of cash', 'line × tenders'],
    ],
  ];

  it.each(MIXED)('%s', (_what, change, faults) => {
    expect(found(mixed, change)).toEqual(faults);
  });

  it.each<readonly [what: string, order: Order, change: Change, faults: readonly string[]]>([
    ['blocks that do not differ', plain(400), blocks(cashOf(0, 2, 100), cashOf(2, 4, 100)), ['cup: maximal blocks']],
    [
      'more blocks than there are parts',
      plain(398),
      blocks(cashOf(0, 1, 100), cashOf(1, 2, 99), cashOf(2, 3, 100), cashOf(3, 4, 99)),
      ['cup: few blocks'],
    ],
    [
      'less than was paid',
      plain(400),
      blocks(cashOf(0, 4, 99)),
      ['lines × cash', 'floor or ceiling of cash', 'line × tenders'],
    ],
    [
      'one less than was paid, of one unit',
      plain(400),
      blocks(cashOf(0, 1, 99), cashOf(1, 4, 100)),
      ['lines × cash', 'floor or ceiling of cash', 'line × tenders'],
    ],
    [
      'a subsidy whose tax differs, beside an added tax of the same rate',
      anOrder({
        lines: [
          aLine({
            taxes: [
              { rate: '0.13', included: true },
              { rate: '0.13', included: false, amount: 2_600 },
            ],
          }),
        ],
      }),
      block(0, ({ taxes }) => ({ taxes: taxes.map((tax) => ({ ...tax, onSubsidy: tax.included ? 2 : 0 })) })),
      ['cup: on subsidy 0.13'],
    ],
    ['less than was paid in part', plain(396), blocks(cashOf(0, 4, 98)), ['lines × cash', 'floor or ceiling of cash']],
    [
      'shares of a discount that nothing could take',
      anOrder({ discounts: [{ id: 'd', on: 'freight', amount: 9 }] }),
      block(0, () => ({ discounts: [{ discountId: 'd', amount: 1, funding: [{ party: 'merchant', amount: 1 }] }] })),
      [
        'cup: list − discounts = net + included taxes',
        'cup: line × all discounts',
        'd × merchant',
        'floor or ceiling of merchant in d',
      ],
    ],
    [
      'freight whose tax was not charged',
      carried,
      (allocation) => ({
        ...allocation,
        freight: { ...allocation.freight, taxes: [{ ...FREIGHT_TAX, amount: 59, onSubsidy: 0 }] },
      }),
      ['paid = net + taxes', 'line × added taxes'],
    ],
    [
      'freight without a tax',
      carried,
      (allocation) => ({ ...allocation, freight: { ...allocation.freight, net: 660, taxes: [] } }),
      ['list − discounts = net + included taxes', 'line × added taxes'],
    ],
  ])('%s', (_what, order, change, faults) => {
    expect(found(order, change)).toEqual(faults);
  });
});
