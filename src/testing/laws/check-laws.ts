import fc from 'fast-check';
import type { Policy } from '../../policy/index';
import { LAWS } from './all-laws';
import type { Law, Scenario } from './law';
import type { LawResult } from './law-result';
import { QUESTIONS, type Questions } from './questions';

/** How laws are tried; all of it may be left out. */
export interface LawOptions {
  /** The laws to try: all of the library's unless given. */
  readonly laws?: readonly Law[];
  /** Examples of each law; 100 unless given. */
  readonly runs?: number;
  /** Where examples are drawn from; 1 unless given, so that every run tries the same. */
  readonly seed?: number;
  /** The path of a counterexample of one law, to try that example again and no other. */
  readonly path?: string;
  /** Whether the smallest counterexample is looked for, which takes its time; it is unless this is false. */
  readonly shrink?: boolean;
  /** What is held to the laws in place of the library's own questions. */
  readonly questions?: Partial<Questions>;
}

interface Tried {
  readonly example: unknown;
  readonly policy: Policy;
}

const DEFAULT_RUNS = 100;
const DEFAULT_SEED = 1;
/** From the first example on. */
const WHOLE_PATH = '';

/**
 * Whether laws hold under a policy, or under any of some policies: one result for each law, in their order. Histories of
 * orders are drawn at random from a seed that does not change, told to the end and looked at after every step; of a law
 * that breaks, the smallest example found is given. It throws nothing: what a question throws is a fault of the law.
 *
 * @example
 * ```ts
 * import { standard } from 'aftersale';
 * import { checkLaws } from 'aftersale/testing';
 * checkLaws(standard, { runs: 5 }).every(({ held }) => held); // => true
 * ```
 */
export function checkLaws(policies: Policy | fc.Arbitrary<Policy>, options: LawOptions = {}): LawResult[] {
  const { laws = LAWS } = options;
  const results = new Map<Law, LawResult>();
  for (const scenario of new Set(laws.map((law) => law.scenario))) {
    const together = laws.filter((law) => law.scenario === scenario);
    for (const [law, result] of checkTogether(scenario, together, policies, options)) results.set(law, result);
  }
  const tried = [...results];
  return laws.flatMap((law) => tried.filter(([one]) => one === law).map(([, result]) => result));
}

/** Laws of one scenario share their stories; where one of them breaks, each is tried by itself. */
function checkTogether(
  scenario: Scenario,
  laws: readonly Law[],
  policies: Policy | fc.Arbitrary<Policy>,
  options: LawOptions,
): (readonly [Law, LawResult])[] {
  const { runs = DEFAULT_RUNS, seed = DEFAULT_SEED, path = WHOLE_PATH, shrink = true } = options;
  const questions = { ...QUESTIONS, ...options.questions };
  const examples = policiesFrom(policies).chain((policy) =>
    scenario.examples(policy).map((example): Tried => ({ example, policy })),
  );
  const faultsOf = (some: readonly Law[], { example, policy }: Tried) =>
    faultsIn(scenario, some, example, policy, questions);
  const tried = (some: readonly Law[]) =>
    fc.check(
      fc.property(examples, (each) => faultsOf(some, each).length === 0),
      { numRuns: runs, seed, endOnFailure: !shrink, path },
    );
  const all = tried(laws);
  return laws.map((law) => {
    const { id, sentence } = law;
    const own = all.failed && laws.length > 1 ? tried([law]) : all;
    const [found] = own.counterexample ?? [];
    if (found === undefined) return [law, { law: id, sentence, held: true, runs: own.numRuns }];
    const counterexample: unknown = JSON.parse(JSON.stringify(found.example));
    const told = { faults: faultsOf([law], found), counterexample, policy: found.policy };
    return [law, { law: id, sentence, held: false, ...told, seed, path: String(own.counterexamplePath) }];
  });
}

const policiesFrom = (policies: Policy | fc.Arbitrary<Policy>): fc.Arbitrary<Policy> =>
  'generate' in policies ? policies : fc.constant(policies);

function faultsIn(
  { tell }: Scenario,
  laws: readonly Law[],
  example: unknown,
  policy: Policy,
  questions: Questions,
): readonly string[] {
  try {
    const story = tell(example, policy, questions);
    return laws.flatMap((law) => law.faults(story, questions));
  } catch (error) {
    return [`a question threw ${error}`];
  }
}
