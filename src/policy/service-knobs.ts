import type { RuleId } from '../vocabulary/index';
import { choice, type Knob, whole } from './knob';

const LEVELS: readonly RuleId[] = ['SLA-02'];

const hours = (standard: number, sentence: string): Knob<number> =>
  whole('hours', 1, { rules: LEVELS, standard, sentence });

/** How soon people answer, in running time, and what a buyer is told who urges shipment (SLA). */
export const SERVICE_KNOBS = {
  firstResponseMinutes: whole('minutes', 1, {
    rules: LEVELS,
    standard: 30,
    sentence: 'Within how many minutes an application gets its first answer.',
  }),
  carrierAnswer: hours(2, 'Within how many hours the carrier answers a question about a parcel.'),
  recallAnswer: hours(2, 'Within how many hours the carrier says whether it can recall the goods.'),
  warehouseAnswer: hours(2, 'Within how many hours the warehouse answers a hard question, or stops the goods.'),
  supervisorAnswer: hours(4, 'Within how many hours a superior answers what an agent asks.'),
  overLimitAnswer: hours(
    12,
    'Within how many hours a superior decides a refund above an agent’s limit after receipt, without a return.',
  ),
  inspectedBy: choice(['internal', 'external'], {
    rules: LEVELS,
    standard: 'internal',
    sentence: 'Whether returns are inspected by the shop itself, or by somebody else.',
  }),
  internalInspection: hours(12, 'Within how many hours the shop itself inspects a return that was signed for.'),
  externalInspection: hours(48, 'Within how many hours somebody else inspects a return that was signed for.'),
  trackingIncentive: hours(12, 'Within how many hours a buyer gives the tracking number of a return to earn a coupon.'),
  shipmentPromise: whole('hours', 1, {
    rules: ['SLA-05'],
    standard: 48,
    sentence: 'Within how many hours after payment goods are promised to be shipped.',
  }),
  urgingGift: whole('amount', 0, {
    rules: ['SLA-05'],
    standard: 500,
    sentence: 'The value of the gift for a buyer who urges an overdue shipment.',
  }),
} as const;
