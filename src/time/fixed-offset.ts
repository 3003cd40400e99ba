const FIXED_OFFSET = /^([+-])([01]\d|2[0-3]):([0-5]\d)$/;

/** The minutes east of UTC that a zone such as `+08:00` or `-03:30` spells out; null for every other text. */
export function fixedOffset(zone: string): number | null {
  const [, sign, hours, minutes] = FIXED_OFFSET.exec(zone) ?? [];
  if (sign === undefined) return null;
  const size = Number(hours) * 60 + Number(minutes);
  return sign === '-' ? 0 - size : size;
}
