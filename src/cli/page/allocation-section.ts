import { allocationOf } from '../../allocation/index';
import type { Allocation, Order, Shares, Situation } from '../../facts/index';
import { type Amount, sum } from '../../money/index';
import type { Page } from './page';
import { type Column, textTable } from './text-table';

interface AllocationColumn {
  readonly heading: string;
  readonly of: (shares: Shares) => Amount;
}

const taxOf = ({ taxes }: Shares): Amount => sum(taxes.map(({ amount }) => amount));

function columnsFor({ discounts, tenders }: Order, taxed: boolean, { words }: Page): AllocationColumn[] {
  const shareOf = (id: string) => (shares: Shares) =>
    sum(shares.discounts.filter(({ discountId }) => discountId === id).map(({ amount }) => 0 - amount));
  const tenderOf = (id: string) => (shares: Shares) =>
    sum(shares.tenders.filter(({ tenderId }) => tenderId === id).map(({ amount }) => amount));
  return [
    { heading: words.list, of: ({ list }) => list },
    ...discounts.map(({ id }) => ({ heading: id, of: shareOf(id) })),
    ...(taxed
      ? [
          { heading: words.net, of: ({ net }: Shares) => net },
          { heading: words.tax, of: taxOf },
        ]
      : []),
    { heading: words.paid, of: ({ paid }) => paid },
    ...tenders.map(({ id }) => ({ heading: id, of: tenderOf(id) })),
  ];
}

function totalOf({ blocks, freight }: Allocation, column: AllocationColumn): Amount {
  return sum([...blocks.map((block) => column.of(block) * (block.to - block.from)), column.of(freight)]);
}

/** The share of each unit in the order's money, down to the minor unit, and what all units come to. */
export function allocationSection(situation: Situation, page: Page): string {
  const { order } = situation;
  const { words, amount, units } = page;
  const allocation = allocationOf(situation);
  const taxed = [...allocation.blocks, allocation.freight].some(({ taxes }) => taxes.length > 0);
  const shown = columnsFor(order, taxed, page);
  const amountsOf = (shares: Shares) => shown.map(({ of }) => amount(of(shares)));
  const columns: Column[] = [
    { heading: words.line },
    { heading: words.units },
    ...shown.map(({ heading }): Column => ({ heading, align: 'right' })),
  ];
  return [
    page.heading(words.allocation(order.currency)),
    '',
    textTable(columns, [
      ...allocation.blocks.map((block) => [block.lineId, units(block), ...amountsOf(block)]),
      ...(order.freight === undefined ? [] : [[words.freight, '', ...amountsOf(allocation.freight)]]),
      [words.total, '', ...shown.map((column) => amount(totalOf(allocation, column)))],
    ]),
    ...allocation.unapplied.map(
      (unapplied) => `${words.unapplied}${words.colon}${unapplied.discountId} ${amount(unapplied.amount)}`,
    ),
  ].join('\n');
}
