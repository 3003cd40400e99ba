import { InvalidArgumentError } from 'commander';
import type { Instant } from '../../time/index';
import { type Moment, momentFrom } from '../input/moment';

/** A moment as an option tells it, which may be counted from the situation's own. */
export function momentArgument(text: string): Moment {
  const found = momentFrom(text);
  if (found === null) {
    throw new InvalidArgumentError('Use 2025-03-01T12:00:00+08:00, epoch milliseconds, now, or +3d or +12h.');
  }
  return found;
}

/** A moment that is the same for every situation. */
export function instantArgument(text: string): Instant {
  const instant = momentFrom(text)?.(Number.NaN, () => Number.NaN) ?? Number.NaN;
  if (Number.isNaN(instant)) throw new InvalidArgumentError('Use 2025-03-01T00:00:00+08:00, or epoch milliseconds.');
  return instant;
}
