import type { EligibilityQuery } from '../../eligibility/index';
import { type CaseMoment, type CaseStory, caseStories } from '../stories/case-story';
import { faultsOf, type Statement } from './fault-list';
import type { Law } from './law';
import type { Questions } from './questions';

/** Law 6 of applications: what eligibility denies is denied, for its reasons; what it allows is denied for money, or a missing input, alone. */
export const applicationsAsTold: Law<CaseStory> = {
  id: 'applications_as_told',
  sentence:
    'An application is denied for all that eligibility says against it, and else only for money or for an input that is missing.',
  scenario: caseStories,
  faults: ({ moments }, questions) => moments.flatMap((moment) => momentFaults(moment, questions)),
};

/** Rules of what is refunded, and of what is owed beside it. */
const OF_MONEY = ['RFD', 'FRT'];

function momentFaults(moment: CaseMoment, { checkEligibility }: Questions): string[] {
  if (moment.kind === 'command') return [];
  const { name, before, request, answer } = moment;
  const { actor, lines, reason, terms, type } = request;
  const query: EligibilityQuery = {
    actor,
    lines,
    reason,
    ...(terms?.amount !== undefined && { amount: terms.amount }),
  };
  const told = checkEligibility(before, query).find((one) => one.type === type);
  const found = answer.outcome === 'deny' ? answer.reasons : [];
  const foundTexts = found.map((one) => JSON.stringify(one));
  const expected = told?.outcome === 'deny' ? told.reasons : [];
  const beside = found.filter(
    ({ rule, code }) => !OF_MONEY.some((family) => rule.startsWith(family)) && code !== 'input_missing',
  );
  const statements: Statement[] = [
    ...expected.map(
      (one): Statement => [
        `${name}: ${one.rule} ${one.code} is not among the reasons`,
        foundTexts.includes(JSON.stringify(one)),
      ],
    ),
    [
      `${name}: ${beside.map(({ rule, code }) => `${rule} ${code}`).join(', ')} was not told before`,
      expected.length > 0 || beside.length === 0,
    ],
  ];
  return faultsOf(statements);
}
