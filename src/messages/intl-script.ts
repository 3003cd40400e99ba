import type { Currency } from '../money/index';
import { type Instant, MINUTE, offsetAt, type TimeZone } from '../time/index';
import type { Language } from './language';

/** An amount as the host's Intl writes it in a language; the text is read digit by digit, so nothing is rounded. */
export const intlMoney = (language: Language, decimalText: string, currency: Currency): string =>
  // biome-ignore lint/plugin: amounts have no zone.
  // biome-ignore lint/style/noRestrictedGlobals: only where a reader asks for it, in the language he names.
  new Intl.NumberFormat(language, { style: 'currency', currency }).format(
    // Intl takes decimal text since ES2023, which the types of ES2022 do not know.
    decimalText as unknown as number,
  );

/**
 * An instant as the host's Intl writes date and time in a language. The wall clock of the zone is told as UTC, since the
 * Intl of older hosts knows no zones such as `+08:00`.
 */
export const intlMoment = (language: Language, instant: Instant, zone: TimeZone): string =>
  // biome-ignore lint/style/noRestrictedGlobals: only where a reader asks for it, in the language and zone he names.
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }).format(
    instant + offsetAt(instant, zone) * MINUTE,
  );
