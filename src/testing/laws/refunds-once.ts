import { type RefundMoment, type RefundStory, refundStories } from '../stories/refund-story';
import { faultsOf, type Statement, same } from './fault-list';
import type { Law } from './law';
import type { Questions } from './questions';

/** Law 4: a try that fails changes nothing: the same refund, asked for again, is the same, under the same key. */
export const refundsOnce: Law<RefundStory> = {
  id: 'refunds_once',
  sentence: 'A refund that failed, or is asked for again, is the same refund under the same key.',
  scenario: refundStories,
  faults({ moments }, questions) {
    return moments.flatMap((moment) =>
      faultsOf(statements(moment, questions)).map((fault) => `${moment.name}: ${fault}`),
    );
  },
};

function statements({ act, asked, before, after }: RefundMoment, { quoteRefund }: Questions): Statement[] {
  if (asked.answer.outcome === 'deny') return [];
  const { caseId } = asked.request;
  const { key } = asked.answer.value;
  const refunds = before.cases.find(({ id }) => id === caseId)?.refunds ?? [];
  const open = refunds.find(({ state }) => state !== 'succeeded');
  const taken = refunds.filter(({ state }) => state === 'succeeded').map((refund) => refund.key);
  return [
    same(`the key of ${caseId}`, key, open?.key ?? key),
    [`${key} was paid out before`, !taken.includes(key)],
    ...(act === 'fail' ? [same('the quote after the failure', quoteRefund(after, asked.request), asked.answer)] : []),
  ];
}
