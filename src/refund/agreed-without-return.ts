import type { RefundContext } from './refund-context';

/** A part of the price given back by agreement for goods that the buyer keeps 部分退款 (RFD-09); a person answers for it. */
export const isAgreedWithoutReturn = ({
  request,
  fulfilment,
}: Pick<RefundContext, 'request' | 'fulfilment'>): boolean =>
  request.type === 'refund_only' && request.amount !== undefined && fulfilment === 'signed';
