import { countUnits, intersectRanges, type UnitRange } from '../../../facts/index';
import { sum } from '../../../money/index';
import type { CaseConditionValues } from '../../../vocabulary/index';
import { ACTION_INPUTS, type CaseInput } from '../case-input';
import type { CaseRequest, CaseStanding } from '../case-terms';
import { timesTaken } from '../history';
import { advanceOf } from './money-facets';

const isGiven = (value: unknown): boolean => value !== undefined && value !== '';

/** What the action needs to be told and is not; of units that are split off, the id of their case as well (LIF-29). */
export function missingInputs(standing: CaseStanding, { action, input }: CaseRequest): (keyof CaseInput)[] {
  const missing = ACTION_INPUTS[action].required.filter((name) => !isGiven(input[name]));
  const splits = action === 'inspect' && !isGiven(input.splitCaseId) && splitsOff(standing, input);
  return splits ? [...missing, 'splitCaseId'] : missing;
}

export function detailsOf(standing: CaseStanding, request: CaseRequest): CaseConditionValues['details'] {
  return missingInputs(standing, request).length === 0 ? 'complete' : 'missing';
}

/** A return that names an address names the one that is valid now; once it was changed, the buyer has to (LIF-28). */
export function returnAddressIs(
  { case: claim }: CaseStanding,
  { input }: CaseRequest,
): CaseConditionValues['returnAddress'] {
  const { returnAddress } = claim;
  const isUnspoken = input.returnAddress === undefined && timesTaken(claim, 'change_return_address') === 0;
  return isUnspoken || returnAddress === undefined || input.returnAddress === returnAddress ? 'current' : 'outdated';
}

/** The claimed units that inspection accepted (LIF-29). */
export function acceptedUnits({ case: { claims } }: CaseStanding, { findings = [] }: CaseInput): UnitRange[] {
  return intersectRanges(
    claims,
    findings.filter(({ result }) => result === 'accepted'),
  );
}

export function findingsOf(
  standing: CaseStanding,
  { input }: Pick<CaseRequest, 'input'>,
): CaseConditionValues['findings'] {
  const accepted = acceptedUnits(standing, input);
  if (accepted.length === 0) return 'none_accepted';
  return sizeOf(accepted) === sizeOf(standing.case.claims) ? 'all_accepted' : 'some_accepted';
}

/** How many units there are in merged ranges. */
const sizeOf = (ranges: readonly UnitRange[]): number => ranges.reduce((size, { from, to }) => size + to - from, 0);

/** Whether units go to a case of their own: not where all share one fate, nor where their money is advanced already. */
function splitsOff(standing: CaseStanding, input: CaseInput): boolean {
  const { type } = standing.case;
  return type !== 'cancel' && advanceOf(standing) === 'none' && findingsOf(standing, { input }) === 'some_accepted';
}

export const remedyOf = (_standing: CaseStanding, { input }: CaseRequest): CaseConditionValues['remedy'] =>
  input.remedy ?? 'refund';

export const rulingOf = (_standing: CaseStanding, { input }: CaseRequest): CaseConditionValues['ruling'] =>
  input.ruling ?? 'dismiss';

export const conversionOf = (
  { case: { type } }: CaseStanding,
  { input }: CaseRequest,
): CaseConditionValues['conversion'] => input.type ?? type;

/** Goods sent wrongly are kept where they are worth little; their assessed value, else their list price, tells (LIF-14). */
export function wrongGoodsAre(
  standing: CaseStanding,
  { input }: Pick<CaseRequest, 'input'>,
): CaseConditionValues['wrongGoods'] {
  const { situation, case: claim, policy } = standing;
  if (claim.reason !== 'wrong_goods') return 'none';
  const claimedOf = (line: string) => countUnits(claim.claims.filter(({ lineId }) => lineId === line));
  const listed = sum(situation.order.lines.map(({ id, unitPrice }) => unitPrice * claimedOf(id)));
  return (input.assessedValue ?? listed) <= policy.lifecycle.keepGoodsBelow ? 'kept' : 'sent_back';
}
