import type { Order } from '../facts/index';
import type { Amount } from '../money/index';
import type { RefundQuote } from '../refund/index';
import { malformed } from '../vocabulary/index';
import { benefitText } from './benefit-text';
import type { Reader } from './phrasing';
import { phrasingOf } from './phrasing-of';
import { goodsOf } from './quote-table';
import { quoteWordsOf } from './quote-words-of';

/**
 * What there is to say of a quote beside its entries, line by line: which tenders the money goes back to, what could not be
 * withheld, what is still to be paid or owed back, what becomes of coupons, points and stock, and how much could be
 * refunded. Amounts are exact, in the currency's unit.
 *
 * @throws {@link AfterSaleError} `language_unknown`, `currency_unknown`
 *
 * @remarks Rules RFD-04, RFD-07, RFD-11, RFD-12, RFD-15, RFD-23.
 *
 * @example See `quoteLines`, which tells the entries as well.
 */
export function quoteSummary(quote: RefundQuote, order: Pick<Order, 'tenders'>, reader: Reader): string[] {
  try {
    const { tenders } = order;
    const say = phrasingOf(reader);
    const words = quoteWordsOf(reader.language);
    const line = (name: string, what: string) => `${name}${words.colon}${what}`;
    const unlessNone = (name: string, amount: Amount) => (amount === 0 ? [] : [line(name, say.amount(amount))]);
    const kindOf = new Map(tenders.map(({ id, kind }) => [id, say.labels.tenderKind[kind]]));
    const back = quote.byTender.map(
      ({ tenderId, amount }) => `${kindOf.get(tenderId) ?? tenderId} ${say.amount(amount)}`,
    );
    const beside = quote.transfer === 0 ? [] : [`${words.transfer} ${say.amount(quote.transfer)}`];
    const parts = [...back, ...beside];
    return [
      ...(parts.length === 0 ? [] : [line(words.backTo, say.list(parts))]),
      ...(quote.suggested === quote.total ? [] : [line(words.suggested, say.amount(quote.suggested))]),
      ...unlessNone(words.shortfall, quote.shortfall),
      ...unlessNone(words.topUp, quote.topUp),
      ...unlessNone(words.receivable, quote.receivable),
      ...quote.benefits.map((benefit) => benefitText(benefit, reader)),
      line(words.maximum, say.amount(quote.cap.refundable)),
    ];
  } catch (error) {
    throw malformed(error);
  }
}

/**
 * A quote as text, line by line: every entry with its goods, amount, bearer and rule, the total, and all that
 * `quoteSummary` says. Amounts are exact, in the currency's unit.
 *
 * @throws {@link AfterSaleError} `language_unknown`, `currency_unknown`
 *
 * @remarks Rule RFD-11.
 *
 * @example
 * ```ts
 * import { quoteRefund, standard, type Order } from 'aftersale';
 * import { quoteLines } from 'aftersale/messages';
 * const order: Order = {
 *   id: 'o1', currency: 'CNY', status: 'completed', payment: 'prepaid', placedAt: 0, parcels: [], discounts: [],
 *   lines: [{ id: 'tea', category: 'tea', quantity: 2, unitPrice: 1000 }],
 *   tenders: [{ id: 't', kind: 'cash', amount: 2000 }],
 * };
 * const answer = quoteRefund(
 *   { order, cases: [], policy: standard, now: 0, version: 1 },
 *   { caseId: 'c1', type: 'refund_only', lines: [{ lineId: 'tea', quantity: 1 }], reason: 'quality', actor: 'buyer' },
 * );
 * const reader = { language: 'en', currency: 'CNY', timeZone: 'Asia/Shanghai' } as const;
 * answer.outcome === 'deny' ? [] : quoteLines(answer.value, order, reader).slice(0, 3);
 * // => ['goods, tea 1: CNY 10.00, borne by merchant [RFD-01]', 'total: CNY 10.00', 'Back to: cash CNY 10.00']
 * ```
 */
export function quoteLines(quote: RefundQuote, order: Pick<Order, 'tenders'>, reader: Reader): string[] {
  try {
    const say = phrasingOf(reader);
    const words = quoteWordsOf(reader.language);
    const entries = quote.entries.map((entry) => {
      const told = words.told({
        kind: say.labels.entryKind[entry.kind],
        goods: goodsOf(entry, say.title),
        amount: say.amount(entry.amount),
        bearer: say.labels.party[entry.bearer],
        isDeduction: entry.amount < 0,
      });
      return `${told} [${entry.rule}]`;
    });
    return [
      ...entries,
      `${words.total}${words.colon}${say.amount(quote.total)}`,
      ...quoteSummary(quote, order, reader),
    ];
  } catch (error) {
    throw malformed(error);
  }
}
