import { overlaps } from '../facts/index';
import type { RefundContext } from './refund-context';

/** Whether the buyer refused the goods at the door for no fault of others, and owes no freight for it (CAN-08). */
export const owesNoFreight = ({ policy, liability, request, order, units }: RefundContext): boolean =>
  liability === 'buyer' &&
  !policy.refund.refusalOwesFreight &&
  (request.reason === 'refused_delivery' ||
    order.parcels.some((parcel) => parcel.stage === 'refused' && overlaps(parcel.units, units)));
