import type { Answers } from '../session/answers';
import type { World } from '../session/play';
import type { Speech } from '../words/speech';

/** Something on the time line. */
export interface Moment {
  readonly key: string;
  readonly at: number;
  readonly label: string;
  readonly kind: 'past' | 'step' | 'now' | 'deadline' | 'lapse';
}

/** What was, what is and what is going to be: in the order of time. */
export function momentsOf(
  { situation, taken }: World,
  { cases, eligibility }: Answers,
  { words, labels, life }: Speech,
): Moment[] {
  const { order, now } = situation;
  const past: (readonly [string, string, number | undefined])[] = [
    ['placed', words.placed, order.placedAt],
    ['paid', words.paidAt, order.paidAt],
    ...order.parcels.flatMap(({ id, shippedAt, signedAt }) => [
      [`shipped ${id}`, words.shipped, shippedAt] as const,
      [`signed ${id}`, words.signed, signedAt] as const,
    ]),
    ['completed', words.completed, order.completedAt],
  ];
  const lapses = eligibility.filter(({ until, outcome }) => outcome !== 'deny' && until !== null);
  const moments: Moment[] = [
    ...past.flatMap(([key, label, at]) => (at === undefined ? [] : [{ key, label, at, kind: 'past' as const }])),
    ...taken.map(({ step }, index) => ({
      key: `step ${index}`,
      at: step.at,
      label: `${labels.actor[step.actor]}: ${life.caseStep[step.action]}`,
      kind: 'step' as const,
    })),
    { key: 'now', at: now, label: words.now, kind: 'now' },
    ...cases.flatMap(({ caseId, deadline }) =>
      deadline === null
        ? []
        : [
            {
              key: `deadline ${caseId}`,
              at: deadline.until,
              label: `${words.deadline}: ${words.waitsFor} ${labels.actor[deadline.waitsFor]}, ${words.otherwise} ${labels.caseState[deadline.then.state]} (${deadline.rule})`,
              kind: 'deadline' as const,
            },
          ],
    ),
    ...lapses.map(({ type, until }) => ({
      key: `lapse ${type}`,
      at: until ?? now,
      label: `${words.lapses}: ${labels.afterSaleType[type]}`,
      kind: 'lapse' as const,
    })),
  ];
  return moments.sort((one, other) => one.at - other.at);
}
