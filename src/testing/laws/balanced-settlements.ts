import type { Situation } from '../../facts/index';
import type { Amount } from '../../money/index';
import type { Settlement } from '../../settlement/index';
import { PARTIES, type Party } from '../../vocabulary/index';
import { type RefundStory, refundStories } from '../stories/refund-story';
import { sold } from '../stories/sold';
import { byTender, granted, total } from './entries';
import { faultsOf, same } from './fault-list';
import type { Law } from './law';

/** STL-07 after every step: whatever moves goes from somebody to somebody, and the buyer's part is what he paid and got. */
export const balancedSettlements: Law<RefundStory> = {
  id: 'balanced_settlements',
  sentence:
    'The entries of a settlement sum to zero after every step, whatever the order of cases, and the buyer’s to what he paid and got back.',
  scenario: refundStories,
  faults: ({ moments, end }, { settleOrder }) => {
    const faultsAt = (situation: Situation): string[] => {
      const now = sold(situation);
      return settlementFaults(now, settleOrder(now), settleOrder({ ...now, cases: [...now.cases].reverse() }));
    };
    return [
      ...moments.flatMap(({ name, before, after }) =>
        before === after ? [] : faultsAt(after).map((fault) => `${name}: ${fault}`),
      ),
      ...faultsAt(end),
    ];
  },
};

const sumOf = (party: Party, { entries }: Settlement): Amount =>
  total(entries.filter((entry) => entry.party === party));

function settlementFaults(situation: Situation, settlement: Settlement, backwards: Settlement): string[] {
  const { entries, amount, settledBefore, payable, recoverable, claims } = settlement;
  return faultsOf([
    same('the sum of the entries', total(entries), 0),
    same('what the buyer got', sumOf('buyer', settlement), buyersPart(situation)),
    same('what the merchant gets', amount, sumOf('merchant', settlement)),
    same('what is still due', payable - recoverable, amount - settledBefore),
    same('the sum of the claims', total(claims), recoverable),
    ...PARTIES.map((party) =>
      same(`what the ${party} gets, cases read backwards`, sumOf(party, backwards), sumOf(party, settlement)),
    ),
    [
      'an amount is zero, −0, or no safe integer',
      entries.every((entry) => entry.amount !== 0 && Number.isSafeInteger(entry.amount)),
    ],
  ]);
}

/** What he paid in money, less what came back of it; points are not his money. */
function buyersPart({ order, cases }: Situation): Amount {
  const points = order.tenders.filter(({ kind }) => kind === 'points');
  const refunds = cases.flatMap((one) => one.refunds).filter(({ state }) => state === 'succeeded');
  const shares = refunds.flatMap(({ tenders }) => tenders);
  const pointsBack = points.reduce((sum, { id }) => sum + byTender(id, shares), 0);
  const refunded = refunds.reduce((sum, refund) => sum + refund.total, 0);
  const topUps = granted(cases.flatMap((one) => one.topUps ?? []));
  return refunded - pointsBack + total(points) - total(order.tenders) - topUps;
}
