import * as v from 'valibot';
import type { LawResult } from '../testing/index';
import { anyPlain } from './plain-record';
import { policySchema } from './policy-schema';
import { exactly, variant } from './row';
import { sameAs } from './same-as';
import { count, id, integer, list, text } from './values';

/**
 * The shape of what became of a law: that it held, or the smallest example found of that it does not.
 *
 * @example
 * ```ts
 * import { lawResultSchema } from 'aftersale/schema';
 * import { is } from 'valibot';
 * is(lawResultSchema, { law: 'cases_end', sentence: 'Every case ends.', held: true, runs: 100 }); // => true
 * ```
 */
export const lawResultSchema = sameAs<LawResult>()(
  variant('held', [
    exactly({ law: id, sentence: text, held: v.literal(true), runs: count }),
    exactly({
      law: id,
      sentence: text,
      held: v.literal(false),
      faults: list(text),
      counterexample: anyPlain,
      policy: policySchema,
      seed: integer(Number.MIN_SAFE_INTEGER),
      path: text,
    }),
  ]),
);
