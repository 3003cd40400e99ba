import {
  type Allocation,
  type DiscountedPrice,
  discountedLines,
  type Order,
  type Shares,
  type Tax,
  type UnitBlock,
} from '../../facts/index';
import type { Policy } from '../../policy/index';
import { elementAt } from '../element-at';
import { faultsOf } from './fault-list';

/** Shares by a name of each, of one unit or of many together. */
export type Parts = ReadonlyMap<string, number>;

interface Part {
  readonly amount: number;
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
const amountIn = (parts: readonly Part[]): number => total(parts.map(({ amount }) => amount));

/** Every share of a row under a name of its own, so that rows, and a row and its units, can be compared. */
export function partsOf({ list, discounts, net, taxes, paid, tenders }: Shares): Parts {
  return new Map<string, number>([
    ['list', list],
    ['net', net],
    ['paid', paid],
    ...discounts.map(({ discountId, amount }) => [`discount ${discountId}`, amount] as const),
    ...discounts.flatMap(({ discountId, funding }) =>
      funding.map(({ party, amount }) => [`${party} funds ${discountId}`, amount] as const),
    ),
    ...taxes.map(({ rate, included, amount }) => [`${included ? 'included' : 'added'} ${rate}`, amount] as const),
    ...taxes
      .filter(({ included }) => included)
      .map(({ rate, onSubsidy }) => [`on subsidy ${rate}`, onSubsidy] as const),
    ...tenders.map(({ tenderId, amount }) => [`tender ${tenderId}`, amount] as const),
  ]);
}

/** A share by its name; nothing where there is none. */
const partOf = (parts: Parts, name: string): number => parts.get(name) ?? 0;

/** The shares of many units together. */
export function sumOfBlocks(blocks: readonly UnitBlock[]): Parts {
  const sums = new Map<string, number>();
  for (const block of blocks) {
    for (const [name, amount] of partsOf(block)) {
      sums.set(name, (sums.get(name) ?? 0) + amount * (block.to - block.from));
    }
  }
  return sums;
}

/** The parts whose names begin so, together. */
export const sumOfParts = (parts: Parts, beginning: string): number =>
  total([...parts].filter(([name]) => name.startsWith(beginning)).map(([, amount]) => amount));

/**
 * What an allocation breaks of RFD-02, RFD-03, RFD-04, RFD-17, RFD-19 and RFD-22, for any policy and any coherent order
 * whose taxes on one price differ; nothing, when it is right.
 */
export function allocationFaults(order: Order, allocation: Allocation, { allocation: knobs }: Policy): string[] {
  const discounted = discountedLines(order, knobs.remainder);
  const rows = order.lines.map((line, index) => ({
    line,
    price: discounted.lines[index] as DiscountedPrice,
    blocks: allocation.blocks.filter(({ lineId }) => lineId === line.id),
  }));
  const inOrder = rows.flatMap(({ blocks }) => blocks);
  const sums = [...rows.map(({ blocks }) => sumOfBlocks(blocks)), partsOf(allocation.freight)];
  return [
    ...rows.flatMap(({ line, price, blocks }) =>
      [
        ...coverageFaults(blocks, line.quantity),
        ...likenessFaults(blocks),
        ...blocks.flatMap((block) => [...rangeFaults(block, line.unitPrice), ...blockFaults(block)]),
        ...rowFaults(sumOfBlocks(blocks), price, line.taxes),
      ].map((fault) => `${line.id}: ${fault}`),
    ),
    ...blockFaults(allocation.freight),
    ...rowFaults(partsOf(allocation.freight), discounted.freight, order.freight?.taxes),
    ...faultsOf([
      ['blocks in the order of lines', allocation.blocks.every((block, at) => block === inOrder[at])],
      ['unapplied', JSON.stringify(allocation.unapplied) === JSON.stringify(discounted.unapplied)],
    ]),
    ...tenderFaults(order, sums),
    ...funderFaults(order, allocation, sums),
  ];
}

/** RFD-19: all units, in order, in ranges that differ from their neighbours; not more of them than parts and one. */
function coverageFaults(blocks: readonly UnitBlock[], quantity: number): string[] {
  const ends = [0, ...blocks.map(({ to }) => to)];
  const told = blocks.map((block) => JSON.stringify([...partsOf(block)]));
  const names = new Set(blocks.flatMap((block) => [...partsOf(block).keys()]));
  return faultsOf([
    ['no gaps', blocks.every(({ from, to }, index) => from === ends[index] && from < to) && ends.at(-1) === quantity],
    ['maximal blocks', told.every((one, index) => one !== told[index + 1])],
    // The list price and what was paid are made of parts, not parts.
    ['few blocks', blocks.length <= 1 + names.size - 2],
  ]);
}

/** RFD-19: identical units differ by at most one minor unit in every part. */
function likenessFaults(blocks: readonly UnitBlock[]): string[] {
  const all = blocks.map(partsOf);
  return [...new Set(all.flatMap((parts) => [...parts.keys()]))].filter((name) => {
    const shares = all.map((parts) => partOf(parts, name));
    return Math.max(...shares) - Math.min(...shares) > 1;
  });
}

/** RFD-19: no share is negative or nothing, and none of the price's parts is above the price. */
function rangeFaults({ list, discounts, net, taxes, tenders }: UnitBlock, unitPrice: number): string[] {
  const taken = [...discounts, ...discounts.flatMap(({ funding }) => funding)];
  const isInPrice = (amount: number) => amount >= 0 && amount <= unitPrice;
  return faultsOf([
    ['list is the unit price', list === unitPrice],
    ['net within the price', isInPrice(net)],
    ['discounts within the price', taken.every(({ amount }) => isInPrice(amount) && amount > 0)],
    [
      'taxes within the price',
      taxes.every((tax) => isInPrice(tax.onSubsidy) && (!tax.included || isInPrice(tax.amount))),
    ],
    ['no tax of nothing', taxes.every(({ amount, onSubsidy }) => amount + onSubsidy > 0)],
    ['no tender of nothing', tenders.every(({ amount }) => amount > 0)],
  ]);
}

/** What all parts of a price come to. */
function blockFaults({ list, discounts, net, taxes, paid, tenders }: Shares): string[] {
  return faultsOf([
    [
      'list − discounts = net + included taxes',
      list - amountIn(discounts) === net + amountIn(taxes.filter((tax) => tax.included)),
    ],
    ['paid = net + taxes', paid === net + amountIn(taxes)],
    ['tenders at most what was paid', amountIn(tenders) <= paid],
    ['funding sums to the discount', discounts.every(({ amount, funding }) => amountIn(funding) === amount)],
  ]);
}

/** RFD-02 and RFD-17: a row's discounts are what they were apportioned, its added taxes what was charged. */
function rowFaults(sums: Parts, price: DiscountedPrice, taxes: readonly Tax[] = []): string[] {
  const added = total(taxes.map(({ included, amount = 0 }) => (included ? 0 : amount)));
  return faultsOf([
    ['line × list', sums.get('list') === price.list],
    ['line × paid', sums.get('paid') === price.due + added],
    ['line × added taxes', sumOfParts(sums, 'added ') === added],
    ['line × all discounts', sumOfParts(sums, 'discount ') === amountIn(price.discounts)],
    ...price.discounts.map(
      ({ discountId, amount }) => [`line × ${discountId}`, sums.get(`discount ${discountId}`) === amount] as const,
    ),
  ]);
}

/** RFD-04: rows and columns exact, every cell the floor or the ceiling of its ideal. */
function tenderFaults({ tenders }: Order, sums: readonly Parts[]): string[] {
  const rows = sums.map((row) => partOf(row, 'paid'));
  const due = total(rows);
  const isPaid = amountIn(tenders) === due;
  return faultsOf([
    ...tenders.flatMap(({ id, amount }) => {
      const cells = sums.map((row) => partOf(row, `tender ${id}`));
      return [
        [`lines × ${id}`, total(cells) === amount] as const,
        [`floor or ceiling of ${id}`, areRounded(cells, rows, amount, due)] as const,
      ];
    }),
    ['line × tenders', !isPaid || sums.every((row) => sumOfParts(row, 'tender ') === row.get('paid'))],
  ]);
}

/** Lines × funders likewise, over what was applied of a discount. */
function funderFaults({ discounts }: Order, { unapplied }: Allocation, sums: readonly Parts[]): string[] {
  const statements = discounts.flatMap(({ id, amount, funding = [{ party: 'merchant', amount }] }) => {
    const applied = amount - amountIn(unapplied.filter(({ discountId }) => discountId === id));
    const rows = sums.map((row) => partOf(row, `discount ${id}`));
    return funding.flatMap(({ party, amount: funds }) => {
      const cells = sums.map((row) => partOf(row, `${party} funds ${id}`));
      return [
        [`${id} × ${party}`, areRounded([total(cells)], [applied], funds, amount)] as const,
        [`floor or ceiling of ${party} in ${id}`, areRounded(cells, rows, total(cells), applied)] as const,
      ];
    });
  });
  return faultsOf(statements);
}

/** Whether every cell is the floor or the ceiling of row × column ÷ whole. */
function areRounded(cells: readonly number[], rows: readonly number[], column: number, whole: number): boolean {
  return cells.every((cell, index) => {
    const [scaled, ideal] = [BigInt(cell) * BigInt(whole), BigInt(elementAt(rows, index)) * BigInt(column)];
    return whole === 0 ? cell === 0 : scaled > ideal - BigInt(whole) && scaled < ideal + BigInt(whole);
  });
}
