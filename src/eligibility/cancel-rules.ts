import { denial, note, reason } from '../decision/index';
import { type ParcelStage, WAREHOUSE_STAGES } from '../vocabulary/index';
import type { ClaimRule } from './claim-rule';
import { isDueOnDelivery, isUnshipped, type SegmentClaim } from './segment-claim';

const STAGES: readonly ParcelStage[] = WAREHOUSE_STAGES;

const isBuyer = ({ inquiry }: SegmentClaim): boolean => inquiry.actor === 'buyer';

/** Whether the type is the one by which goods that are still in the warehouse are canceled (ELG-02, ELG-28). */
const cancelsShipment = (claim: SegmentClaim): boolean =>
  isUnshipped(claim) && (claim.type === 'cancel' ? isDueOnDelivery(claim) : !isDueOnDelivery(claim));

/** The warehouse cannot send these goods, whatever it has done with them so far (ELG-18). */
const shortageOf = (claim: SegmentClaim) => (cancelsShipment(claim) ? claim.segment.parcel?.shortage : undefined);

const isPast = (stage: ParcelStage, last: ParcelStage): boolean => STAGES.indexOf(stage) > STAGES.indexOf(last);

/** Who may still cancel goods that have not been shipped, or not been paid. */
export const CANCEL_RULES: readonly ClaimRule<SegmentClaim>[] = [
  {
    rule: 'ELG-02',
    types: ['refund_only'],
    judge: (claim) => {
      const { stage } = claim.segment;
      const last = claim.inquiry.situation.policy.eligibility.lastSelfServiceStage;
      return isBuyer(claim) && cancelsShipment(claim) && isPast(stage, last) && shortageOf(claim) === undefined
        ? denial(reason('ELG-02', 'self_service_ended', { stage, last }))
        : null;
    },
  },
  {
    rule: 'ELG-13',
    types: ['cancel'],
    judge: (claim) => {
      if (!isDueOnDelivery(claim)) return null;
      const { actor } = claim.inquiry;
      if (isUnshipped(claim)) {
        return isBuyer(claim) ? denial(reason('ELG-13', 'cod_buyer_cannot_cancel', { actor })) : null;
      }
      return actor === 'platform' ? null : denial(reason('ELG-13', 'cod_ask_platform', { actor }));
    },
  },
  {
    rule: 'ELG-14',
    types: ['refund_only'],
    judge: (claim) =>
      isBuyer(claim) &&
      cancelsShipment(claim) &&
      claim.inquiry.situation.policy.eligibility.paidCancelBy === 'agent_only'
        ? denial(reason('ELG-14', 'ask_agent_to_cancel', { actor: 'buyer' }))
        : null,
  },
  {
    rule: 'ELG-18',
    types: ['cancel', 'refund_only'],
    judge: (claim) => {
      const shortage = shortageOf(claim);
      return shortage === undefined ? null : note(reason('ELG-18', 'shortage_found', { shortage }));
    },
  },
  {
    rule: 'CAN-02',
    types: ['cancel', 'refund_only'],
    judge: (claim) =>
      cancelsShipment(claim) && claim.segment.stage !== 'none'
        ? note(reason('CAN-02', 'warehouse_must_intercept', { stage: claim.segment.stage }))
        : null,
  },
];
