import type { Policy } from '../../../policy/index';
import type { CaseAction, CaseConditionValues, CaseState } from '../../../vocabulary/index';
import type { CaseRequest, CaseStanding } from '../case-terms';
import { timesLate, timesNegotiated, timesTaken } from '../history';

type Limit = keyof Policy['lifecycle'] & `max${string}`;

/** What may be repeated only so often, so that every case ends. */
const LIMITS: Readonly<Partial<Record<CaseAction, Limit>>> = {
  amend: 'maxAmendments',
  ask_platform: 'maxPlatformReviews',
  change_return_address: 'maxAddressChanges',
  convert: 'maxConversions',
  extend: 'maxExtensions',
  report_lost: 'maxReshipments',
  report_out_of_stock: 'maxReshipments',
  rule: 'maxRulings',
};

export function mayAgain({ case: claim, policy }: CaseStanding, { action }: CaseRequest): CaseConditionValues['again'] {
  const limit = LIMITS[action];
  return limit === undefined || timesTaken(claim, action) < policy.lifecycle[limit] ? 'left' : 'used_up';
}

export const negotiationsLeft = ({ case: claim, policy }: CaseStanding): CaseConditionValues['negotiations'] =>
  timesNegotiated(claim) < policy.lifecycle.maxNegotiations ? 'left' : 'used_up';

/** A return on its way is waited for again; a shipment that is late, once, so that the buyer may take his money (DLN-08). */
const waitsIn = (state: CaseState, policy: Policy): number =>
  state === 'awaiting_inspection' ? policy.lifecycle.maxCarriageWaits : 1;

export const patienceLeft = ({ case: claim, policy }: CaseStanding): CaseConditionValues['patience'] =>
  timesLate(claim) < waitsIn(claim.state, policy) ? 'left' : 'used_up';

export const shipmentIs = ({ case: claim }: CaseStanding): CaseConditionValues['shipment'] =>
  timesLate(claim) > 0 ? 'late' : 'in_time';
