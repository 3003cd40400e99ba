import type * as v from 'valibot';
import { ACTORS } from '../vocabulary/index';
import { plainRecord } from './plain-record';
import { row } from './row';
import { count, flag, id, instant, list, nullable, optional, text, word } from './values';

interface Names {
  readonly states: readonly string[];
  readonly actions: readonly string[];
  readonly effects: readonly string[];
}

const stepOf = <const Kind extends Names>({ states, actions }: Kind) =>
  row({
    commandId: id,
    actor: word(ACTORS),
    action: word<Kind['actions']>(actions),
    input: optional(plainRecord),
    at: instant,
    from: word<Kind['states']>(states),
    to: word<Kind['states']>(states),
    note: optional(text),
  });

/** What every record with a life of its own is made of. */
export const recordEntries = <const Kind extends Names>(names: Kind) => ({
  id,
  state: word<Kind['states']>(names.states),
  version: count,
  enteredAt: instant,
  history: list(stepOf(names)),
});

/** The input of a command that tells nothing. */
export const nothingTold = row({}) as v.GenericSchema<object>;

/** A command on a record, and what is told with it. */
export const recordCommand = <const Kind extends Names, const Input extends v.GenericSchema>(
  { actions }: Kind,
  input: Input,
) =>
  row({
    id,
    version: count,
    actor: word(ACTORS),
    action: word<Kind['actions']>(actions),
    input,
    note: optional(text),
  });

/** What a command on a record comes to. */
export const recordTransition = <const Kind extends Names, const Whole extends v.GenericSchema>(
  names: Kind,
  whole: Whole,
) =>
  row({
    record: whole,
    step: nullable(stepOf(names)),
    effects: list(row({ key: id, recordId: id, effect: word<Kind['effects']>(names.effects) })),
    expects: row({ version: count }),
    replay: flag,
  });
