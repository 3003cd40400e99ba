import { denial, type Finding, note, reason, review } from '../decision/index';
import { AFTER_SALE_TYPES } from '../vocabulary/index';
import type { ClaimRule } from './claim-rule';
import { isSigned, isUnshipped, type SegmentClaim } from './segment-claim';

const isOnTheCarrier = ({ segment }: SegmentClaim): boolean => segment.stage === 'handed_over';
const isHeldByBuyer = (claim: SegmentClaim): boolean => isSigned(claim) && claim.segment.line.virtual === undefined;

/** The parcel was refused at the door: its goods are neither at the warehouse again, nor with the buyer. */
const onTheWayBack =
  (found: typeof denial) =>
  ({ segment: { parcel } }: SegmentClaim): Finding | null =>
    parcel?.stage === 'refused' ? found(reason('CAN-08', 'goods_on_the_way_back', { parcelId: parcel.id })) : null;

/** What is possible at the stage the units themselves have come to (ELG-03, ELG-25). */
export const STAGE_RULES: readonly ClaimRule<SegmentClaim>[] = [
  {
    rule: 'ELG-05',
    types: ['return_refund', 'exchange'],
    judge: (claim) => (isUnshipped(claim) ? denial(reason('ELG-05', 'goods_not_shipped', { type: claim.type })) : null),
  },
  {
    rule: 'ELG-06',
    types: ['exchange'],
    judge: (claim) => (isSigned(claim) ? null : denial(reason('ELG-06', 'goods_not_signed', { type: 'exchange' }))),
  },
  {
    rule: 'ELG-21',
    types: ['repair'],
    judge: ({ segment: { line } }) =>
      line.warranty === undefined ? denial(reason('ELG-21', 'no_warranty', { lineId: line.id })) : null,
  },
  {
    rule: 'ELG-26',
    types: ['repair'],
    judge: (claim) => (isSigned(claim) ? null : denial(reason('ELG-26', 'goods_not_signed', { type: 'repair' }))),
  },
  {
    rule: 'CAN-08',
    types: ['return_refund', 'exchange', 'reship', 'repair', 'compensation', 'price_protection'],
    judge: onTheWayBack(denial),
  },
  {
    rule: 'CAN-08',
    types: ['refund_only'],
    judge: onTheWayBack(review),
  },
  {
    rule: 'CAN-08',
    types: ['cancel'],
    judge: onTheWayBack(note),
  },
  {
    rule: 'CAN-03',
    types: ['refund_only'],
    judge: (claim) =>
      isOnTheCarrier(claim) ? note(reason('CAN-03', 'carrier_must_recall', { type: 'refund_only' })) : null,
  },
  {
    rule: 'ELG-19',
    types: ['refund_only'],
    judge: (claim) =>
      isHeldByBuyer(claim) ? note(reason('ELG-19', 'return_goods_instead', { type: 'return_refund' })) : null,
  },
  {
    rule: 'ELG-22',
    types: AFTER_SALE_TYPES,
    judge: ({ inquiry }) =>
      inquiry.situation.order.merchantState === 'left'
        ? note(reason('ELG-22', 'merchant_left_still_owes', { merchantState: 'left' }))
        : null,
  },
];
