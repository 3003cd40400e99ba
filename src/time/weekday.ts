/** The ISO number of the weekday, Monday 1 to Sunday 7, of a day counted from 1970-01-01 (a Thursday) as day 0. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** Whether a value is the ISO number of a weekday: Monday 1 to Sunday 7. */
export function isWeekday(value: unknown): boolean {
  return [1, 2, 3, 4, 5, 6, 7].some((weekday) => weekday === value);
}
