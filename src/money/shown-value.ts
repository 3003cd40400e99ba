/** How a refused value is shown in an error, whatever it is: −0 as such, an object as no more than that. */
export function shownValue(value: unknown): string {
  if (typeof value === 'object') return 'object';
  return Object.is(value, -0) ? '-0' : String(value);
}
