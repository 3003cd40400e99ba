import type { Amount } from '../money/index';
import type { Instant } from '../time/index';
import type { Party } from '../vocabulary/index';
import type { SettlementKind } from './settlement-kind';

/** What one party received and paid for one thing, over all orders of a statement; minor units, neither below zero. */
export interface StatementRow {
  readonly party: Party;
  readonly kind: SettlementKind;
  readonly received: Amount;
  readonly paid: Amount;
}

/** The totals of all orders in one currency; minor units. */
export interface CurrencyStatement {
  readonly currency: string;
  /** By party, then by kind, in the order of their tables; rows of nothing are left out. */
  readonly rows: readonly StatementRow[];
  /** What merchants still get, and what is to be recovered from them. */
  readonly payable: Amount;
  readonly recoverable: Amount;
}

/** How many orders were looked at, by what became of them. */
export interface StatementOrders {
  /** In the statement. */
  readonly included: number;
  /** Entered settlement outside of the period. */
  readonly outside: number;
  readonly held: number;
  readonly notDue: number;
}

/** What many orders come to; of the same size however many they are (STL-08). */
export interface Statement {
  readonly orders: StatementOrders;
  /** When the first and the last of the orders in it entered settlement; null where there is none. */
  readonly entered: { readonly first: Instant; readonly last: Instant } | null;
  /** Sorted by currency. */
  readonly currencies: readonly CurrencyStatement[];
}
