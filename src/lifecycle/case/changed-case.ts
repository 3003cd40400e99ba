import type { AfterSaleCase } from '../../facts/index';
import type { CaseChanges, NewCase } from './case-event';

type Progress = Pick<AfterSaleCase, 'state' | 'version' | 'history'>;
type Open = { -readonly [Field in keyof AfterSaleCase]: AfterSaleCase[Field] };

/**
 * A copy of a case with some fields changed. It is copied field by field, since a spread that then gets fields it had not
 * before costs many times as much, and every step pays for it.
 */
export function changedCase(
  before: NewCase,
  changes: CaseChanges,
  { state, version, history }: Progress,
): AfterSaleCase {
  const next: Open = {
    id: before.id,
    orderId: before.orderId,
    type: before.type,
    policy: before.policy,
    reason: before.reason,
    fulfilment: before.fulfilment,
    claims: before.claims,
    grants: before.grants,
    refunds: before.refunds,
    appliedBy: before.appliedBy,
    appliedAt: before.appliedAt,
    enteredAt: before.enteredAt,
    state,
    version,
    history,
  };
  copyTold(next, before);
  copyArisen(next, before);
  return Object.assign(next, changes);
}

/** The case as a step would leave it, before it is known whether the step is taken. */
export const draftOf = (before: AfterSaleCase, changes: CaseChanges): AfterSaleCase =>
  changedCase(before, changes, before);

/** What was told with an application, or granted. */
function copyTold(next: Open, before: NewCase): void {
  if (before.description !== undefined) next.description = before.description;
  if (before.evidence !== undefined) next.evidence = before.evidence;
  if (before.address !== undefined) next.address = before.address;
  if (before.replacement !== undefined) next.replacement = before.replacement;
  if (before.terms !== undefined) next.terms = before.terms;
  if (before.termsBy !== undefined) next.termsBy = before.termsBy;
  if (before.liability !== undefined) next.liability = before.liability;
  if (before.returnAddress !== undefined) next.returnAddress = before.returnAddress;
  if (before.splitFrom !== undefined) next.splitFrom = before.splitFrom;
}

/** What came about on the way. */
function copyArisen(next: Open, before: NewCase): void {
  if (before.returnParcel !== undefined) next.returnParcel = before.returnParcel;
  if (before.proposal !== undefined) next.proposal = before.proposal;
  if (before.topUp !== undefined) next.topUp = before.topUp;
  if (before.topUps !== undefined) next.topUps = before.topUps;
  if (before.sent !== undefined) next.sent = before.sent;
  if (before.forum !== undefined) next.forum = before.forum;
  if (before.withdrawalBy !== undefined) next.withdrawalBy = before.withdrawalBy;
  if (before.account !== undefined) next.account = before.account;
  if (before.approver !== undefined) next.approver = before.approver;
  if (before.supplier !== undefined) next.supplier = before.supplier;
  if (before.extendedHours !== undefined) next.extendedHours = before.extendedHours;
  if (before.windowExtendedUntil !== undefined) next.windowExtendedUntil = before.windowExtendedUntil;
  if (before.replacementSignedAt !== undefined) next.replacementSignedAt = before.replacementSignedAt;
}
