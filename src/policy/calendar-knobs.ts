import type { Pause } from '../time/index';
import { type KnobShape, shaped } from './knob';

const INSTANT_SHAPE: KnobShape = { is: 'integer', min: -8_640_000_000_000_000, max: 8_640_000_000_000_000 };

/** When time stands still (DLN-06). */
export const CALENDAR_KNOBS = {
  pauses: shaped<readonly Pause[]>(
    {
      is: 'list',
      of: { is: 'row', fields: { from: INSTANT_SHAPE, to: INSTANT_SHAPE }, optional: [], bounds: ['from', 'to'] },
      min: 0,
    },
    {
      rules: ['DLN-06'],
      standard: [],
      sentence:
        'The stretches of time, such as holidays, during which no deadline runs; in epoch milliseconds, half-open.',
    },
  ),
} as const;
