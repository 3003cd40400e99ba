import type { RefundContext } from './refund-context';
import type { RefundRoute } from './refund-quote';

/**
 * Where the money goes: against the original payment; where its channel refuses, to an account the buyer confirms; cash on
 * delivery was never paid through a channel and is transferred (RFD-24).
 */
export function refundRoute({ order, request }: RefundContext): RefundRoute {
  if (request.channelRefusal !== undefined) return 'confirmed_account';
  return order.payment === 'cash_on_delivery' ? 'offline_transfer' : 'original';
}
