import type { AfterSaleCase, Situation } from '../facts/index';
import { type Amount, assertAmount, sum } from '../money/index';
import { malformed } from '../vocabulary/index';
import { claimsFor } from './claims';
import { type Ledger, post } from './ledger';
import { NO_REFUNDS, withPaidRefund } from './past-refunds';
import { postSold, postUndone } from './post-standings';
import { postPoints, postRefundEntry } from './refund-postings';
import { type Sale, saleOf } from './sale';
import type { Settlement } from './settlement';
import { settlementStatus } from './settlement-status';
import type { Sold } from './sold';
import { soldStandings, standingsAfter } from './standings';

/** The refunds that were paid out, and what those not settled yet cost the merchant, by case; minor units. */
interface PaidRefunds {
  readonly keys: string[];
  readonly costs: Map<string, Amount>;
}

/**
 * What an order comes to for everybody who has a part in it: signed entries of buyer, merchant, platform, supplier,
 * carrier, insurer, influencer, channel and tax, per line, which sum to zero at every moment (STL-07); when it is settled
 * (STL-03, STL-04); and what its merchant still gets, or has to give back, case by case (STL-05). All amounts are in minor
 * units, instants in epoch ms.
 *
 * Money counts once it has moved: tenders that were paid, refunds that succeeded. A refund before settlement reduces it; one
 * after it is recovered from what `situation.settled` says the merchant received. Nothing is refused; what facts are
 * incoherent is for `checkFacts` to say. It carries out STL-01 to STL-07 and STL-09 to STL-11.
 *
 * @throws AfterSaleError `facts_incoherent` where no allocation is stored and the order's facts do not fit each other;
 * `amount_not_safe_integer`, `result_out_of_range` where an amount is none
 *
 * @example
 * ```ts
 * import { settleOrder, standard, type Order } from 'aftersale';
 * const order: Order = {
 *   id: 'o1', currency: 'CNY', status: 'completed', payment: 'prepaid', placedAt: 0, paidAt: 0, completedAt: 0,
 *   lines: [{ id: 'a', category: 'tea', quantity: 1, unitPrice: 10000 }], parcels: [], discounts: [],
 *   tenders: [{ id: 't', kind: 'cash', amount: 10200 }], freight: { charged: 200 },
 * };
 * const { amount, entries } = settleOrder({ order, cases: [], policy: standard, now: 0, version: 1 });
 * amount; // => 9700
 * entries.filter(({ party }) => party === 'platform').map(({ kind, rule, amount }) => [kind, rule, amount]);
 * // => [['service_fee', 'STL-02', 500]]
 * ```
 */
export function settleOrder(situation: Situation): Settlement {
  try {
    const { order, cases, settled } = situation;
    const sale = saleOf(situation);
    const ledger: Ledger = { entries: [], merchant: 0 };
    for (const line of sale.lines) postPrice(ledger, sale, line.line.id, line);
    postPrice(ledger, sale, null, sale.freight);
    postSold(ledger, sale);
    const refunds = cases.length === 0 ? null : postCases(ledger, sale, situation);
    const settledBefore = settled?.amount ?? 0;
    assertAmount(settledBefore);
    const due = sum([ledger.merchant, 0 - settledBefore]);
    return {
      orderId: order.id,
      merchantId: order.merchantId ?? null,
      currency: order.currency,
      status: settlementStatus(situation, sale.isPaidInFull, ledger.entries.length > 0),
      entries: ledger.entries,
      amount: ledger.merchant,
      settledBefore,
      payable: Math.max(0, due),
      recoverable: Math.max(0, 0 - due),
      claims: due < 0 ? claimsFor(0 - due, refunds?.costs) : [],
      refunds: refunds?.keys ?? [],
    };
  } catch (error) {
    throw malformed(error);
  }
}

/** What was paid goes to the merchant, points of it at the cost of whoever funds them (STL-01). */
function postPrice(ledger: Ledger, sale: Sale, lineId: string | null, { paid, points }: Sold): void {
  post(ledger, { kind: 'paid', rule: 'STL-01', from: 'buyer', to: 'merchant' }, lineId, null, paid);
  postPoints(ledger, sale, lineId, null, points);
}

/** Posts what each refund moved and what it undid of the sale, one after the other. */
function postCases(ledger: Ledger, sale: Sale, { cases, settled }: Situation): PaidRefunds {
  const paid: PaidRefunds = { keys: [], costs: new Map() };
  let past = NO_REFUNDS;
  let standings = soldStandings(sale);
  for (const one of cases) {
    postTopUps(ledger, one);
    for (const refund of one.refunds) {
      if (refund.state !== 'succeeded') continue;
      const before = ledger.merchant;
      for (const entry of refund.entries) postRefundEntry(ledger, sale, one.id, entry);
      past = withPaidRefund(sale, past, one, refund);
      const after = standingsAfter(sale, past);
      postUndone(ledger, sale, one.id, standings, after);
      standings = after;
      paid.keys.push(refund.key);
      if (settled?.refunds.includes(refund.key)) continue;
      paid.costs.set(one.id, (paid.costs.get(one.id) ?? 0) + before - ledger.merchant);
    }
  }
  return paid;
}

/** What buyers paid for dearer replacements is beside the order's price: no fee is taken of it (RFD-15). */
function postTopUps(ledger: Ledger, { id, topUps = [] }: AfterSaleCase): void {
  for (const { lineId, from, to, each } of topUps) {
    post(ledger, { kind: 'top_up', rule: 'RFD-15', from: 'buyer', to: 'merchant' }, lineId, id, each * (to - from));
  }
}
