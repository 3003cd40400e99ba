import fc from 'fast-check';
import type { EligibilityQuery } from '../../eligibility/index';
import type { Situation } from '../../facts/index';
import type { Instant } from '../../time/index';
import { momentArbitrary, queryArbitrary, situationArbitrary } from '../arbitraries/situation';
import type { Scenario } from '../laws/law';

/** A situation in which somebody asks something, and another moment. */
export interface AskedSituation {
  readonly situation: Situation;
  readonly query: EligibilityQuery;
  readonly otherwise: Instant;
}

/** Questions about orders with whatever cases, at whatever moment. */
export const askedSituations: Scenario<AskedSituation, AskedSituation> = {
  examples: (policy) =>
    situationArbitrary(fc.constant(policy)).chain((situation) =>
      fc.record({ situation: fc.constant(situation), query: queryArbitrary(situation), otherwise: momentArbitrary }),
    ),
  tell: (asked) => asked,
};
