import type * as v from 'valibot';
import type { CaseInput, CaseStanding } from '../lifecycle/index';
import type { Attempt } from '../testing/index';
import { ACTORS, CASE_ACTIONS } from '../vocabulary/index';
import { afterSaleCaseSchema } from './after-sale-case-schema';
import { caseInputEntries } from './case-input-entries';
import { policySchema } from './policy-schema';
import { row } from './row';
import { sameAs } from './same-as';
import { situationSchema } from './situation-schema';
import { optional, word } from './values';

export const caseStandingSchema = sameAs<CaseStanding>()(
  row({ situation: situationSchema, case: afterSaleCaseSchema, policy: policySchema }),
);

const optionalEntries: v.ObjectEntries = Object.fromEntries(
  Object.entries<v.GenericSchema>(caseInputEntries).map(([name, schema]) => [name, optional(schema)]),
);

// A test of types holds the entries and the input together, which a loop over them forgets.
const anyInput = row(optionalEntries) as v.GenericSchema as v.GenericSchema<CaseInput>;

/**
 * The shape of something that somebody could try to do to a case; an attempt may tell more than its action asks for.
 *
 * @example
 * ```ts
 * import { attemptSchema } from 'aftersale/schema';
 * import { is } from 'valibot';
 * is(attemptSchema, { actor: 'buyer', action: 'withdraw', input: {} }); // => true
 * ```
 */
export const attemptSchema = sameAs<Attempt>()(
  row({ actor: word(ACTORS), action: word(CASE_ACTIONS), input: anyInput }),
);
