import { InvalidArgumentError } from 'commander';
import type { Instant } from '../../time/index';
import type { Say } from '../help/texts';
import { type Moment, momentFrom } from '../input/moment';

/** A moment as an option tells it, which may be counted from the situation's own. */
export const momentArgument =
  (say: Say) =>
  (text: string): Moment => {
    const found = momentFrom(text);
    if (found !== null) return found;
    throw new InvalidArgumentError(
      say({
        en: 'Use 2025-03-01T12:00:00+08:00, epoch milliseconds, now, or +3d or +12h.',
        'zh-CN': '请用 2025-03-01T12:00:00+08:00、毫秒时间戳、now，或 +3d、+12h。',
      }),
    );
  };

/** A moment that is the same for every situation. */
export const instantArgument =
  (say: Say) =>
  (text: string): Instant => {
    const instant = momentFrom(text)?.(Number.NaN, () => Number.NaN) ?? Number.NaN;
    if (!Number.isNaN(instant)) return instant;
    throw new InvalidArgumentError(
      say({
        en: 'Use 2025-03-01T00:00:00+08:00, or epoch milliseconds.',
        'zh-CN': '请用 2025-03-01T00:00:00+08:00 或毫秒时间戳。',
      }),
    );
  };
