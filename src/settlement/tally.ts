import type { Amount } from '../money/index';
import { assertInstant, type Instant, type Period } from '../time/index';
import { AfterSaleError, PARTIES, type Party } from '../vocabulary/index';
import type { Settlement, SettlementEntry } from './settlement';
import { SETTLEMENT_KINDS, type SettlementKind } from './settlement-kind';
import type { CurrencyStatement, Statement, StatementRow } from './statement';

/** The totals of a statement that is being written: one place for each party and kind. */
interface CurrencyTally {
  readonly received: Amount[];
  readonly paid: Amount[];
  payable: Amount;
  recoverable: Amount;
}

/** A statement that is being written. */
export interface Tally {
  readonly orders: { included: number; outside: number; held: number; notDue: number };
  first: Instant | null;
  last: Instant | null;
  readonly currencies: Map<string, CurrencyTally>;
}

export const newTally = (): Tally => ({
  orders: { included: 0, outside: 0, held: 0, notDue: 0 },
  first: null,
  last: null,
  currencies: new Map(),
});

const placesOf = <Name extends string>(names: readonly Name[]): Readonly<Record<Name, number>> =>
  // Every name has its place, which entries made of a list cannot say.
  Object.fromEntries(names.map((name, place) => [name, place])) as Record<Name, number>;

const PARTY_PLACES = /* @__PURE__ */ placesOf(PARTIES);
const KIND_PLACES = /* @__PURE__ */ placesOf(SETTLEMENT_KINDS);
const PLACES = PARTIES.length * SETTLEMENT_KINDS.length;

const placeOf = (party: Party, kind: SettlementKind): number =>
  PARTY_PLACES[party] * SETTLEMENT_KINDS.length + KIND_PLACES[kind];

/**
 * Two totals that only ever grow, as one. What was received and what was paid are summed apart, so that whether a sum passes
 * the safe integers depends neither on the order of orders nor on how they were divided.
 */
function added(total: Amount, more: Amount): Amount {
  const sum = total + more;
  if (!Number.isSafeInteger(sum)) throw new AfterSaleError('result_out_of_range', { of: 'statement', total, more });
  return sum;
}

// Every place has been filled with a total.
const totalAt = (totals: readonly Amount[], place: number): Amount => totals[place] as Amount;

function addAt(totals: Amount[], place: number, amount: Amount): void {
  totals[place] = added(totalAt(totals, place), amount);
}

function tallyOf(tally: Tally, currency: string): CurrencyTally {
  const known = tally.currencies.get(currency);
  if (known !== undefined) return known;
  const totals = (): Amount[] => new Array<Amount>(PLACES).fill(0);
  const made: CurrencyTally = { received: totals(), paid: totals(), payable: 0, recoverable: 0 };
  tally.currencies.set(currency, made);
  return made;
}

function addEntry({ received, paid }: CurrencyTally, { party, kind, amount }: SettlementEntry): void {
  if (amount > 0) addAt(received, placeOf(party, kind), amount);
  else addAt(paid, placeOf(party, kind), 0 - amount);
}

function addMoments(tally: Tally, first: Instant, last: Instant): void {
  assertInstant(first);
  assertInstant(last);
  tally.first = Math.min(tally.first ?? first, first);
  tally.last = Math.max(tally.last ?? last, last);
}

/** Adds a settlement, where it entered within the period (any, where null), and tells whether it did (STL-08). */
export function addSettlement(tally: Tally, settlement: Settlement, period: Period | null): boolean {
  const { status, currency, entries, payable, recoverable } = settlement;
  const { orders } = tally;
  if (status.is === 'not_due') orders.notDue += 1;
  if (status.is === 'held') orders.held += 1;
  if (status.is === 'not_due' || status.is === 'held') return false;
  const { enteredAt } = status;
  if (period !== null && (enteredAt < period.from || period.to <= enteredAt)) {
    orders.outside += 1;
    return false;
  }
  orders.included += 1;
  addMoments(tally, enteredAt, enteredAt);
  const totals = tallyOf(tally, currency);
  for (const entry of entries) addEntry(totals, entry);
  totals.payable = added(totals.payable, payable);
  totals.recoverable = added(totals.recoverable, recoverable);
  return true;
}

/** Adds all that a statement says. */
export function addStatement(tally: Tally, { orders, entered, currencies }: Statement): void {
  tally.orders.included = added(tally.orders.included, orders.included);
  tally.orders.outside = added(tally.orders.outside, orders.outside);
  tally.orders.held = added(tally.orders.held, orders.held);
  tally.orders.notDue = added(tally.orders.notDue, orders.notDue);
  if (entered !== null) addMoments(tally, entered.first, entered.last);
  for (const { currency, rows, payable, recoverable } of currencies) {
    const totals = tallyOf(tally, currency);
    for (const { party, kind, received, paid } of rows) {
      addAt(totals.received, placeOf(party, kind), received);
      addAt(totals.paid, placeOf(party, kind), paid);
    }
    totals.payable = added(totals.payable, payable);
    totals.recoverable = added(totals.recoverable, recoverable);
  }
}

const rowsOf = ({ received, paid }: CurrencyTally): StatementRow[] =>
  PARTIES.flatMap((party) =>
    SETTLEMENT_KINDS.flatMap((kind) => {
      const place = placeOf(party, kind);
      const row = { party, kind, received: totalAt(received, place), paid: totalAt(paid, place) };
      return row.received === 0 && row.paid === 0 ? [] : [row];
    }),
  );

/** The statement as far as it is written. */
export function statementIn({ orders, first, last, currencies }: Tally): Statement {
  return {
    orders: { ...orders },
    entered: first === null || last === null ? null : { first, last },
    currencies: [...currencies]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([currency, totals]): CurrencyStatement => {
        const { payable, recoverable } = totals;
        return { currency, rows: rowsOf(totals), payable, recoverable };
      }),
  };
}
