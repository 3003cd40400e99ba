/** How a refused value is shown in an error, whatever it is: −0 as such, objects and functions as no more than that. */
export function shownValue(value: unknown): string {
  if (typeof value === 'object' || typeof value === 'function') return typeof value;
  return Object.is(value, -0) ? '-0' : String(value);
}
