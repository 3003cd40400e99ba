import { countUnits } from '../../facts/index';
import type { CaseConditionValues } from '../../vocabulary/index';
import { ACTION_INPUTS, type CaseInput, type InspectionFinding } from './case-input';
import type { CaseStanding } from './case-terms';
import { forumLeft } from './facets/agreement-facets';
import { wrongGoodsAre } from './facets/input-facets';
import { topUpDueOf } from './facets/money-facets';

type Sample<Name extends keyof CaseConditionValues> = (
  value: CaseConditionValues[Name],
  standing: CaseStanding,
  action: string,
) => CaseInput | null;

const TEXT = 'sample';

/** One value for everything an action can need to be told: what it is does not matter to the rules. */
const SAMPLES: CaseInput = {
  why: TEXT,
  amount: 0,
  trackingNumber: TEXT,
  returnAddress: TEXT,
  carriage: 'in_transit',
  remedy: 'refund',
  ruling: 'dismiss',
  account: TEXT,
  accepted: true,
};

const isAction = (action: string): action is keyof typeof ACTION_INPUTS => Object.hasOwn(ACTION_INPUTS, action);

const pick = (names: readonly (keyof CaseInput)[]): CaseInput =>
  Object.fromEntries(names.map((name) => [name, SAMPLES[name]]));

/** All that the action needs to be told, or nothing of it. */
export const sampleDetails: Sample<'details'> = (value, { situation, case: claim }, action) => {
  if (!isAction(action) || value === 'missing') return {};
  const findings = action === 'inspect' && {
    findings: accepted(claim.claims),
    splitCaseId: `${claim.id}:split:${situation.cases.length}`,
  };
  return { ...pick(ACTION_INPUTS[action].required), ...(action === 'convert' && { type: claim.type }), ...findings };
};

const accepted = (claims: CaseStanding['case']['claims']): InspectionFinding[] =>
  claims.map((units) => ({ ...units, result: 'accepted' }));

/** Of some units all, the first, or none accepted; a single unit is never accepted in part. */
export const sampleFindings: Sample<'findings'> = (value, { case: { claims } }) => {
  if (value === 'all_accepted') return { findings: accepted(claims) };
  if (value === 'none_accepted') return { findings: [] };
  const first = claims.slice(0, 1).map((units) => ({ ...units, to: units.from + 1 }));
  return countUnits(claims) > 1 ? { findings: accepted(first) } : null;
};

export const sampleReturnAddress: Sample<'returnAddress'> = (value, { case: { returnAddress } }) => {
  if (value === 'current') return returnAddress === undefined ? {} : { returnAddress };
  return returnAddress === undefined ? null : { returnAddress: `${returnAddress} (${TEXT})` };
};

export const sampleTopUp: Sample<'topUp'> = (value, { case: claim }) => ({
  amount: topUpDueOf(claim) + (value === 'exact' ? 0 : 1),
});

/** Only who approves can assess the goods; to anything else they are worth their price. */
export const sampleWrongGoods: Sample<'wrongGoods'> = (value, standing, action) => {
  const unassessed = wrongGoodsAre(standing, { input: {} });
  if (value === unassessed) return {};
  if (unassessed === 'none' || value === 'none' || action !== 'approve') return null;
  return { assessedValue: value === 'kept' ? 0 : standing.policy.lifecycle.keepGoodsBelow + 1 };
};

/** Any dispute can still be taken to the police, unless it is there; none back to the platform. Silence takes it nowhere. */
export const sampleForum: Sample<'forum'> = (value, standing, action) => {
  if (action === 'escalate') return { forum: value === 'higher_left' ? 'police' : 'platform' };
  return value === forumLeft(standing, { input: {} }) ? {} : null;
};
