import type { Supplementer } from './contribution';
import type { RefundRoute } from './refund-quote';

/**
 * Where the money goes: against the original payment; where its channel refuses, to an account the buyer confirms; cash on
 * delivery was never paid through a channel and is transferred (RFD-24).
 */
export const refundRoute: Supplementer = ({ order, request }) => {
  if (request.channelRefusal !== undefined) return { route: 'confirmed_account' satisfies RefundRoute };
  return { route: order.payment === 'cash_on_delivery' ? 'offline_transfer' : 'original' };
};
