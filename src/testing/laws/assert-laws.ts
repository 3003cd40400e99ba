import { type Policy, standard } from '../../policy/index';
import { checkLaws, type LawOptions } from './check-laws';
import type { BrokenLaw } from './law-result';

/**
 * Nothing, where all laws hold under a policy; it is meant for a test of any framework. It takes what `checkLaws` takes.
 *
 * @throws an `Error` that tells each law that is broken, with its smallest counterexample and how to try that again
 *
 * @example
 * ```ts
 * import { definePolicy } from 'aftersale';
 * import { assertLaws } from 'aftersale/testing';
 * const generous = definePolicy({ id: 'generous', version: 1, refund: { exchangeWith: 'any' } });
 * assertLaws(generous, { runs: 5 }); // => undefined
 * ```
 */
export function assertLaws(policies: Parameters<typeof checkLaws>[0], options: LawOptions = {}): void {
  const broken = checkLaws(policies, options).filter((result) => !result.held);
  if (broken.length > 0) throw new Error(broken.map(reportOf).join('\n\n'));
}

const reportOf = ({ law, sentence, faults, counterexample, policy, seed, path }: BrokenLaw): string =>
  [
    `The law ${law} does not hold: ${sentence}`,
    ...faults.map((fault) => `  - ${fault}`),
    `Policy: ${policy.id}@${policy.version} ${JSON.stringify(changesOf(policy))}`,
    `Counterexample: ${JSON.stringify(counterexample, null, 2)}`,
    `Try it again with { seed: ${seed}, path: '${path}' } and this law alone.`,
  ].join('\n');

/** The knobs of a policy that are not as in `standard`, as `section.knob`. */
function changesOf(policy: Policy): Readonly<Record<string, unknown>> {
  const usual = new Map(knobsOf(standard).map(([name, value]) => [name, JSON.stringify(value)]));
  return Object.fromEntries(knobsOf(policy).filter(([name, value]) => usual.get(name) !== JSON.stringify(value)));
}

const knobsOf = (policy: Policy): (readonly [name: string, value: unknown])[] =>
  Object.entries(policy).flatMap(([section, knobs]) =>
    typeof knobs === 'object'
      ? Object.entries(knobs).map(([knob, value]) => [`${section}.${knob}`, value] as const)
      : [],
  );
