import { allocateOrder, apportion, checkEligibility, nextMidnight, quoteRefund } from 'aftersale';

const ZONES = ['Asia/Shanghai', 'America/New_York', 'Pacific/Apia', '+05:30'];
const INSTANTS = [0, Date.UTC(2026, 2, 8, 6, 59), Date.UTC(2026, 10, 1, 5, 30)];

/**
 * What is asked on every host: a browser page and Node, and Node in other time zones, must give the same bytes.
 * The examples are the files of docs/examples.
 */
export const answersTo = (examples) => ({
  apportion: [
    apportion(10000, [1, 1, 1]),
    apportion(-10000, [3, 2, 2], { remainder: 'last_line' }),
    apportion(Number.MAX_SAFE_INTEGER, [Number.MAX_SAFE_INTEGER, 1, 7]),
  ],
  nextMidnight: ZONES.flatMap((zone) => INSTANTS.map((instant) => nextMidnight(instant, zone))),
  examples: examples.map(({ situation, ask = { actor: 'buyer' }, refunds = [] }) => ({
    eligibility: checkEligibility(situation, ask),
    allocation: allocateOrder(situation.order, situation.policy),
    quotes: refunds.map((request) => quoteRefund(situation, request)),
  })),
});
