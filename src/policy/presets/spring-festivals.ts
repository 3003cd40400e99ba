import { type LocalDate, type Pause, startOfLocalDate } from '../../time/index';

const CHINA = '+08:00';

const festival = (newYearsEve: LocalDate, workBegins: LocalDate): Pause => ({
  from: startOfLocalDate(newYearsEve, CHINA),
  to: startOfLocalDate(workBegins, CHINA),
});

/** From New Year's Eve to the seventh day of the lunar years that begin in 2026 to 2028; later ones are for the shop to add. */
export const SPRING_FESTIVALS: readonly Pause[] = /* @__PURE__ */ (() => [
  festival('2026-02-16', '2026-02-24'),
  festival('2027-02-05', '2027-02-13'),
  festival('2028-01-25', '2028-02-02'),
])();
