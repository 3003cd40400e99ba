import type { RequiredInputs } from '../policy/index';
import type { AfterSaleType, ApplicationInput, ClaimReason } from '../vocabulary/index';
import { longer, sooner } from './ends';
import type { Inquiry } from './inquiry';
import type { GivableReason } from './openings';
import type { ApplicationForm } from './type-eligibility';

/** The reasons that can be given for some units. */
type Givable = readonly GivableReason[];

/**
 * What an application of a type must contain: whatever the reason, or for the one named; and for each reason that can be
 * given for some of the units, each as long as for any of them, or for all units of one application, each only as long
 * as for every one of them (ELG-12). Nothing where there are no units it could be for.
 */
export function applicationForm(
  { knobs, lines, named }: Inquiry,
  type: AfterSaleType,
  givable: readonly Givable[],
): ApplicationForm {
  if (givable.length === 0) return { required: [], reasons: [] };
  const rows = knobs.requiredInputs.filter((row) => row.types.includes(type));
  const always = rows.filter((row) => !row.reasons).reduce(withInputs, []);
  const particular = rows.filter((row) => row.reasons);
  const requiredFor = (given: ClaimReason | null) =>
    particular.filter((row) => given && row.reasons?.includes(given)).reduce(withInputs, always);
  const reasons = givable.reduce(lines ? forAll : forAny);
  return {
    required: requiredFor(named),
    reasons: reasons.map(({ reason, until }) => ({ reason, until, required: requiredFor(reason) })),
  };
}

/** What rows ask for, each once. */
const withInputs = (inputs: readonly ApplicationInput[], row: RequiredInputs): readonly ApplicationInput[] =>
  inputs.concat(row.inputs.filter((input) => !inputs.includes(input)));

const forAll = (some: Givable, others: Givable): Givable =>
  some.flatMap((given) => alike(others, given).map((other) => sooner(given, other)));

const forAny = (some: Givable, others: Givable): Givable => [
  ...some.map((given) => alike(others, given).reduce(longer, given)),
  ...others.filter((given) => alike(some, given).length === 0),
];

/** The same reason, where it can be given for other units. */
const alike = (others: Givable, { reason }: GivableReason): Givable =>
  others.filter((other) => other.reason === reason);
