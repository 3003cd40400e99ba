import { ABNORMALITIES, type Abnormality, HANDLINGS, type Handling } from '../vocabulary/index';
import { type KnobShape, shaped, whole, wholeOrUnlimited } from './knob';

/** What is done about an order that is abnormal in one way (EXC-03). */
export interface HandlingRule {
  readonly abnormality: Abnormality;
  readonly handling: Handling;
}

const TEXTS: KnobShape = { is: 'list', of: { is: 'text', named: 'text' }, min: 0 };

const standardHandling: readonly HandlingRule[] = [
  { abnormality: 'negative_margin', handling: 'hold_for_review' },
  { abnormality: 'blacklisted', handling: 'hold_for_review' },
  { abnormality: 'large_appliance', handling: 'book_delivery' },
  { abnormality: 'too_many_parcels', handling: 'combine_parcels' },
  { abnormality: 'out_of_area', handling: 'change_carrier' },
];

/** Which orders are abnormal, and what is done about them (EXC-03). */
export const EXCEPTION_KNOBS = {
  lowestMargin: whole('amount', 0, {
    rules: ['EXC-03'],
    standard: 0,
    sentence: 'Below which margin an order is abnormal: what the goods bring in less what they cost.',
  }),
  blacklist: shaped<readonly string[]>(TEXTS, {
    rules: ['EXC-03'],
    standard: [],
    sentence: 'The ids of buyers whose orders are looked at first.',
  }),
  largeApplianceCategories: shaped<readonly string[]>(TEXTS, {
    rules: ['EXC-03'],
    standard: ['large_appliance'],
    sentence: 'The categories of large appliances, whose delivery is booked.',
  }),
  maxParcels: wholeOrUnlimited('count', 1, {
    rules: ['EXC-03'],
    standard: 5,
    sentence: 'Into how many parcels an order may be split.',
  }),
  undeliverableAreas: shaped<readonly string[]>(TEXTS, {
    rules: ['EXC-03'],
    standard: [],
    sentence: 'The areas, as the shop names them, that the usual carrier does not deliver to.',
  }),
  handling: shaped<readonly HandlingRule[]>(
    {
      is: 'list',
      of: {
        is: 'row',
        fields: {
          abnormality: { is: 'choice', of: ABNORMALITIES },
          handling: { is: 'choice', of: HANDLINGS },
        },
        optional: [],
      },
      min: 0,
      key: 'abnormality',
    },
    {
      rules: ['EXC-03'],
      standard: standardHandling,
      sentence: 'What is done about each abnormality; one without a row is only shown.',
    },
  ),
} as const;
