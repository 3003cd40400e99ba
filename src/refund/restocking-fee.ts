import type { EntryKind, RefundEntry } from '../facts/index';
import { type Amount, multiplyByRate, sum } from '../money/index';
import type { Contributor } from './contribution';

/** What the price of the goods is refunded in. */
const PRICE_KINDS: readonly EntryKind[] = ['goods', 'top_up'];

/** A share of the goods' refund is kept where a buyer sends back goods he received, by his own choice (RFD-12). */
export const restockingFee: Contributor = ({ request, liability, fulfilment, policy }, { owed }) => {
  const { restockingRate, restockingMaximum } = policy.refund;
  const isOwed = request.type === 'return_refund' && liability === 'buyer' && fulfilment === 'signed';
  if (!isOwed || Number(restockingRate) === 0) return null;
  const goods = sum(owed.filter(({ kind }) => PRICE_KINDS.includes(kind)).map(({ amount }) => amount));
  const share = multiplyByRate(goods, restockingRate, 'half_up');
  const fee = Math.min(share, restockingMaximum ?? share);
  return { deductions: [{ kind: 'restocking_fee', amount: fee, entriesFor: feeEntries }] };
};

const feeEntries = (withheld: Amount): RefundEntry[] => [
  { kind: 'restocking_fee', rule: 'RFD-12', amount: 0 - withheld, bearer: 'merchant' },
];
