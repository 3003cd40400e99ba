import type { Instant } from '../../time/index';
import type { Actor, RecordKind, RecordNames, RuleId } from '../../vocabulary/index';

/** The names the lifecycle of a record beside the case is written in. */
export interface RecordTerms<Kind extends RecordKind> {
  readonly state: RecordNames[Kind]['state'];
  readonly type: Kind;
  readonly actor: Actor;
  readonly action: RecordNames[Kind]['action'];
  readonly effect: RecordNames[Kind]['effect'];
  readonly rule: RuleId;
  readonly facets: RecordNames[Kind]['facets'];
}

/** One step of a record's life (LIF-12). */
export interface RecordStep<Kind extends RecordKind> {
  readonly commandId: string;
  readonly actor: Actor;
  readonly action: RecordNames[Kind]['action'];
  /** What was told with the command; absent where nothing was. */
  readonly input?: Readonly<Record<string, unknown>>;
  readonly at: Instant;
  readonly from: RecordNames[Kind]['state'];
  readonly to: RecordNames[Kind]['state'];
  readonly note?: string;
}

/** A record with a life of its own (STA-04); plain JSON. */
export interface LifecycleRecord<Kind extends RecordKind> {
  readonly id: string;
  readonly state: RecordNames[Kind]['state'];
  /** Grows by one per accepted command (LIF-32). */
  readonly version: number;
  /** When it came into its state; its deadline counts from here. */
  readonly enteredAt: Instant;
  readonly history: readonly RecordStep<Kind>[];
}

/** What somebody does to a record; ids come from the caller (LIF-32). */
export interface RecordCommand<Kind extends RecordKind, Input extends object = object> {
  readonly id: string;
  /** The version the command was decided on. */
  readonly version: number;
  readonly actor: Actor;
  readonly action: RecordNames[Kind]['action'];
  readonly input: Input;
  readonly note?: string;
}

/** Something for the caller to carry out; its key stays when it is told again. */
export interface RecordEffect<Kind extends RecordKind> {
  /** `recordId:version:effect`. */
  readonly key: string;
  readonly recordId: string;
  readonly effect: RecordNames[Kind]['effect'];
}

/** The record after a step, and what the caller is to carry out. */
export interface RecordTransition<Kind extends RecordKind, Whole> {
  readonly record: Whole;
  /** Null of a replay. */
  readonly step: RecordStep<Kind> | null;
  readonly effects: readonly RecordEffect<Kind>[];
  readonly expects: { readonly version: number };
  /** The command was carried out before: nothing is to be done again. */
  readonly replay: boolean;
}
