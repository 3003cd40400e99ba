import type { EntryKind, RefundEntry } from '../facts/index';
import { type Amount, sum } from '../money/index';
import type { Party } from '../vocabulary/index';
import { type Ledger, post } from './ledger';
import type { Sale } from './sale';

/** Whose money an entry of a refund moves. */
type Source =
  /** The price, which the merchant received and gives back; whoever is liable makes up for it. */
  | 'price'
  /** Money beside the price: whoever bears it pays the buyer, or keeps what is deducted. */
  | 'bearer'
  /** Points that are not given back stay with whoever funds them. */
  | 'points_funder';

/** Every kind of refund entry has its place. */
const SOURCES: Readonly<Record<EntryKind, Source>> = {
  goods: 'price',
  freight: 'price',
  price_protection: 'price',
  exchange_difference: 'price',
  top_up: 'price',
  freight_subsidy: 'bearer',
  return_freight: 'bearer',
  pickup_fee: 'bearer',
  restocking_fee: 'bearer',
  gift_value: 'bearer',
  reclaimed_discount: 'bearer',
  points_forfeited: 'points_funder',
  deposit_forfeited: 'bearer',
  benefit_shortfall: 'bearer',
  compensation: 'bearer',
  goodwill: 'bearer',
  paid_before: 'bearer',
};

/** Nobody pays himself: what a buyer is granted at his own cost comes from the merchant, as the price does. */
function payerOf({ kind, bearer }: RefundEntry, { policy }: Sale): Party {
  const source = SOURCES[kind];
  if (source === 'points_funder') return policy.settlement.pointsFunder;
  return source === 'price' || bearer === 'buyer' ? 'merchant' : bearer;
}

/**
 * Posts one entry of a refund that was paid out: to the buyer from whoever had the money or bears the cost (what is deducted
 * goes the other way), what the party liable for a refund of the price owes the merchant for it (FRT-01), and the points
 * that are given back, which their funder need not pay for any more.
 */
export function postRefundEntry(ledger: Ledger, sale: Sale, caseId: string, entry: RefundEntry): void {
  const { kind, rule, amount, bearer, tenders = [] } = entry;
  const lineId = kind === 'freight' ? null : (entry.lineId ?? null);
  post(ledger, { kind, rule, from: payerOf(entry, sale), to: 'buyer' }, lineId, caseId, amount);
  if (SOURCES[kind] === 'price' && bearer !== 'buyer') {
    post(ledger, { kind: 'indemnity', rule: 'FRT-01', from: bearer, to: 'merchant' }, lineId, caseId, amount);
  }
  const points = sum(tenders.filter(({ tenderId }) => sale.pointsIds.includes(tenderId)).map((share) => share.amount));
  postPoints(ledger, sale, lineId, caseId, 0 - points);
}

/** Points that pay are paid for by whoever funds them, in the buyer's stead; minor units (STL-01). */
export function postPoints(
  ledger: Ledger,
  { policy }: Sale,
  lineId: string | null,
  caseId: string | null,
  points: Amount,
): void {
  const from = policy.settlement.pointsFunder;
  post(ledger, { kind: 'points', rule: 'STL-01', from, to: 'buyer' }, lineId, caseId, points);
}
