import { type Amount, type Currency, toDecimalText } from '../money/index';
import type { Instant, TimeZone } from '../time/index';
import type { Labels } from './labels';
import { type WallClock, wallClockOf } from './wall-clock';

/** How one language writes what sentences are filled with. */
export interface Script {
  readonly labels: Labels;
  readonly money: (decimalText: string, currency: Currency) => string;
  readonly moment: (clock: WallClock) => string;
  readonly list: (items: readonly string[]) => string;
}

/** What a sentence asks for its values in its reader's language, currency and zone. */
export interface Phrasing {
  readonly labels: Labels;
  readonly amount: (amount: Amount) => string;
  readonly moment: (instant: Instant) => string;
  readonly list: (items: readonly string[]) => string;
  /** What the buyer knows a line by; its id where nothing better is known. */
  readonly title: (lineId: string) => string;
}

/** Whose eyes a sentence is for. */
export interface Reader {
  /** ISO 4217; the currency of the order, whose minor unit the amounts count. */
  readonly currency: Currency;
  /** In which times are told; usually the policy's. */
  readonly timeZone: TimeZone;
  /** What the buyer knows a line by, such as the title of its goods. */
  readonly titleOf?: (lineId: string) => string | undefined;
}

/** The phrasing of a script for a reader. */
export function phrasingFor(script: Script, reader: Reader): Phrasing {
  return {
    labels: script.labels,
    amount: (amount) => script.money(toDecimalText(amount, reader.currency), reader.currency),
    moment: (instant) => script.moment(wallClockOf(instant, reader.timeZone)),
    list: script.list,
    title: (lineId) => reader.titleOf?.(lineId) ?? lineId,
  };
}

/** A sentence for every code of a table of params: one that is missing does not compile. */
export type Sentences<ParamsByCode> = {
  readonly [Code in keyof ParamsByCode]: (params: ParamsByCode[Code], say: Phrasing) => string;
};
