import type { Settlement } from '../../settlement/index';
import { type RefundStory, refundStories } from '../stories/refund-story';
import { total } from './entries';
import { faultsOf, same } from './fault-list';
import type { Law } from './law';

/** Law 7 after every step: what all parties receive and pay sums to zero (STL-07). */
export const balancedSettlements: Law<RefundStory> = {
  id: 'balanced_settlements',
  sentence: 'What all parties receive and pay sums to zero at every moment.',
  scenario: refundStories,
  faults: ({ moments, end }, { settleOrder }) => [
    ...moments.flatMap(({ name, before, after }) =>
      before === after ? [] : imbalances(settleOrder(after)).map((fault) => `${name}: ${fault}`),
    ),
    ...imbalances(settleOrder(end)),
  ],
};

const imbalances = ({ entries }: Settlement): string[] =>
  faultsOf([same('the sum over all parties', total(entries), 0)]);
