import { fulfilmentOf, isLive } from '../../vocabulary/index';
import { type FactIssue, issue } from '../fact-issue';
import type { Order } from '../order';
import { countUnits, subtractRanges } from '../unit-ranges';
import type { UnitRange } from '../units';
import type { OrderFacts } from './order-facts';

/**
 * Whether the order's status is one its parcels allow (ELG-25). A status may lag behind its parcels, since it is moved
 * by a command; it may not run ahead of them: an order that counts as shipped has every unit shipped, but for virtual
 * goods and for units of an unshipped claim that was not closed. A completed one need not be signed for, because orders
 * complete by themselves when the carrier never reports the signature.
 */
export function* checkStatus({ order, path, cases }: OrderFacts): Generator<FactIssue> {
  const left = order.parcels.filter(({ stage }) => fulfilmentOf(stage) !== 'unshipped').flatMap(({ units }) => units);
  if (order.status === 'awaiting_payment' && left.length > 0) yield issue([...path, 'status'], 'status_behind_parcels');
  if (order.status !== 'awaiting_receipt' && order.status !== 'completed') return;
  const canceled = cases
    .filter(({ part }) => isLive(part.state) && part.fulfilment === 'unshipped')
    .flatMap(({ part }) => part.claims);
  const units = countUnits(subtractRanges(parcelUnits(order), [...left, ...canceled]));
  if (units > 0) yield issue([...path, 'status'], 'status_ahead_of_parcels', { units });
}

/** All units that need a parcel. */
const parcelUnits = ({ lines }: Order): UnitRange[] =>
  lines.filter((line) => line.virtual === undefined).map(({ id, quantity }) => ({ lineId: id, from: 0, to: quantity }));
