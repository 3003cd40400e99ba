import * as v from 'valibot';
import { ACTION_INPUTS, type CaseCommand, type IssuedCommand } from '../lifecycle/index';
import { ACTORS, CASE_ACTIONS, type CaseAction } from '../vocabulary/index';
import { caseInputEntries } from './case-input-entries';
import { exactly, row, variant } from './row';
import { count, id, optional, text, word } from './values';

/** What can be told with an action: what must be, and what may be besides. */
export const inputOf = (action: CaseAction) => {
  const { required, optional: others } = ACTION_INPUTS[action];
  return row<v.ObjectEntries>({
    ...Object.fromEntries(required.map((name) => [name, caseInputEntries[name]])),
    ...Object.fromEntries(others.map((name) => [name, optional<v.GenericSchema>(caseInputEntries[name])])),
  });
};

/** A command for each action, with the versions it was decided on. */
const commandWith = (versions: v.ObjectEntries): v.GenericSchema =>
  variant(
    'action',
    CASE_ACTIONS.map((action) =>
      exactly({
        id,
        caseId: id,
        ...versions,
        actor: word(ACTORS),
        action: v.literal(action),
        input: inputOf(action),
        note: optional(text),
      }),
    ),
  );

/**
 * The shape of a command on a case: its ids, the versions it was decided on, who does what, and what is told with it, by
 * action. Amounts are in minor units. The message of each issue is its code. Whether it may be done is for `transition`.
 *
 * @example
 * ```ts
 * import { caseCommandSchema } from 'aftersale/schema';
 * import { is } from 'valibot';
 * const command = { id: 'k1', caseId: 'c1', caseVersion: 1, situationVersion: 1, actor: 'agent', action: 'reject' };
 * is(caseCommandSchema, { ...command, input: { why: 'no fault was found' } }); // => true
 * is(caseCommandSchema, { ...command, input: {} }); // => false
 * ```
 */
// Which input goes with which action is lost in the loop over the table; a test goes through all of them.
export const caseCommandSchema = commandWith({
  caseVersion: count,
  situationVersion: count,
}) as v.GenericSchema<CaseCommand>;

/** A command that the library asks the system to issue: without the situation's version, which is told when it is issued. */
export const issuedCommandSchema = commandWith({ caseVersion: count }) as v.GenericSchema<IssuedCommand>;
