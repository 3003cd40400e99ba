import { type RefundStory, refundStories } from '../stories/refund-story';
import { faultsOf, same } from './fault-list';
import type { Law } from './law';
import { purityFaults } from './purity';

/** Law 10 of refunds. */
export const pureQuotes: Law<RefundStory> = {
  id: 'pure_quotes',
  sentence:
    'A quote leaves what it was asked of as it is, and depends on nothing else; a stored allocation changes nothing.',
  scenario: refundStories,
  faults({ paused, requests, order, policy }, { quoteRefund, allocateOrder }) {
    const stored = { ...paused, allocation: allocateOrder(order, policy) };
    const asked = [...requests.values()].slice(0, 1).map((request) => ({ ...request, caseId: 'new' }));
    return [
      ...purityFaults('allocateOrder', allocateOrder, [order, policy]),
      ...asked.flatMap((request) => purityFaults('quoteRefund', quoteRefund, [paused, request])),
      ...faultsOf(
        asked.map((request) =>
          same('the quote by a stored allocation', quoteRefund(stored, request), quoteRefund(paused, request)),
        ),
      ),
    ];
  },
};
