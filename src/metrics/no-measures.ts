import { NO_DURATIONS } from './durations';
import type { CaseCounts, Measures } from './measures';

const NO_CASES: CaseCounts = { applied: 0, inProgress: 0, succeeded: 0, closed: 0 };

/** What an empty stream comes to: merged with anything it changes nothing. */
export const NO_MEASURES: Measures = {
  orders: { placed: 0, paid: 0, canceled: 0, returned: 0 },
  cases: NO_CASES,
  byType: [],
  byReason: [],
  money: [],
  times: {
    response: NO_DURATIONS,
    approval: NO_DURATIONS,
    completion: NO_DURATIONS,
    pickup: NO_DURATIONS,
    receipt: NO_DURATIONS,
  },
  levels: [],
  traffic: { visits: 0, logins: 0 },
  buyers: [],
  unattributed: 0,
};
