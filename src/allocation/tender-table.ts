import type { Tender, TenderShare } from '../facts/index';
import { type Amount, isNonNegativeAmount, sum } from '../money/index';
import { AfterSaleError } from '../vocabulary/index';
import { controlledRounding } from './controlled-rounding';
import { combined } from './paired';

/**
 * By which tender each row was paid, in exact margins (RFD-04). While less has been paid than is due (unpaid, cash on
 * delivery, a presale's deposit), what is outstanding is a column of its own, which only closes the margins.
 */
export function tenderTable(rows: readonly Amount[], tenders: readonly Tender[]): TenderShare[][] {
  const columns = tenders.map(({ amount }) => amount);
  const outstanding = sum(rows) - sum(columns);
  if (outstanding < 0 || !columns.every(isNonNegativeAmount)) {
    throw new AfterSaleError('facts_incoherent', { due: sum(rows), tenders: columns });
  }
  return controlledRounding(rows, outstanding > 0 ? [...columns, outstanding] : columns).map((cells) =>
    combined(tenders, cells, ({ id }, amount) => ({ tenderId: id, amount })).filter(({ amount }) => amount > 0),
  );
}
