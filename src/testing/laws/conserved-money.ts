import { checkFacts, type RefundRecord } from '../../facts/index';
import type { RefundQuote } from '../../refund/index';
import { type RefundStory, refundStories } from '../stories/refund-story';
import { byTender, granted, grantingIn, sharesIn, total } from './entries';
import { faultsOf, same } from './fault-list';
import type { Law } from './law';

/** Law 2: no minor unit appears or is lost between entries, tenders, bearers, lines and taxes. */
export const conservedMoney: Law<RefundStory> = {
  id: 'conserved_money',
  sentence:
    'The entries of a refund sum to its total, by tender, by bearer, by line and by tax as well, and to what is recorded.',
  scenario: refundStories,
  faults({ moments, paused, end }) {
    const quoted = moments.flatMap(({ name, asked }) =>
      asked.answer.outcome === 'deny' ? [] : quoteFaults(asked.answer.value).map((fault) => `${name}: ${fault}`),
    );
    const recorded = end.cases.flatMap(({ refunds }) => refunds.flatMap(recordFaults));
    const incoherent = [paused, end].flatMap((situation) =>
      checkFacts(situation).map(({ path, code }) => `${path.join('.')}: ${code}`),
    );
    return [...quoted, ...recorded, ...incoherent];
  },
};

function quoteFaults(quote: RefundQuote): string[] {
  const { entries, total: sum, byTender: shares, transfer, byLine, byBearer, taxes, grants } = quote;
  const ofLines = entries.filter(({ lineId }) => lineId !== undefined);
  const inEntries = sharesIn(entries);
  return faultsOf([
    same('the sum of the entries', total(entries), sum),
    same('the sum by tender and transfer', total(shares) + transfer, sum),
    same('the sum by bearer', total(byBearer), sum),
    same('the sum by line', total(byLine), total(ofLines)),
    same('the sum of the taxes', total(taxes), total(entries.flatMap((entry) => entry.taxes ?? []))),
    same('what is granted to units', total(grantingIn(entries)), granted(grants)),
    ...shares.map(({ tenderId, amount }) => same(`what ${tenderId} gives back`, byTender(tenderId, inEntries), amount)),
    ...shares.map(({ tenderId, amount }) => [`${tenderId} gives back ${amount}`, amount > 0] as const),
    [`the total is ${sum}`, sum >= 0],
    [`the transfer is ${transfer}`, transfer >= 0],
    ['an amount is no safe integer, or −0', hasSafeAmounts(quote)],
  ]);
}

const recordFaults = ({ key, total: sum, entries, tenders, transfer }: RefundRecord): string[] =>
  faultsOf([
    same(`${key}: the sum of the entries`, total(entries), sum),
    same(`${key}: the sum of tenders and transfer`, total(tenders) + transfer, sum),
  ]);

/** Whether every number inside of an answer is a safe integer, and not −0. */
function hasSafeAmounts(value: unknown): boolean {
  if (typeof value === 'number') return Number.isSafeInteger(value) && !Object.is(value, -0);
  return typeof value !== 'object' || value === null || Object.values(value).every(hasSafeAmounts);
}
