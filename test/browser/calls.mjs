import { apportion } from 'aftersale/money';
import { nextMidnight } from 'aftersale/time';

/**
 * What is asked on every host: a browser page and Node, and Node in other time zones, must give the same bytes.
 * The situations are those of docs/examples.
 */
export const answersTo = (situations) => ({
  apportion: [
    apportion(10000, [1, 1, 1]),
    apportion(-10000, [3, 2, 2], { remainder: 'last_line' }),
    apportion(Number.MAX_SAFE_INTEGER, [Number.MAX_SAFE_INTEGER, 1, 7]),
  ],
  nextMidnight: ['Asia/Shanghai', 'America/New_York', 'Pacific/Apia', '+05:30'].flatMap((zone) =>
    [0, Date.UTC(2026, 2, 8, 6, 59), Date.UTC(2026, 10, 1, 5, 30)].map((instant) => nextMidnight(instant, zone)),
  ),
  situations: situations.length,
});
