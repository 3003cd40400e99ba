import type { ReasonParams } from '../../decision/index';
import type { Sentences } from '../phrasing';

export const exceptionReasons = {
  swap_not_named: ({ lineId }, { title }) =>
    `Please tell which goods of equal price the buyer would take instead of “${title(lineId)}”.`,
  substitute_not_agreed: ({ lineId, sku }, { title }) =>
    sku === null
      ? `Please agree with the buyer on what is sent instead of “${title(lineId)}”.`
      : `The buyer has not agreed yet to ${sku} instead of “${title(lineId)}”.`,
  held_until_restocked: ({ until }, say) =>
    until === null
      ? 'The goods are held and sent as soon as they are in stock again.'
      : `The goods are held and sent as soon as they are in stock again, expected on ${say.moment(until)}.`,
  margin_too_low: ({ margin, lowest }, say) =>
    `The margin of the order is ${say.amount(margin)}, below ${say.amount(lowest)}.`,
  buyer_blacklisted: ({ buyerId }) =>
    buyerId === null ? 'The buyer is on the blacklist.' : `The buyer ${buyerId} is on the blacklist.`,
  goods_are_large_appliances: ({ lineId }, { title }) => `Large appliances need a booked delivery: “${title(lineId)}”.`,
  parcels_too_many: ({ parcels, maximum }) => `The order is split into ${parcels} parcels, more than ${maximum}.`,
  area_not_delivered: ({ area }) => `The usual carrier does not deliver to ${area}.`,
} satisfies Partial<Sentences<ReasonParams>>;
