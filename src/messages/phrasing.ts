import type { Amount, Currency } from '../money/index';
import type { Instant, TimeZone } from '../time/index';
import type { Labels } from './labels';
import type { Language } from './language';
import type { WallClock } from './wall-clock';

/** Whose eyes something is written for. */
export interface Reader {
  readonly language: Language;
  /** ISO 4217; the currency of the order, whose minor unit the amounts count. */
  readonly currency: Currency;
  /** In which times are told; usually the policy's. */
  readonly timeZone: TimeZone;
  /** What the buyer knows a line by, such as the title of its goods. */
  readonly titleOf?: (lineId: string) => string | undefined;
  /**
   * How amounts and moments are written: `plain`, unless told otherwise, gives the same text on every host; `intl` is what
   * the host's Intl writes in the language, which differs between its versions.
   */
  readonly format?: 'plain' | 'intl';
}

/** How one language writes what sentences are filled with. */
export interface Script {
  readonly labels: Labels;
  readonly money: (decimalText: string, currency: Currency) => string;
  readonly moment: (clock: WallClock) => string;
  readonly list: (items: readonly string[]) => string;
}

/** How amounts, instants, lines and lists are written for a reader. */
export interface Phrasing {
  readonly labels: Labels;
  readonly amount: (amount: Amount) => string;
  readonly moment: (instant: Instant) => string;
  readonly list: (items: readonly string[]) => string;
  /** What the buyer knows a line by; its id where nothing better is known. */
  readonly title: (lineId: string) => string;
}

/** A sentence for every code of a table of params: one that is missing does not compile. */
export type Sentences<ParamsByCode> = {
  readonly [Code in keyof ParamsByCode]: (params: ParamsByCode[Code], say: Phrasing) => string;
};
