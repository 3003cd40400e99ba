import type { Check, Evaluation, Trace } from '../decision/index';
import type { Situation } from '../facts/index';
import type { Gathered } from './gathered';

/** Every rule that was asked, in the order of asking; over several units it held if it did for all of them. */
export const traceOf = ({ policy, now }: Situation, { answered, together }: Gathered): Trace => ({
  policy: `${policy.id}@${policy.version}`,
  now,
  checked: [...heldForAll(answered.map(({ piece }) => piece.evaluation)), ...heldForAll([...together.values()])],
});

/** The evaluations are of the same rules, in the same order. */
const heldForAll = ([first, ...others]: readonly Evaluation[]): Check[] =>
  (first?.checked ?? []).map(({ rule, held }, index) => ({
    rule,
    held: held && others.every(({ checked }) => checked[index]?.held),
  }));
