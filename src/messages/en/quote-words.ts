import type { QuoteWords } from '../quote-words';

export const quoteWords: QuoteWords = {
  colon: ': ',
  entry: 'entry',
  units: 'units',
  amount: 'amount',
  bearer: 'borne by',
  rule: 'rule',
  total: 'total',
  backTo: 'Back to',
  transfer: 'transfer',
  suggested: 'By the rules alone',
  shortfall: 'Could not be withheld',
  topUp: 'To be paid before the replacement ships',
  receivable: 'Owed back by the buyer',
  maximum: 'At most refundable for these goods',
  told: ({ kind, goods, amount, bearer, isDeduction }) =>
    `${kind}${goods === null ? '' : `, ${goods}`}: ${amount}, ${isDeduction ? 'kept' : 'borne'} by ${bearer}`,
};
