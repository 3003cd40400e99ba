import { type BenefitEntry, intersectRanges } from '../facts/index';
import type { AfterSaleType, Fulfilment } from '../vocabulary/index';
import type { Contributor } from './contribution';
import { refundsGoods } from './refund-types';

type Disposition = Extract<BenefitEntry, { readonly kind: 'stock' }>['disposition'];

/** Types whose goods come back although they were signed for. */
const RETURNING: readonly AfterSaleType[] = ['return_refund', 'exchange', 'repair'];

/** Goods that leave a cancel or a refund without return: where they are then. */
const BY_FULFILMENT: Readonly<Record<Fulfilment, Disposition>> = {
  unshipped: 'release',
  shipped: 'await_inspection',
  signed: 'none',
};

const dispositionOf = (type: AfterSaleType, fulfilment: Fulfilment): Disposition => {
  if (RETURNING.includes(type)) return 'await_inspection';
  return refundsGoods(type) ? BY_FULFILMENT[fulfilment] : 'none';
};

/**
 * Frozen stock is released on a cancel before shipment; goods that come back wait for inspection, which alone restocks them
 * (BEN-06, CAN-06).
 */
export const stock: Contributor = ({ request, fulfilment, units, gone }) => {
  const disposition = dispositionOf(request.type, fulfilment);
  if (disposition === 'none') return null;
  const moving = disposition === 'release' ? intersectRanges(units, gone()) : units;
  return {
    benefits: moving.map(({ lineId, from, to }) => ({ kind: 'stock', rule: 'BEN-06', disposition, lineId, from, to })),
  };
};
