import { AFTER_SALE_TYPES } from '../vocabulary/index';
import { asks, type ClaimRule, denies, notes, theType } from './claim-rule';
import type { SegmentClaim } from './openings';

/** The parcel was refused at the door: its goods are neither at the warehouse again, nor with the buyer. */
const onTheWayBack = ({ units: { parcel } }: SegmentClaim) => parcel?.stage === 'refused' && { parcelId: parcel.id };

const notSigned = (claim: SegmentClaim) => claim.units.fulfilment !== 'signed' && theType(claim);

/** What is possible at the stage the units themselves have come to (ELG-03, ELG-25). */
export const STAGE_RULES: readonly ClaimRule<SegmentClaim>[] = [
  denies(
    'ELG-05',
    'goods_not_shipped',
    ['return_refund', 'exchange'],
    (claim) => claim.units.fulfilment === 'unshipped' && theType(claim),
  ),
  denies('ELG-06', 'goods_not_signed', ['exchange'], notSigned),
  denies('ELG-21', 'no_warranty', ['repair'], ({ units }) => !units.line.warranty && { lineId: units.lineId }),
  denies('ELG-26', 'goods_not_signed', ['repair'], notSigned),
  denies(
    'CAN-08',
    'goods_on_the_way_back',
    ['return_refund', 'exchange', 'reship', 'repair', 'compensation', 'price_protection'],
    onTheWayBack,
  ),
  asks('CAN-08', 'goods_on_the_way_back', ['refund_only'], onTheWayBack),
  notes('CAN-08', 'goods_on_the_way_back', ['cancel'], onTheWayBack),
  notes(
    'CAN-03',
    'carrier_must_recall',
    ['refund_only'],
    (claim) => claim.units.stage === 'handed_over' && theType(claim),
  ),
  notes(
    'ELG-19',
    'return_goods_instead',
    ['refund_only'],
    (claim) => claim.units.fulfilment === 'signed' && !claim.units.line.virtual && { type: 'return_refund' },
  ),
  notes(
    'ELG-22',
    'merchant_left_still_owes',
    AFTER_SALE_TYPES,
    ({
      inquiry: {
        order: { merchantState },
      },
    }) => merchantState === 'left' && { merchantState },
  ),
];
