import { REMAINDERS, ROUNDINGS } from '../money/index';
import { choice } from './knob';

/** How an order's money is laid on its units (RFD-02, RFD-17). */
export const ALLOCATION_KNOBS = {
  remainder: choice(REMAINDERS, {
    rules: ['RFD-02'],
    standard: 'largest_remainder',
    sentence: 'Who takes the last minor units of an apportioned discount.',
  }),
  taxRounding: choice(ROUNDINGS, {
    rules: ['RFD-17'],
    standard: 'half_up',
    sentence: 'How the tax contained in a price is rounded, per line.',
  }),
} as const;
