import { PARTIES } from '../../vocabulary/index';
import { type RefundHistory, refundHistoryArbitrary } from '../arbitraries/refund-history';
import { type RefundStory, refundStories } from '../stories/refund-story';
import { countedRefunds, entriesIn, total } from './entries';
import { faultsOf, same } from './fault-list';
import type { Law, Scenario } from './law';

/** Orders all of which comes back, line by line. */
const reversals: Scenario<RefundHistory, RefundStory> = {
  examples: (policy) => refundHistoryArbitrary(policy, 0),
  tell: refundStories.tell,
};

/** Law 7 in the end: a full reversal nets every party to zero, where nothing is retained. */
export const reversedSettlements: Law<RefundStory> = {
  id: 'reversed_settlements',
  sentence: 'Once an order is refunded in full and nothing is kept, every party is where it was before the order.',
  scenario: reversals,
  faults({ end, order, policy }, { settleOrder }) {
    const entries = entriesIn(countedRefunds(end));
    // A subsidy on freight stays with freight that was carried, which nothing that was paid tells.
    const isReversal =
      order.discounts.every(({ on }) => on === 'goods') &&
      policy.settlement.feeOnRefund.is === 'returned' &&
      entries.every(({ kind, bearer }) => bearer === 'merchant' && (kind === 'goods' || kind === 'freight')) &&
      total(entries) === total(order.tenders);
    const settled = isReversal ? settleOrder(end).entries : [];
    return faultsOf(
      PARTIES.map((party) =>
        same(`what is left to the ${party}`, total(settled.filter((entry) => entry.party === party)), 0),
      ),
    );
  },
};
