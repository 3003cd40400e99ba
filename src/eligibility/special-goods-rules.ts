import { note, reason, review } from '../decision/index';
import type { Amount } from '../money/index';
import type { ClaimRule } from './claim-rule';
import { isSellersFault } from './fault';
import type { SegmentClaim } from './segment-claim';

/** What was paid as the deposit of a presale whose balance is still awaited; minor units. */
const depositAtStake = ({ inquiry: { situation }, segment }: SegmentClaim): Amount =>
  segment.payment === 'awaited'
    ? situation.order.tenders
        .filter(({ phase }) => phase === 'deposit')
        .reduce((total, { amount }) => total + amount, 0)
    : 0;

const isDepositRefunded = ({ inquiry, segment }: SegmentClaim): boolean =>
  inquiry.situation.policy.eligibility.depositRefund === 'always' || isSellersFault(inquiry, [segment]);

/** What is particular to virtual goods and to presales. */
export const SPECIAL_GOODS_RULES: readonly ClaimRule<SegmentClaim>[] = [
  {
    rule: 'ELG-29',
    types: ['refund_only', 'return_refund', 'exchange'],
    judge: ({ segment: { line } }) =>
      line.virtual?.usedAt === undefined
        ? null
        : review(reason('ELG-29', 'virtual_goods_used', { usedAt: line.virtual.usedAt })),
  },
  {
    rule: 'ELG-29',
    types: ['cancel'],
    judge: (claim) => {
      const amount = depositAtStake(claim);
      return amount > 0 && !isDepositRefunded(claim)
        ? note(reason('ELG-29', 'deposit_not_refundable', { amount }))
        : null;
    },
  },
];
