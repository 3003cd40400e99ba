import type { Actor, CaseAction } from '../../vocabulary/index';
import type { CaseInputOf } from './case-input';

/** What somebody does to a case (LIF-32). Ids come from the caller; the moment is the situation's `now`. */
export type CaseCommandOf<Action extends CaseAction> = {
  /** The same id with the same content is done once, however often it comes. */
  readonly id: string;
  readonly caseId: string;
  /** The versions the command was decided on; it is denied on any other. */
  readonly caseVersion: number;
  readonly situationVersion: number;
  readonly actor: Actor;
  readonly action: Action;
  readonly input: CaseInputOf<Action>;
  /** Shown to all parties with the step (LIF-12). */
  readonly note?: string;
};

export type CaseCommand = { [Action in CaseAction]: CaseCommandOf<Action> }[CaseAction];
