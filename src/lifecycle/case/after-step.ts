import type { Situation } from '../../facts/index';
import { malformed } from '../../vocabulary/index';
import { nextVersion } from '../next-version';
import type { CaseTransition } from './case-transition';

/**
 * The situation once a step is saved: the case in its place, or added, cases that were split off after it, and the version
 * one higher; a replay changes nothing. It refuses nothing: whether the versions are still those the step expects is for
 * whoever saves it to check (LIF-32).
 *
 * @example
 * ```ts
 * import { afterStep, applyForAfterSale, type ApplicationRequest, type Situation } from 'aftersale';
 * const applied = (situation: Situation, request: ApplicationRequest): Situation => {
 *   const answer = applyForAfterSale(situation, request);
 *   return answer.outcome === 'deny' ? situation : afterStep(situation, answer.value);
 * };
 * typeof applied; // => 'function'
 * ```
 */
export function afterStep(situation: Situation, step: Pick<CaseTransition, 'case' | 'opened' | 'replay'>): Situation {
  try {
    const { case: next, opened, replay } = step;
    if (replay) return situation;
    const isKnown = situation.cases.some(({ id }) => id === next.id);
    const cases = situation.cases.map((one) => (one.id === next.id ? next : one));
    return {
      ...situation,
      cases: [...cases, ...(isKnown ? [] : [next]), ...opened],
      version: nextVersion(situation.version),
    };
  } catch (error) {
    throw malformed(error);
  }
}
