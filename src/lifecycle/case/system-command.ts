import type { AfterSaleCase } from '../../facts/index';
import type { CaseAction } from '../../vocabulary/index';
import type { IssuedCommand } from './case-effect';
import type { CaseStanding } from './case-terms';
import { automaticConsent } from './facets/consent-facets';
import { openRefundOf } from './open-refund';

/** The actions the system takes by itself; none of them tells anything. */
type SystemAction = Extract<CaseAction, 'approve' | 'start_refund' | 'complete_refund' | 'time_out'>;

/** What the system does to a case, on the version it has now. */
export const systemCommand = ({ id, version }: AfterSaleCase, action: SystemAction, key: string): IssuedCommand => ({
  id: key,
  caseId: id,
  caseVersion: version,
  actor: 'system',
  action,
  input: {},
});

/**
 * What the system does at once to a case as it stands: approves what nobody needs to review (LIF-09), pays what nobody
 * needs to confirm, and settles a refund of nothing (LIF-26); null where it waits.
 */
export function immediateAction(standing: CaseStanding): SystemAction | null {
  const { case: claim } = standing;
  if (claim.state === 'pending_review') return automaticConsent(standing) === 'absent' ? null : 'approve';
  const refund = openRefundOf(claim);
  if (refund?.state !== 'created' || claim.state === 'awaiting_payment_registration') return null;
  return refund.total === 0 ? 'complete_refund' : 'start_refund';
}
