import type { Order, Parcel, Situation } from 'aftersale/facts';
import type { ApplicationRequest } from 'aftersale/lifecycle';
import type { Policy } from 'aftersale/policy';
import { HOUR } from 'aftersale/time';
import type { Actor, AfterSaleType, ClaimReason, ParcelStage } from 'aftersale/vocabulary';
import { COMPLETED, line, order, PAID, parcel, SHIPPED, SIGNED, units } from '../fixtures/order';

/** How a case can begin: the order as it is then, and what is applied for. */
export interface Start {
  readonly name: string;
  readonly type: AfterSaleType;
  readonly situation: (policy: Policy) => Situation;
  readonly application: Omit<ApplicationRequest, 'id' | 'caseId' | 'situationVersion'>;
}

const LINES = [
  line({ quantity: 2, warranty: { repairDays: 365, returnDays: 7, exchangeDays: 15 } }),
  line({ id: 'pot', quantity: 1, unitPrice: 5_000 }),
];
const ALL = [units('cup', 0, 2), units('pot', 0, 1)];

type Place = ParcelStage | 'unpaid' | 'lost' | 'completed';

const TIME_AT: Readonly<Partial<Record<Place, number>>> = {
  handed_over: SHIPPED + HOUR,
  lost: SHIPPED + 6 * 24 * HOUR,
  signed: SIGNED + HOUR,
  refused: SIGNED,
  completed: COMPLETED + HOUR,
};

const PARCELS: Readonly<Partial<Record<Place, readonly Parcel[]>>> = {
  none: [],
  unpaid: [],
  lost: [parcel('handed_over', ALL)],
  completed: [parcel('signed', ALL)],
};

const STATUS: Readonly<Partial<Record<Place, Order['status']>>> = {
  unpaid: 'awaiting_payment',
  handed_over: 'awaiting_receipt',
  lost: 'awaiting_receipt',
  refused: 'awaiting_receipt',
  signed: 'awaiting_receipt',
  completed: 'completed',
};

function orderAt(place: Place, facts: Partial<Order>): Order {
  const status = STATUS[place] ?? 'awaiting_shipment';
  const parcels = PARCELS[place] ?? [parcel(place as ParcelStage, ALL)];
  return order({ lines: LINES, status, parcels, buyer: { id: 'buyer', credit: 800 }, ...facts });
}

interface Wanted {
  readonly name?: string;
  readonly reason?: ClaimReason;
  readonly actor?: Actor;
  readonly facts?: Partial<Order>;
  readonly told?: Partial<ApplicationRequest>;
}

/** Everything a form can ask for, so that any reason will do. */
const TOLD = {
  description: 'as told',
  evidence: [{ kind: 'photo', reference: 'photo-1' }],
  address: 'Road 1',
  replacement: 'cup-green',
} as const satisfies Partial<ApplicationRequest>;

function start(type: AfterSaleType, place: Place, wanted: Wanted = {}): Start {
  const { reason = 'quality', actor = 'buyer', facts = {}, told = {} } = wanted;
  return {
    name: [type, place, wanted.name].filter((part) => part !== undefined).join(' '),
    type,
    situation: (policy) => ({
      order: orderAt(place, facts),
      cases: [],
      policy,
      now: TIME_AT[place] ?? PAID + 10 * 60_000,
      version: 1,
    }),
    application: { type, actor, reason, lines: [units('cup', 0, 2)], ...TOLD, ...told },
  };
}

const ON_DELIVERY: Partial<Order> = { payment: 'cash_on_delivery', codStage: 'stocking', tenders: [] };
const priced = (price: number): Partial<ApplicationRequest> => ({
  terms: { replacementPrices: [{ lineId: 'cup', price }] },
});

/** One beginning for every type and every place its goods can be at. */
export const STARTS: readonly Start[] = [
  start('cancel', 'unpaid', { reason: 'thinking_it_over', told: { lines: ALL } }),
  start('cancel', 'none', { name: 'on delivery', reason: 'thinking_it_over', actor: 'agent', facts: ON_DELIVERY }),
  start('cancel', 'picking', { name: 'on delivery', reason: 'thinking_it_over', actor: 'agent', facts: ON_DELIVERY }),
  start('cancel', 'handed_over', { name: 'on delivery', reason: 'other', actor: 'platform', facts: ON_DELIVERY }),
  start('cancel', 'refused', { name: 'on delivery', reason: 'other', actor: 'platform', facts: ON_DELIVERY }),
  start('refund_only', 'none', { reason: 'thinking_it_over' }),
  start('refund_only', 'picking', { reason: 'thinking_it_over' }),
  start('refund_only', 'handed_over', { reason: 'not_received' }),
  start('refund_only', 'lost', { reason: 'lost_in_transit' }),
  start('refund_only', 'refused', { reason: 'refused_delivery' }),
  start('refund_only', 'signed'),
  start('return_refund', 'handed_over'),
  start('return_refund', 'lost'),
  start('return_refund', 'completed'),
  start('exchange', 'signed'),
  start('exchange', 'completed', { name: 'dearer', told: priced(12_000) }),
  start('exchange', 'completed', { name: 'cheaper', told: priced(8_000) }),
  start('reship', 'signed', { reason: 'missing_goods' }),
  start('reship', 'signed', { name: 'wrong goods', reason: 'wrong_goods' }),
  start('reship', 'signed', { name: 'invoice', reason: 'missing_invoice' }),
  start('repair', 'completed'),
  start('compensation', 'signed', { told: { terms: { amount: 500 } } }),
  start('price_protection', 'signed', {
    reason: 'price_dropped',
    told: { terms: { shelfPrices: [{ lineId: 'cup', price: 9_000 }] } },
  }),
];
