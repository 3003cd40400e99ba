import type { FactIssue } from '../fact-issue';
import type { Order } from '../order';
import { futureMoments, type Moments, missingMoments, reversedMoments, unexpectedMoments } from './moment-issues';
import type { OrderFacts } from './order-facts';

/** What must have happened before goods leave; cash on delivery is paid afterwards. */
export const beforeGoodsLeave = ({ placedAt, paidAt, payment }: Order): Moments =>
  payment === 'prepaid' ? { placedAt, paidAt } : { placedAt };

/** The moments of the order itself, and those its status calls for or rules out. */
export function* checkOrderTimes({ order, path, now }: OrderFacts): Generator<FactIssue> {
  const { placedAt, paidAt, completedAt, closedAt, status, payment } = order;
  yield* futureMoments({ placedAt, paidAt, completedAt, closedAt }, now, path);
  yield* reversedMoments({ paidAt, closedAt }, { placedAt }, path);
  yield* reversedMoments({ completedAt }, beforeGoodsLeave(order), path);

  if (status === 'awaiting_payment') yield* unexpectedMoments({ paidAt }, status, path);
  else if (status !== 'closed' && payment === 'prepaid') yield* missingMoments({ paidAt }, status, path);
  if (status === 'completed') yield* missingMoments({ completedAt }, status, path);
  else if (status !== 'closed') yield* unexpectedMoments({ completedAt }, status, path);
  if (status !== 'closed') yield* unexpectedMoments({ closedAt }, status, path);
}
