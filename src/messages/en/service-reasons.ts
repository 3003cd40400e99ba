import type { ReasonParams } from '../../decision/index';
import type { Sentences } from '../phrasing';

export const serviceReasons = {
  nothing_to_ship: ({ status }, { labels }) =>
    `There is nothing left to be shipped; the order is at “${labels.orderStatus[status]}”.`,
  shipment_promised: ({ until }, say) =>
    `Your goods will be shipped by ${say.moment(until)}; we are hurrying them along.`,
  shipment_overdue: ({ until }, say) =>
    `Your goods should have been shipped by ${say.moment(until)}. We are sorry, and are finding out why they were not.`,
  goods_claimed: ({ caseId, type }, { labels }) =>
    `The goods wait for an after-sale to be decided: ${labels.afterSaleType[type]}, ${caseId}.`,
  goods_short: ({ shortage }) =>
    shortage === 'out_of_stock'
      ? 'The goods are out of stock.'
      : 'The goods were found unsellable while they were picked.',
  goods_at_stage: ({ stage, units }, { labels }) =>
    `In the warehouse, ${units === 1 ? '1 unit is' : `${units} units are`} at the stage “${labels.parcelStage[stage]}”.`,
} satisfies Partial<Sentences<ReasonParams>>;
