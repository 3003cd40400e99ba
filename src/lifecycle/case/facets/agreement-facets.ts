import { type Actor, type CaseConditionValues, DISPUTE_FORUMS, type DisputeForum } from '../../../vocabulary/index';
import type { CaseRequest, CaseStanding } from '../case-terms';

/** Whose part somebody takes in an agreement. */
export type Side = 'buyer' | 'merchant';

export const sideOf = (actor: Actor): Side => (actor === 'buyer' ? 'buyer' : 'merchant');

export const rejectionOf = ({ policy }: CaseStanding): CaseConditionValues['rejection'] =>
  policy.lifecycle.appeal ? 'waits' : 'closes';

/** Nobody agrees with himself; what the platform proposes either side may accept (LIF-07). */
export function proposalFor(
  { case: { proposal } }: CaseStanding,
  { actor }: CaseRequest,
): CaseConditionValues['proposal'] {
  if (proposal === undefined || proposal === null) return 'none';
  return proposal.by !== 'platform' && sideOf(proposal.by) === sideOf(actor) ? 'own' : 'of_other_side';
}

/** While the platform's ruling is pending a case ends early only if both sides want it to (LIF-30). */
export function withdrawalBy(
  { case: { withdrawalBy: before } }: CaseStanding,
  { actor }: CaseRequest,
): CaseConditionValues['withdrawal'] {
  return before !== undefined && before !== null && before !== sideOf(actor) ? 'both_sides' : 'one_side';
}

/** Arbitration only where it is agreed, the police only where somebody calls them: never by themselves (LIF-24). */
const BY_THEMSELVES: readonly DisputeForum[] = ['consumer_association', 'administrative_department', 'court'];

const levelOf = (forum: DisputeForum): number => DISPUTE_FORUMS.indexOf(forum);

/** Where the dispute goes next: as asked, where that is higher, else one step up; null at the top (LIF-24). */
export function nextForum(
  { case: { forum } }: CaseStanding,
  { input }: Pick<CaseRequest, 'input'>,
): DisputeForum | null {
  const level = levelOf(forum ?? 'platform');
  if (input.forum === 'arbitration' && input.accepted !== true) return null;
  const open = input.forum === undefined ? BY_THEMSELVES : [input.forum];
  return open.find((each) => levelOf(each) > level) ?? null;
}

export const forumLeft = (standing: CaseStanding, request: Pick<CaseRequest, 'input'>): CaseConditionValues['forum'] =>
  nextForum(standing, request) === null ? 'highest' : 'higher_left';

export function supplierOf({ case: { supplier } }: CaseStanding): CaseConditionValues['supplier'] {
  if (supplier === undefined) return 'not_asked';
  return supplier === 'asked' ? 'asked' : 'answered';
}
