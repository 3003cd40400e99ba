import { isNonEmpty, type Reason, reason } from '../decision/index';
import { byLine, type UnitRange } from '../facts/index';
import type { StockOutAnswer, StockOutPlan, StockOutQuery, Substitute } from './stock-out';

/** The warehouse agrees on substitutes with the buyer itself, and sends them (EXC-01). */
export function sendSubstitutes({ substitutes = [] }: StockOutQuery, units: readonly UnitRange[]): StockOutAnswer {
  const lineIds = [...byLine(units).keys()];
  const named = lineIds.flatMap((lineId): Substitute[] =>
    substitutes.filter((one) => one.lineId === lineId).slice(0, 1),
  );
  const sent = named.map(({ lineId, sku }) => ({ lineId, sku }));
  const value: StockOutPlan = {
    commands: [{ command: 'ship_substitutes', units, substitutes: sent }],
    refund: 0,
    compensation: 0,
  };
  const open = lineIds.flatMap((lineId): Reason[] => {
    const substitute = named.find((one) => one.lineId === lineId);
    return substitute?.agreed === true
      ? []
      : [reason('EXC-01', 'substitute_not_agreed', { lineId, sku: substitute?.sku ?? null })];
  });
  return {
    option: 'substitute',
    rule: 'EXC-01',
    decidedBy: 'buyer',
    carriedOutBy: 'warehouse',
    decision: isNonEmpty(open)
      ? { outcome: 'review', value, reasons: open, notes: [] }
      : { outcome: 'allow', value, notes: [] },
  };
}
