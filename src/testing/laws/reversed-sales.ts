import type { Situation } from '../../facts/index';
import type { Amount } from '../../money/index';
import type { SettlementEntry, SettlementKind } from '../../settlement/index';
import { PARTIES } from '../../vocabulary/index';
import { type RefundStory, refundStories } from '../stories/refund-story';
import { sold } from '../stories/sold';
import { total } from './entries';
import { faultsOf, type Statement, same } from './fault-list';
import type { Law } from './law';

/** Law 7: what a sale moved between its parties moves back with it, to the minor unit, but for what is retained. */
export const reversedSales: Law<RefundStory> = {
  id: 'reversed_sales',
  sentence:
    'When all the goods of an order are back, every party is left with nothing of its price, subsidies, fees and commissions, unless the policy retains it.',
  scenario: refundStories,
  faults({ moments, end }, { settleOrder }) {
    const steps = moments.flatMap(({ name, before, after }) =>
      before === after ? [] : faultsOf(limits(settleOrder(sold(after)).entries)).map((fault) => `${name}: ${fault}`),
    );
    return [...steps, ...faultsOf(endStatements(sold(end), settleOrder(sold(end)).entries))];
  },
};

/** What was paid for goods, and what gave it back. */
const PRICE: readonly SettlementKind[] = ['paid', 'goods', 'price_protection', 'exchange_difference'];

/** What goes with the sale of goods. */
const WITH_SALE: readonly SettlementKind[] = ['subsidy', 'commission', 'channel_fee'];
const FEES: readonly SettlementKind[] = ['service_fee', 'fee_tax'];

const amountOf = (entries: readonly SettlementEntry[], kinds: readonly SettlementKind[]): Amount =>
  total(entries.filter(({ kind }) => kinds.includes(kind)));

/** Nothing that goes with a sale ever turns round: a fee is never below zero, a subsidy never taken. */
function limits(entries: readonly SettlementEntry[]): Statement[] {
  const of = (party: SettlementEntry['party'], kind: SettlementKind) =>
    amountOf(
      entries.filter((entry) => entry.party === party),
      [kind],
    );
  const received: readonly (readonly [SettlementEntry['party'], SettlementKind])[] = [
    ['merchant', 'subsidy'],
    ['platform', 'service_fee'],
    ['tax', 'fee_tax'],
    ['influencer', 'commission'],
    ['channel', 'channel_fee'],
    ['supplier', 'supplier_price'],
    ['carrier', 'charge'],
  ];
  return received.map(([party, kind]) => [`the ${party}’s ${kind} is ${of(party, kind)}`, of(party, kind) >= 0]);
}

function endStatements({ order, policy }: Situation, entries: readonly SettlementEntry[]): Statement[] {
  const isReturned = policy.settlement.feeOnRefund.is === 'returned' && policy.settlement.feeBase !== 'with_freight';
  const kinds = isReturned ? [...WITH_SALE, ...FEES] : WITH_SALE;
  return order.lines.flatMap(({ id }) => {
    const ofLine = entries.filter(({ lineId }) => lineId === id);
    return PARTIES.flatMap((party) => {
      const own = ofLine.filter((entry) => entry.party === party);
      const place = `in the end, of ${id}, what the ${party} has`;
      return [
        same(`${place} of the price`, amountOf(own, PRICE), 0),
        same(`${place} beside it`, amountOf(own, kinds), 0),
      ];
    });
  });
}
