import { allocationOf, intersectRanges, type RefundQuote, type Situation, type UnitRange } from 'aftersale';
import type { Speech } from '../words/speech';

/** One bar: from where to where money goes, in minor units, and what it is. */
export interface Bar {
  readonly key: string;
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly kind: 'sum' | 'less' | 'more' | 'tender';
}

const total = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0);

/** From the list price of what is refunded to what each tender gets back. */
export function barsOf(
  { order, ...situation }: Situation,
  quote: RefundQuote,
  claims: readonly UnitRange[],
  { labels, words }: Speech,
): Bar[] {
  const blocks = allocationOf({ order, ...situation }).blocks.flatMap((block) =>
    intersectRanges([block], claims).map(({ from, to }) => ({ block, count: to - from })),
  );
  const list = total(blocks.map(({ block, count }) => block.list * count));
  const discounts = order.discounts
    .map(({ id }) => ({
      id,
      amount: total(
        blocks.map(({ block, count }) => (block.discounts.find((one) => one.discountId === id)?.amount ?? 0) * count),
      ),
    }))
    .filter(({ amount }) => amount > 0);
  const bars: Bar[] = [{ key: 'list', label: words.listPrice, from: 0, to: list, kind: 'sum' }];
  let level = list;
  const move = (key: string, label: string, amount: number) => {
    if (amount === 0) return;
    bars.push({ key, label, from: level, to: level + amount, kind: amount < 0 ? 'less' : 'more' });
    level += amount;
  };
  for (const { id, amount } of discounts) move(`discount ${id}`, `${words.discounts} ${id}`, 0 - amount);
  const goods = total(quote.entries.filter(({ kind }) => kind === 'goods').map(({ amount }) => amount));
  move('already', words.paid, goods - level);
  quote.entries
    .filter(({ kind }) => kind !== 'goods')
    .forEach(({ kind, rule, amount }, index) => {
      move(`entry ${index}`, `${labels.entryKind[kind]} ${rule}`, amount);
    });
  bars.push({ key: 'total', label: words.refunded, from: 0, to: quote.total, kind: 'sum' });
  let given = 0;
  const give = (key: string, label: string, amount: number) => {
    if (amount === 0) return;
    bars.push({ key, label, from: given, to: given + amount, kind: 'tender' });
    given += amount;
  };
  for (const { tenderId, amount } of quote.byTender) {
    const kind = order.tenders.find(({ id }) => id === tenderId)?.kind;
    give(`tender ${tenderId}`, `${words.backTo} ${kind === undefined ? tenderId : labels.tenderKind[kind]}`, amount);
  }
  give('transfer', words.beside, quote.transfer);
  return bars.map((bar) => ({ ...bar, label: bar.label.trim() }));
}
