import { withGrants } from '../../allocation/index';
import { checkFacts, overlaps, type Situation, type UnitBlock } from '../../facts/index';
import { isInProgress, isLive } from '../../vocabulary/index';
import { type CaseStory, caseStories } from '../stories/case-story';
import { byTender, countedRefunds, entriesIn, grantingIn, grantsOf } from './entries';
import { atMost, faultsOf, type Statement } from './fault-list';
import type { Law } from './law';

/** Laws 2 and 3 of cases: whoever does what, no unit is promised twice, nothing is above what was paid, and facts stay coherent. */
export const casesWithinCap: Law<CaseStory> = {
  id: 'cases_within_cap',
  sentence:
    'Whatever happens to cases, no unit is claimed twice, none gives back more than was paid, and the facts stay coherent.',
  scenario: caseStories,
  faults({ order, policy, moments }, { allocateOrder }) {
    const { blocks } = allocateOrder(order, policy);
    return moments.flatMap(({ name, before, after }) =>
      before === after ? [] : faultsOf(statements(after, blocks)).map((fault) => `${name}: ${fault}`),
    );
  },
};

function statements(situation: Situation, blocks: readonly UnitBlock[]): Statement[] {
  const { cases, order } = situation;
  const open = cases.filter(({ state }) => isInProgress(state));
  const refunds = cases.filter(({ state }) => isLive(state)).flatMap((one) => one.refunds);
  const shares = refunds.filter(({ state }) => state !== 'closed').flatMap(({ tenders }) => tenders);
  return [
    ...open.flatMap((one, index) =>
      open
        .slice(index + 1)
        .map(
          (other): Statement => [`${one.id} and ${other.id} claim a unit both`, !overlaps(one.claims, other.claims)],
        ),
    ),
    ...withGrants(blocks, cases).map(({ lineId, from, to, granted, paid }) =>
      atMost(`what each unit of ${lineId} from ${from} to ${to} gives back`, granted, paid),
    ),
    // However units and cases were divided since, money that is gone is gone (RFD-05).
    ...withGrants(blocks, [
      { state: 'succeeded', grants: grantingIn(entriesIn(countedRefunds(situation))).flatMap(grantsOf) },
    ]).map(({ lineId, from, to, granted, paid }) =>
      atMost(`what refunds give back of each unit of ${lineId} from ${from} to ${to}`, granted, paid),
    ),
    ...order.tenders.map(({ id, amount }) => atMost(`what ${id} gives back`, byTender(id, shares), amount)),
    ...checkFacts(situation).map(({ path, code }): Statement => [`${path.join('.')}: ${code}`, false]),
  ];
}
