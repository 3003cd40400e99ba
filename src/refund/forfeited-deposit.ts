import { reason } from '../decision/index';
import type { RefundEntry } from '../facts/index';
import { sum } from '../money/index';
import type { Contributor } from './contribution';
import { isSellersFault } from './liability';

/**
 * The deposit of a presale is kept, visibly, from a buyer who cancels before he has paid the balance; never at the
 * seller's fault, nor where the policy gives it back (ELG-29).
 */
export const forfeitedDeposit: Contributor = ({ order, policy, liability }, { owed }) => {
  const isKept = policy.eligibility.depositRefund === 'merchant_fault_only' && !isSellersFault(liability);
  if (!isKept || order.status !== 'awaiting_payment') return null;
  const deposits = order.tenders.filter(({ phase }) => phase === 'deposit').map(({ id }) => id);
  const shares = owed.flatMap(({ tenders = [] }) => tenders).filter(({ tenderId }) => deposits.includes(tenderId));
  const amount = sum(shares.map((share) => share.amount));
  if (amount === 0) return null;
  return {
    deductions: [
      {
        kind: 'deposit_forfeited',
        amount,
        takenFrom: deposits,
        entriesFor: (withheld): RefundEntry[] => [
          { kind: 'deposit_forfeited', rule: 'ELG-29', amount: 0 - withheld, bearer: 'merchant' },
        ],
      },
    ],
    notes: [reason('ELG-29', 'deposit_not_refundable', { amount })],
  };
};
