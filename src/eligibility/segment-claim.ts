import type { AfterSaleType } from '../vocabulary/index';
import type { Inquiry } from './inquiry';
import type { Openings } from './openings';
import type { Segment } from './segment';

/** What a rule about single units is asked: one type, claimed for units that are all in the same position. */
export interface SegmentClaim {
  readonly inquiry: Inquiry;
  readonly segment: Segment;
  readonly type: AfterSaleType;
  readonly openings: Openings;
}

export const isUnshipped = ({ segment }: SegmentClaim): boolean => segment.fulfilment === 'unshipped';

export const isSigned = ({ segment }: SegmentClaim): boolean => segment.fulfilment === 'signed';

export const isDueOnDelivery = ({ segment }: SegmentClaim): boolean => segment.payment === 'on_delivery';
