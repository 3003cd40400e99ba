import type { ReasonParams } from '../../decision/index';
import type { Sentences } from '../phrasing';

const units = (count: number): string => (count === 1 ? '1 unit' : `${count} units`);
const has = (count: number): string => (count === 1 ? 'has' : 'have');
const is = (count: number): string => (count === 1 ? 'is' : 'are');

export const rollupReasons = {
  all_units_gone: ({ units: count }) =>
    `All goods (${units(count)}) have been canceled, returned or refunded in full, so the order closes.`,
  units_kept: ({ kept, of }) =>
    `The order stays open: ${kept} of ${units(of)} ${has(kept)} not been canceled, returned or refunded in full.`,
  type_never_closes: ({ type }, { labels }) =>
    `The order is not closed by after-sales of this kind: ${labels.afterSaleType[type]}.`,
  cases_open: ({ count }) =>
    count === 1
      ? 'One after-sale is still being worked on; it changes the order only once it has succeeded.'
      : `After-sales still being worked on: ${count}; they change the order only once they have succeeded.`,
  kept_units_shipped: ({ units: count }) => `All that is still to be sent (${units(count)}) has left the warehouse.`,
  payment_awaited: ({ until }, say) =>
    until === null ? 'The order waits for payment.' : `The order waits for payment until ${say.moment(until)}.`,
  shipment_awaited: ({ units: count }) =>
    `The order waits for shipment: ${units(count)} ${is(count)} still to be sent.`,
  signature_awaited: ({ units: count }) =>
    `The order waits for receipt: ${units(count)} ${is(count)} not signed for yet.`,
  confirmation_awaited: ({ until }, say) =>
    until === null
      ? 'All that was sent is signed for; the order waits for confirmation of receipt.'
      : `All that was sent is signed for; the order completes on confirmation of receipt, or by itself on ${say.moment(until)}.`,
  order_is_complete: () => 'The order is complete.',
  order_stays_closed: () => 'The order is closed and stays so.',
} satisfies Partial<Sentences<ReasonParams>>;
