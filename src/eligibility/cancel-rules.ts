import { WAREHOUSE_STAGES } from '../vocabulary/index';
import { type ClaimRule, denies, notes, theActor } from './claim-rule';
import type { SegmentClaim } from './openings';

const stageNumber = (stage: string): number => (WAREHOUSE_STAGES as readonly string[]).indexOf(stage);

const isBuyer = (claim: SegmentClaim): boolean => claim.inquiry.query.actor === 'buyer';

/** Whether the type is the one by which goods that are still in the warehouse are canceled (ELG-02, ELG-28). */
const cancelsShipment = (claim: SegmentClaim): boolean =>
  claim.units.fulfilment === 'unshipped' && (claim.type === 'cancel') === (claim.units.payment === 'on_delivery');

/** The warehouse cannot send these goods, whatever it has done with them so far (ELG-18). */
const shortageOf = (claim: SegmentClaim) => claim.units.parcel?.shortage;

/** Who may still cancel goods that have not been shipped, or not been paid. */
export const CANCEL_RULES: readonly ClaimRule<SegmentClaim>[] = [
  denies('ELG-02', 'self_service_ended', ['refund_only'], (claim) => {
    const { stage } = claim.units;
    const last = claim.inquiry.knobs.lastSelfServiceStage;
    const isPast = stageNumber(stage) > stageNumber(last);
    return isBuyer(claim) && cancelsShipment(claim) && isPast && !shortageOf(claim) && { stage, last };
  }),
  denies(
    'ELG-13',
    'cod_buyer_cannot_cancel',
    ['cancel'],
    (claim) => isBuyer(claim) && cancelsShipment(claim) && theActor(claim.inquiry.query),
  ),
  denies(
    'ELG-13',
    'cod_ask_platform',
    ['cancel'],
    (claim) =>
      claim.inquiry.query.actor !== 'platform' &&
      claim.units.payment === 'on_delivery' &&
      claim.units.fulfilment !== 'unshipped' &&
      theActor(claim.inquiry.query),
  ),
  denies(
    'ELG-14',
    'ask_agent_to_cancel',
    ['refund_only'],
    (claim) =>
      isBuyer(claim) &&
      cancelsShipment(claim) &&
      claim.inquiry.knobs.paidCancelBy === 'agent_only' &&
      theActor(claim.inquiry.query),
  ),
  notes('ELG-18', 'shortage_found', ['cancel', 'refund_only'], (claim) => {
    const shortage = shortageOf(claim);
    return shortage && cancelsShipment(claim) && { shortage };
  }),
  notes(
    'CAN-02',
    'warehouse_must_intercept',
    ['cancel', 'refund_only'],
    (claim) => cancelsShipment(claim) && claim.units.stage !== 'none' && { stage: claim.units.stage },
  ),
];
