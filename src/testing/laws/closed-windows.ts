import type { TypeEligibility } from '../../eligibility/index';
import { type AskedSituation, askedSituations } from '../stories/question-story';
import { faultsOf, type Statement } from './fault-list';
import type { Law } from './law';

const BADNESS = { allow: 0, review: 1, deny: 2 } as const;

/** Law 9: with facts unchanged, a window that has closed never reopens. */
export const closedWindows: Law<AskedSituation> = {
  id: 'closed_windows',
  sentence: 'With facts unchanged, a window that has closed never reopens, and nothing gets easier, as time goes on.',
  scenario: askedSituations,
  faults({ situation, query, otherwise }, { checkEligibility }) {
    const { lines: _, ...open } = query;
    const [early, late] = [Math.min(situation.now, otherwise), Math.max(situation.now, otherwise)];
    const before = checkEligibility({ ...situation, now: early }, open);
    const after = checkEligibility({ ...situation, now: late }, open);
    return faultsOf(before.flatMap((one, index) => statements(one, after[index])));
  },
};

function statements(before: TypeEligibility, after: TypeEligibility | undefined): Statement[] {
  const { type, outcome } = before;
  const stillClosed = after === undefined ? [] : closedUnits(after);
  return [
    ...closedUnits(before).map((units): Statement => [`${type} reopens for ${units}`, stillClosed.includes(units)]),
    [
      `${type} was ${outcome}, and is ${after?.outcome} later`,
      after !== undefined && BADNESS[after.outcome] >= BADNESS[outcome],
    ],
  ];
}

const closedUnits = ({ byUnits }: TypeEligibility): string[] =>
  byUnits
    .filter(({ reasons }) => reasons.some(({ code }) => code === 'settle_with_merchant'))
    .map(({ lineId, from, to }) => `${lineId} from ${from} to ${to}`);
