import type { Situation, UnitRange } from '../../facts/index';
import { type RefundStory, refundStories } from '../stories/refund-story';
import { ofKinds } from './entries';
import { faultsOf, same } from './fault-list';
import type { Law } from './law';
import type { Questions } from './questions';

/** Law 5: what is refunded of one line moves nothing of another line's goods. */
export const untouchedNeighbours: Law<RefundStory> = {
  id: 'untouched_neighbours',
  sentence: 'What is refunded of one line never changes what the goods of another line refund.',
  scenario: refundStories,
  faults({ moments }, questions) {
    return moments.flatMap(({ name, act, asked, before, after }) => {
      if (act !== 'ask' || before === after) return [];
      const touched = new Set(asked.request.lines.map(({ lineId }) => lineId));
      const others = before.order.lines.filter(({ id }) => !touched.has(id));
      return others.flatMap(({ id, quantity }) => {
        const line = { lineId: id, from: 0, to: quantity };
        const [found, expected] = [goodsOf(after, line, questions), goodsOf(before, line, questions)];
        return faultsOf([same(`${name}: what ${id} refunds`, found, expected)]);
      });
    });
  },
};

/** The goods entries of a line, by whatever tenders; or why it is denied. */
function goodsOf(situation: Situation, line: UnitRange, { quoteRefund }: Questions): unknown {
  const answer = quoteRefund(situation, {
    caseId: 'neighbour',
    type: 'refund_only',
    reason: 'thinking_it_over',
    actor: 'buyer',
    lines: [line],
  });
  if (answer.outcome === 'deny') return answer.reasons;
  return ofKinds(['goods'], answer.value.entries).map(({ tenders: _, ...entry }) => entry);
}
