import type { AfterSaleCase, RefundRecord, UnitRange } from '../facts/index';
import type { Amount } from '../money/index';
import { refundedUnits } from '../refund/index';
import type { Sale } from './sale';
import { tendered } from './sold';
import { marksOf, type UnitMark } from './undone';

/** What refunds that were paid out have given back of an order so far. */
export interface PastRefunds {
  /** What they say of units. */
  readonly marks: readonly UnitMark[];
  /** Minor units of freight. */
  readonly freight: Amount;
  /** Units that cost nothing and went back with others. */
  readonly free: readonly UnitRange[];
  /** Whether all units are back, and none of them had been shipped: freight that cost nothing is undone with them. */
  readonly isAllUnshipped: boolean;
  readonly cases: readonly AfterSaleCase[];
}

export const NO_REFUNDS: PastRefunds = { marks: [], freight: 0, free: [], isAllUnshipped: false, cases: [] };

/** The refunds so far, and one more of a case. */
export function withPaidRefund(sale: Sale, past: PastRefunds, one: AfterSaleCase, refund: RefundRecord): PastRefunds {
  let freight = past.freight;
  for (const { kind, amount } of refund.entries) if (kind === 'freight') freight += amount;
  const marks = [...past.marks, ...marksOf(one, refund)];
  if (!hasFreeParts(sale)) return { ...past, marks, freight };
  const cases = withRefundOf(past.cases, one, refund);
  return { marks, freight, cases, ...freeParts(sale, cases) };
}

/** The cases with what has been paid out of them so far. */
function withRefundOf(cases: readonly AfterSaleCase[], one: AfterSaleCase, refund: RefundRecord): AfterSaleCase[] {
  const own = cases.find(({ id }) => id === one.id);
  const others = cases.filter(({ id }) => id !== one.id);
  return [...others, { ...one, refunds: [...(own?.refunds ?? []), refund] }];
}

/** Whether something was given for nothing, which no entry of a refund speaks of. */
function hasFreeParts({ freight, allocation: { blocks } }: Sale): boolean {
  const isFreightFree = freight.paid === 0 && freight.platformSubsidy + freight.supplierSubsidy > 0;
  return isFreightFree || blocks.some((block) => tendered(block) === 0);
}

function freeParts({ order, allocation }: Sale, cases: readonly AfterSaleCase[]) {
  const gone = refundedUnits(allocation, cases);
  const units = gone.reduce((sum, { from, to }) => sum + to - from, 0);
  const isAll = units === order.lines.reduce((sum, { quantity }) => sum + quantity, 0);
  return { free: gone, isAllUnshipped: isAll && gone.every(({ fulfilment }) => fulfilment === 'unshipped') };
}
