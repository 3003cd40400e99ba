import { CASE_LIFECYCLE, type CaseStanding, findRow } from 'aftersale/lifecycle';
import { type Attempt, attemptsOn } from 'aftersale/testing';

export { type Attempt, attemptsOn, commandOf } from 'aftersale/testing';

/** Everything that can be tried on a case, by one person for each row: whoever takes a step, it leads to the same. */
export function attemptsByOne(standing: CaseStanding): Attempt[] {
  const attempts = new Map<string, Attempt>();
  for (const attempt of attemptsOn(standing)) {
    const { actor, action, input } = attempt;
    const { type, state } = standing.case;
    const { row } = findRow(CASE_LIFECYCLE, { type, state, actor, action }, standing, attempt);
    const key = `${row === null ? actor : CASE_LIFECYCLE.rows.indexOf(row)} ${action} ${JSON.stringify(input)}`;
    if (!attempts.has(key)) attempts.set(key, attempt);
  }
  return [...attempts.values()];
}
