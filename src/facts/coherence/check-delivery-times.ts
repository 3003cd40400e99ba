import { fulfilmentOf } from '../../vocabulary/index';
import type { FactIssue } from '../fact-issue';
import type { Parcel, VirtualDelivery } from '../order';
import { beforeGoodsLeave } from './check-order-times';
import { type Located, locate } from './located';
import { futureMoments, missingMoments, reversedMoments, unexpectedMoments } from './moment-issues';
import type { OrderFacts } from './order-facts';

/** The moments of parcels, and of virtual goods, which have none (ELG-25, ELG-29). */
export function* checkDeliveryTimes(facts: OrderFacts): Generator<FactIssue> {
  const { order, path } = facts;
  for (const parcel of locate(order.parcels, [...path, 'parcels'])) yield* parcelTimes(parcel, facts);
  for (const { part: line, path: linePath } of locate(order.lines, [...path, 'lines'])) {
    if (line.virtual !== undefined) yield* virtualTimes({ part: line.virtual, path: [...linePath, 'virtual'] }, facts);
  }
}

function* parcelTimes({ part: parcel, path }: Located<Parcel>, facts: OrderFacts): Generator<FactIssue> {
  const { stage, shippedAt, signedAt, movedAt } = parcel;
  const { completedAt } = facts.order;
  yield* futureMoments({ shippedAt, signedAt, movedAt }, facts.now, path);
  yield* reversedMoments({ shippedAt }, beforeGoodsLeave(facts.order), path);
  yield* reversedMoments({ signedAt, movedAt }, { shippedAt }, path);
  yield* reversedMoments({ completedAt }, { signedAt }, facts.path);

  const fulfilment = fulfilmentOf(stage);
  if (fulfilment === 'unshipped') yield* unexpectedMoments({ shippedAt }, stage, path);
  else yield* missingMoments({ shippedAt }, stage, path);
  if (fulfilment === 'signed') yield* missingMoments({ signedAt }, stage, path);
  else yield* unexpectedMoments({ signedAt }, stage, path);
}

function* virtualTimes({ part, path }: Located<VirtualDelivery>, { order, now }: OrderFacts): Generator<FactIssue> {
  const { deliveredAt, usedAt } = part;
  yield* futureMoments({ deliveredAt, usedAt }, now, path);
  yield* reversedMoments({ deliveredAt }, beforeGoodsLeave(order), path);
  yield* reversedMoments({ usedAt }, { deliveredAt }, path);
  if (usedAt !== undefined) yield* missingMoments({ deliveredAt }, 'used', path);
}
