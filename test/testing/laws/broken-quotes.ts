import type { Decision } from 'aftersale/decision';
import type { RefundEntry, Situation } from 'aftersale/facts';
import { quoteRefund, type RefundQuote, type RefundRequest } from 'aftersale/refund';
import type { Questions } from 'aftersale/testing';

type QuoteRefund = Questions['quoteRefund'];
type Change = (quote: RefundQuote, situation: Situation, request: RefundRequest) => RefundQuote;

/** The library's quotes, each changed in some way. */
const changedQuotes =
  (change: Change): QuoteRefund =>
  (situation, request): Decision<RefundQuote> => {
    const answer = quoteRefund(situation, request);
    return answer.outcome === 'deny' ? answer : { ...answer, value: change(answer.value, situation, request) };
  };

const withEntries = (quote: RefundQuote, change: (entry: RefundEntry) => RefundEntry): RefundQuote => ({
  ...quote,
  entries: quote.entries.map(change),
});

/** Another amount of the first entry of goods, in all that sums up entries. */
function withGoods(quote: RefundQuote, by: number): RefundQuote {
  const index = quote.entries.findIndex(({ kind, amount }) => kind === 'goods' && amount + by >= 0);
  const entry = quote.entries[index];
  if (entry === undefined) return quote;
  return {
    ...quote,
    total: quote.total + by,
    transfer: quote.transfer + by,
    entries: quote.entries.with(index, { ...entry, amount: entry.amount + by }),
    byLine: quote.byLine.map((one) => (one.lineId === entry.lineId ? { ...one, amount: one.amount + by } : one)),
    byBearer: quote.byBearer.map((one) => (one.party === entry.bearer ? { ...one, amount: one.amount + by } : one)),
    grants: quote.grants.map((grant) =>
      grant.lineId === entry.lineId && grant.from === entry.from ? { ...grant, each: grant.each + by } : grant,
    ),
  };
}

const moved = <Part extends { readonly amount: number }>(parts: readonly Part[] = []): Part[] =>
  parts.map((part, index) => ({ ...part, amount: part.amount + (index === 0 ? -1 : index === 1 ? 1 : 0) }));

let asked = 0;

/** What is wrong with a quote, by the law that has to find it. */
export const BROKEN_QUOTES: readonly (readonly [law: string, what: string, quoteRefund: QuoteRefund])[] = [
  ['exact_refunds', 'keeps a minor unit of every refund', changedQuotes((quote) => withGoods(quote, -1))],
  [
    'exact_refunds',
    'takes a minor unit of one tender from another',
    changedQuotes((quote) =>
      withEntries(quote, (entry) => (entry.kind === 'goods' ? { ...entry, tenders: moved(entry.tenders) } : entry)),
    ),
  ],
  [
    'exact_refunds',
    'forgets the taxes',
    changedQuotes((quote) => withEntries({ ...quote, taxes: [] }, ({ taxes: _, ...entry }) => entry)),
  ],
  [
    'exact_refunds',
    'grants units less than it gives',
    changedQuotes((quote) => ({ ...quote, grants: quote.grants.slice(1) })),
  ],
  ['conserved_money', 'totals one too much', changedQuotes((quote) => ({ ...quote, total: quote.total + 1 }))],
  ['conserved_money', 'transfers one too much', changedQuotes((quote) => ({ ...quote, transfer: quote.transfer + 1 }))],
  ['conserved_money', 'names no bearer', changedQuotes((quote) => ({ ...quote, byBearer: [] }))],
  ['conserved_money', 'names no line', changedQuotes((quote) => ({ ...quote, byLine: [] }))],
  ['conserved_money', 'sums no tax', changedQuotes((quote) => ({ ...quote, taxes: [] }))],
  [
    'conserved_money',
    'moves money between tenders',
    changedQuotes((quote) => ({ ...quote, byTender: moved(quote.byTender) })),
  ],
  [
    'conserved_money',
    'answers −0',
    changedQuotes((quote) => ({ ...quote, shortfall: quote.shortfall === 0 ? -0 : quote.shortfall })),
  ],
  ['refunds_within_cap', 'gives one more than there is', changedQuotes((quote) => withGoods(quote, 1))],
  [
    'refunds_within_cap',
    'cuts a request down to the cap without a word',
    (situation, request) => {
      const { amount, ...whole } = request;
      const answer = quoteRefund(situation, request);
      return answer.outcome === 'deny' && amount !== undefined ? quoteRefund(situation, whole) : answer;
    },
  ],
  [
    'refunds_within_cap',
    'forgets what other cases hold',
    (situation, request) =>
      quoteRefund({ ...situation, cases: situation.cases.filter(({ id }) => id === request.caseId) }, request),
  ],
  [
    'refunds_once',
    'gives every try a key of its own',
    changedQuotes((quote, { cases }, { caseId }) => {
      const failed =
        cases.find(({ id }) => id === caseId)?.refunds.filter(({ state }) => state === 'failed').length ?? 0;
      return { ...quote, key: `${quote.key}${failed > 0 ? ':again' : ''}` };
    }),
  ],
  [
    'refunds_once',
    'gives all refunds of a case one key',
    changedQuotes((quote, _situation, { caseId }) => ({ ...quote, key: `${caseId}:refund:1` })),
  ],
  [
    'untouched_neighbours',
    'gives less to those who come later',
    changedQuotes((quote, { cases }) => withGoods(quote, cases.length > 0 ? -1 : 0)),
  ],
  [
    'pure_quotes',
    'counts how often it was asked',
    changedQuotes((quote) => {
      asked += 1;
      return { ...quote, key: `${quote.key} ${asked}` };
    }),
  ],
  [
    'pure_quotes',
    'freezes what it is asked of',
    (situation, request) => {
      Object.freeze(situation.order.lines);
      return quoteRefund(situation, request);
    },
  ],
  [
    'pure_quotes',
    'writes to what it is asked of',
    (situation, request) => {
      Object.assign(situation, { version: situation.version + 1 });
      return quoteRefund(situation, request);
    },
  ],
  [
    'pure_quotes',
    'answers for a stored allocation otherwise',
    changedQuotes((quote, { allocation }) => (allocation === undefined ? quote : { ...quote, total: quote.total + 1 })),
  ],
];
