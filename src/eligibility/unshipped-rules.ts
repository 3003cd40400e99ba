import { cutBlocks } from '../allocation/index';
import { denial, type Finding, reason } from '../decision/index';
import { subtractRanges } from '../facts/index';
import type { Amount } from '../money/index';
import type { ClaimRule } from './claim-rule';
import type { WholeClaim } from './whole-claim';

const isUnpaid = ({ inquiry }: WholeClaim): boolean => inquiry.situation.order.status === 'awaiting_payment';

/** Whether units of the order would be left that are neither claimed nor gone already. */
function leavesUnits({ inquiry, units }: WholeClaim): boolean {
  const all = inquiry.situation.order.lines.map(({ id, quantity }) => ({ lineId: id, from: 0, to: quantity }));
  return subtractRanges(all, [...units, ...inquiry.gone()]).length > 0;
}

const wholeOrderOnly = (claim: WholeClaim, rule: 'CAN-01' | 'ELG-16'): Finding | null =>
  leavesUnits(claim) ? denial(reason(rule, 'whole_order_only', { type: claim.type })) : null;

/** What is left to refund of the claimed units all together; minor units. */
const fullAmount = ({ inquiry, units }: WholeClaim): Amount =>
  cutBlocks(inquiry.paidRanges(), units).reduce(
    (total, { from, to, paid, granted }) => total + (to - from) * (paid - granted),
    0,
  );

/** How much of an order, and of its price, is canceled at once before shipment. */
export const UNSHIPPED_RULES: readonly ClaimRule<WholeClaim>[] = [
  {
    rule: 'CAN-01',
    types: ['cancel'],
    judge: (claim) => (isUnpaid(claim) ? wholeOrderOnly(claim, 'CAN-01') : null),
  },
  {
    rule: 'ELG-16',
    types: ['cancel', 'refund_only'],
    judge: (claim) => {
      const { unshippedLines } = claim.inquiry.situation.policy.eligibility;
      return claim.fulfilment === 'unshipped' && unshippedLines === 'whole_order_only' && !isUnpaid(claim)
        ? wholeOrderOnly(claim, 'ELG-16')
        : null;
    },
  },
  {
    rule: 'ELG-16',
    types: ['refund_only'],
    judge: (claim) => {
      const { situation, selection, amount: requested } = claim.inquiry;
      if (requested === null || selection === null || claim.fulfilment !== 'unshipped') return null;
      if (situation.policy.eligibility.unshippedAmount === 'any') return null;
      const full = fullAmount(claim);
      return requested < full ? denial(reason('ELG-16', 'partial_amount_before_shipment', { requested, full })) : null;
    },
  },
];
