import type { RequiredInputs } from '../policy/index';
import type { AfterSaleType, ApplicationInput, ClaimReason } from '../vocabulary/index';
import { longer, sooner } from './ends';
import type { Inquiry } from './inquiry';
import type { GivableReason } from './openings';
import type { ApplicationForm } from './type-eligibility';

/**
 * What an application of a type must contain: whatever the reason, or for the one named; and for each reason that can be
 * given for some of the units, each as long as for any of them, or for all units of one application, each only as long
 * as for every one of them (ELG-12).
 */
export function applicationForm(
  inquiry: Inquiry,
  type: AfterSaleType,
  givable: readonly (readonly GivableReason[])[],
): ApplicationForm {
  const requiredFor = requiredInputs(inquiry, type);
  const reasons = inquiry.lines ? combined(givable, sooner).filter(isIn(givable)) : combined(givable, longer);
  return {
    required: requiredFor(inquiry.named),
    reasons: reasons.map(({ reason, until }) => ({ reason, until, required: requiredFor(reason) })),
  };
}

/** All the reasons, each once, with the end that is chosen of theirs. */
function combined(givable: readonly (readonly GivableReason[])[], choice: typeof longer): GivableReason[] {
  const found = new Map<ClaimReason, GivableReason>();
  for (const some of givable) {
    for (const given of some) found.set(given.reason, choice(found.get(given.reason) ?? given, given));
  }
  return [...found.values()];
}

const isIn =
  (givable: readonly (readonly GivableReason[])[]) =>
  ({ reason }: GivableReason): boolean =>
    givable.every((some) => some.some((given) => given.reason === reason));

/** What a type asks for, each once: whatever the reason, and then for the one given. */
function requiredInputs({ knobs }: Inquiry, type: AfterSaleType) {
  const rows = knobs.requiredInputs.filter((row) => row.types.includes(type));
  const particular = rows.filter((row) => row.reasons);
  const always = rows.filter((row) => !row.reasons).reduce(withInputs, []);
  return (given: ClaimReason | null): readonly ApplicationInput[] =>
    particular.filter((row) => given && row.reasons?.includes(given)).reduce(withInputs, always);
}

const withInputs = (inputs: readonly ApplicationInput[], row: RequiredInputs): readonly ApplicationInput[] => [
  ...inputs,
  ...row.inputs.filter((input) => !inputs.includes(input)),
];
