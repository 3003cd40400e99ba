/**
 * What a zone's clocks and calendars show, read from the text that Intl writes: a reference that shares nothing with the
 * library, and is far too slow for it.
 */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formats.set(zone, format);
  return format;
}

/** `YYYY-MM-DD hh:mm:ss` */
export const wallClock = (instant: number, zone: string): string => formatOf(zone).format(instant);

export const wallDate = (instant: number, zone: string): string => wallClock(instant, zone).slice(0, 10);

export const wallOffset = (instant: number, zone: string): number => {
  const shown = Date.parse(`${wallClock(instant, zone).replace(' ', 'T')}Z`);
  return (shown - Math.floor(instant / 1_000) * 1_000) / 60_000;
};

/** The first minute after `instant` whose date is later, found by looking at every minute. */
export function firstMinuteOfLaterDate(instant: number, zone: string): number {
  const today = wallDate(instant, zone);
  let minute = Math.floor(instant / 60_000) * 60_000 + 60_000;
  while (wallDate(minute, zone) <= today) minute += 60_000;
  return minute;
}
