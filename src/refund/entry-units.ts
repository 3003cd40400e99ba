import type { Grant, RefundEntry, UnitRange } from '../facts/index';
import { type Amount, assertAmount, sum } from '../money/index';

/** The units an entry is for; none where it is for the refund as a whole. */
export const entryUnits = ({ lineId, from, to }: Partial<UnitRange>): UnitRange[] =>
  lineId === undefined || from === undefined || to === undefined ? [] : [{ lineId, from, to }];

/** What an entry gives to each of its units; its amount is so much for all of them. @throws AfterSaleError `amount_not_safe_integer` */
export const entryGrants = (entry: RefundEntry): Grant[] =>
  entryUnits(entry).map(({ lineId, from, to }) => {
    const each = entry.amount / (to - from);
    assertAmount(each, 'each');
    return { lineId, from, to, each };
  });

/** What all entries of a kind come to; minor units. */
export const amountOfKind = (kind: RefundEntry['kind'], entries: readonly RefundEntry[]): Amount =>
  sum(entries.filter((entry) => entry.kind === kind).map(({ amount }) => amount));

/** The units of all entries of a kind. */
export const unitsOfKind = (kind: RefundEntry['kind'], entries: readonly RefundEntry[]): UnitRange[] =>
  entries.filter((entry) => entry.kind === kind).flatMap(entryUnits);
