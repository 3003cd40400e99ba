import type { RefundEntry } from '../facts/index';
import { toDecimalText } from '../money/index';
import type { RefundQuote } from '../refund/index';
import { malformed } from '../vocabulary/index';
import type { Reader } from './phrasing';
import { phrasingOf } from './phrasing-of';
import { quoteWordsOf } from './quote-words-of';
import { unitsText } from './units-text';

/** A column of a table: its heading, and on which side its cells stand. */
export interface QuoteColumn {
  readonly heading: string;
  readonly align: 'left' | 'right';
}

/** A quote as cells, for whatever draws tables. */
export interface QuoteTable {
  readonly columns: readonly QuoteColumn[];
  /** One row per entry, then their total. */
  readonly rows: readonly (readonly string[])[];
}

/** The goods an entry is for; null where it is for the refund as a whole. */
export function goodsOf({ lineId, from, to }: RefundEntry, title: (lineId: string) => string): string | null {
  if (lineId === undefined) return null;
  return from === undefined || to === undefined ? title(lineId) : `${title(lineId)} ${unitsText({ from, to })}`;
}

/**
 * A quote as a table: its entries, each with its units, amount (in the currency's unit, exact), bearer and rule, and their
 * total.
 *
 * @throws {@link AfterSaleError} `language_unknown`, `currency_unknown`
 *
 * @remarks Rule RFD-11.
 *
 * @example
 * ```ts
 * import { quoteRefund, standard } from 'aftersale';
 * import { quoteTable } from 'aftersale/messages';
 * const answer = quoteRefund(
 *   {
 *     order: {
 *       id: 'o1', currency: 'CNY', status: 'completed', payment: 'prepaid', placedAt: 0, parcels: [], discounts: [],
 *       lines: [{ id: 'tea', category: 'tea', quantity: 2, unitPrice: 1000 }],
 *       tenders: [{ id: 't', kind: 'cash', amount: 2000 }],
 *     },
 *     cases: [], policy: standard, now: 0, version: 1,
 *   },
 *   { caseId: 'c1', type: 'refund_only', lines: [{ lineId: 'tea', quantity: 2 }], reason: 'quality', actor: 'buyer' },
 * );
 * const reader = { language: 'en', currency: 'CNY', timeZone: 'Asia/Shanghai' } as const;
 * answer.outcome === 'deny' ? [] : quoteTable(answer.value, reader).rows;
 * // => [['goods', 'tea 1–2', '20.00', 'merchant', 'RFD-01'], ['total', '', '20.00', '', '']]
 * ```
 */
export function quoteTable(quote: RefundQuote, reader: Reader): QuoteTable {
  try {
    const { entries, total, currency } = quote;
    const { labels, title } = phrasingOf(reader);
    const words = quoteWordsOf(reader.language);
    return {
      columns: [
        { heading: words.entry, align: 'left' },
        { heading: words.units, align: 'left' },
        { heading: words.amount, align: 'right' },
        { heading: words.bearer, align: 'left' },
        { heading: words.rule, align: 'left' },
      ],
      rows: [
        ...entries.map((entry) => [
          labels.entryKind[entry.kind],
          goodsOf(entry, title) ?? '',
          toDecimalText(entry.amount, currency),
          labels.party[entry.bearer],
          entry.rule,
        ]),
        [words.total, '', toDecimalText(total, currency), '', ''],
      ],
    };
  } catch (error) {
    throw malformed(error);
  }
}
