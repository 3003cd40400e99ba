import type { Policy, RequiredInputs } from '../policy/index';
import type { AfterSaleType, ApplicationInput, ClaimReason } from '../vocabulary/index';
import type { GivableReason } from './openings';
import type { ApplicationForm } from './type-eligibility';

/** What an application must contain: whatever the reason, or for the one named; and for each reason that can be given. */
export function applicationForm(
  policy: Policy,
  type: AfterSaleType,
  named: ClaimReason | null,
  givable: readonly GivableReason[],
): ApplicationForm {
  const rows = policy.eligibility.requiredInputs.filter(({ types }) => types.includes(type));
  const always = inputsOf(rows.filter(({ reasons }) => reasons === null));
  const forSome = rows.filter(({ reasons }) => reasons !== null);
  const requiredFor = (given: ClaimReason): ApplicationInput[] =>
    inputsOf(
      forSome.filter(({ reasons }) => reasons?.includes(given)),
      always,
    );
  return {
    required: named === null ? always : requiredFor(named),
    reasons: givable.map(({ reason, until }) => ({ reason, until, required: requiredFor(reason) })),
  };
}

/** What some rows ask for besides what is asked for already, each once. */
function inputsOf(rows: readonly RequiredInputs[], already: readonly ApplicationInput[] = []): ApplicationInput[] {
  const asked = [...already];
  for (const { inputs } of rows) {
    for (const input of inputs) if (!asked.includes(input)) asked.push(input);
  }
  return asked;
}
