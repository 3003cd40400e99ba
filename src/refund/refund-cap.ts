import { sum } from '../money/index';
import { grantedOn } from './order-cap';
import type { RefundContext } from './refund-context';
import type { RefundCap } from './refund-quote';
import { tendered } from './tender-shares';

/** How far refunds may go, of the requested units and of the order, before this refund (RFD-05). */
export const refundCap = ({ claimed, units, topUps, maximum, orderCap }: RefundContext): RefundCap => ({
  paid: sum(claimed.map(({ from, to, tenders }) => tendered(tenders) * (to - from))) + grantedOn(units, topUps.paid),
  refundable: maximum,
  order: orderCap,
});
