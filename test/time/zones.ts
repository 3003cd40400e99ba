import { HOUR } from 'aftersale/time';
import fc from 'fast-check';

/** Zones and a moment at which their clocks or calendars changed, each in a way of its own. */
export const CHANGES: readonly (readonly [zone: string, at: number, what: string])[] = [
  ['America/New_York', Date.UTC(2025, 2, 9, 7), 'an hour forward at 02:00'],
  ['America/New_York', Date.UTC(2025, 10, 2, 6), 'an hour back at 02:00'],
  ['Europe/London', Date.UTC(2025, 2, 30, 1), 'an hour forward at 01:00'],
  ['Europe/London', Date.UTC(2025, 9, 26, 1), 'an hour back at 02:00'],
  ['Australia/Lord_Howe', Date.UTC(2025, 9, 4, 15, 30), 'half an hour forward at 02:00'],
  ['Australia/Lord_Howe', Date.UTC(2025, 3, 5, 15), 'half an hour back at 02:00'],
  ['Asia/Shanghai', Date.UTC(1991, 3, 13, 18), 'an hour forward, the last time'],
  ['Asia/Shanghai', Date.UTC(1991, 8, 14, 17), 'an hour back, the last time'],
  ['Asia/Kathmandu', Date.UTC(1985, 11, 31, 18, 30), 'a quarter of an hour forward at midnight'],
  ['America/Sao_Paulo', Date.UTC(2018, 10, 4, 3), 'an hour forward at midnight: no 00:00'],
  ['America/Sao_Paulo', Date.UTC(2018, 1, 18, 2), 'an hour back at midnight: 23:00 twice'],
  ['Asia/Beirut', Date.UTC(2025, 2, 29, 22), 'an hour forward at midnight: no 00:00'],
  ['Asia/Beirut', Date.UTC(2025, 9, 25, 21), 'an hour back at midnight: 23:00 twice'],
  ['America/Havana', Date.UTC(2025, 2, 9, 5), 'an hour forward at midnight: no 00:00'],
  ['America/Havana', Date.UTC(2025, 10, 2, 5), 'an hour back at 01:00: 00:00 twice'],
  ['America/St_Johns', Date.UTC(2010, 10, 7, 2, 31), 'an hour back at 00:01: 00:00 twice, with 23:01 between'],
  ['America/St_Johns', Date.UTC(2010, 2, 14, 3, 31), 'an hour forward at 00:01'],
  ['Pacific/Apia', Date.UTC(2011, 11, 30, 10), 'over the date line: no 2011-12-30'],
  ['Pacific/Kwajalein', Date.UTC(1993, 7, 21, 12), 'over the date line: no 1993-08-21'],
];

const MINUTE_STEPS = 36 * 60;

/** Instants near such a moment, with the zone. */
export const nearChange = fc
  .tuple(fc.constantFrom(...CHANGES), fc.integer({ min: -MINUTE_STEPS, max: MINUTE_STEPS }), fc.nat(59_999))
  .map(([[zone, at], minutes, milliseconds]) => ({ zone, instant: at + minutes * 60_000 + milliseconds }));

/** Any instant from 1973 to 2040, in zones of all kinds. */
export const anywhen = fc.record({
  zone: fc.constantFrom(
    'Asia/Shanghai',
    'Asia/Kathmandu',
    'America/New_York',
    'Europe/London',
    'Australia/Lord_Howe',
    'Africa/Casablanca',
    'Pacific/Chatham',
    'America/Nuuk',
    'Asia/Gaza',
    'UTC',
  ),
  instant: fc.integer({ min: Date.UTC(1973, 0), max: Date.UTC(2040, 0) }),
});

export const anchored = fc.oneof(nearChange, anywhen);

/** Every half hour of the day and a half before and after a moment. */
export const around = (at: number): number[] => Array.from({ length: 145 }, (_, step) => at + (step - 72) * (HOUR / 2));
