import type { Situation } from '../../facts/index';
import { CASE_LIFECYCLE, type CaseCommand, type CaseInput, type CaseStanding, rowInputs } from '../../lifecycle/index';
import type { Actor, CaseAction } from '../../vocabulary/index';

/** Something that somebody could try to do to a case. */
export interface Attempt {
  readonly actor: Actor;
  readonly action: CaseAction;
  readonly input: CaseInput;
}

/** What can be told besides, and makes a difference later. */
const TOLD_BESIDES: Readonly<Partial<Record<CaseAction, readonly CaseInput[]>>> = {
  fail_refund: [{ channelRefusal: 'account_closed' }],
  propose: [{ amount: 100 }],
  report_supplier: [{ accepted: false }],
  track_return: [{ carriage: 'no_scan' }, { carriage: 'delivered' }, { carriage: 'lost' }],
};

/** Everything that rows of the table let somebody do to a case in its state, with an input for each of their conditions. */
export function attemptsOn(standing: CaseStanding): Attempt[] {
  const { type, state } = standing.case;
  const attempts = new Map<string, Attempt>();
  for (const [action, { rows }] of CASE_LIFECYCLE.index.get(type)?.get(state) ?? []) {
    for (const { row } of rows) {
      for (const input of [...rowInputs(CASE_LIFECYCLE, row, standing), ...(TOLD_BESIDES[action] ?? [])]) {
        for (const actor of row.by) {
          attempts.set(`${actor} ${action} ${JSON.stringify(input)}`, { actor, action, input });
        }
      }
    }
  }
  return [...attempts.values()];
}

/** The attempt as a command on the versions there are. */
export const commandOf = (
  situation: Situation,
  { case: { id: caseId, version: caseVersion } }: Pick<CaseStanding, 'case'>,
  attempt: Attempt,
): CaseCommand =>
  // The input was made for the action, which the compiler forgets of a union.
  ({
    id: `${caseId}-${caseVersion}-${situation.version}`,
    caseId,
    caseVersion,
    situationVersion: situation.version,
    ...attempt,
  }) as CaseCommand;
