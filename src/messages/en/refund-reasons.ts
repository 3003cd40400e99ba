import type { ReasonParams } from '../../decision/index';
import type { Sentences } from '../phrasing';

export const refundReasons = {
  above_refundable: ({ requested, maximum }, say) =>
    `You asked for ${say.amount(requested)}; at most ${say.amount(maximum)} can be refunded.`,
  nothing_refundable: () => 'There is nothing left to refund for these goods.',
  not_paid: () => 'The order has not been paid, so there is nothing to refund.',
  deductions_exceed_refund: ({ shortfall }, say) =>
    `The deductions exceed the refund; ${say.amount(shortfall)} is still owed.`,
} satisfies Partial<Sentences<ReasonParams>>;
