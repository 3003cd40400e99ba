import * as v from 'valibot';
import type { CaseDecision, CaseTransition } from '../lifecycle/index';
import { afterSaleCaseSchema } from './after-sale-case-schema';
import { caseEffectSchema } from './case-effect-schema';
import { caseEventSchema } from './case-event-schema';
import { row } from './row';
import { sameAs } from './same-as';
import { count, flag, list } from './values';

const decisionEntries = {
  events: list(caseEventSchema),
  effects: list(caseEffectSchema),
  expects: row({ situationVersion: count, caseVersion: v.nullable(count) }),
  replay: flag,
};

export const transitionEntries = {
  ...decisionEntries,
  case: afterSaleCaseSchema,
  opened: list(afterSaleCaseSchema),
};

/**
 * The shape of what a command comes to: what has happened, what is to be carried out, and the versions it expects.
 *
 * @example
 * ```ts
 * import { caseDecisionSchema } from 'aftersale/schema';
 * import { is } from 'valibot';
 * const expects = { situationVersion: 3, caseVersion: 2 };
 * is(caseDecisionSchema, { events: [], effects: [], expects, replay: true }); // => true
 * ```
 */
export const caseDecisionSchema = sameAs<CaseDecision>()(row(decisionEntries));

/**
 * The shape of the same with the cases after it.
 *
 * @example
 * ```ts
 * import { caseTransitionSchema } from 'aftersale/schema';
 * import { is } from 'valibot';
 * is(caseTransitionSchema, { events: [], effects: [] }); // => false
 * ```
 */
export const caseTransitionSchema = sameAs<CaseTransition>()(row(transitionEntries));
