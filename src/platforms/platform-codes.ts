import type { AfterSaleType, CaseState, Fulfilment } from '../vocabulary/index';

interface CodeRow {
  /** As the platform's interfaces spell it. */
  readonly code: string;
  /** The same as a number, where some interfaces count what others spell. */
  readonly number?: number;
  /** The field that carries it, where it is not the usual one. */
  readonly field?: string;
  /** What the platform calls it. */
  readonly label?: string;
  /** Set where the platform's words leave room, so that the reading is a judgement of ours. */
  readonly judged?: true;
}

/** A code that says how far an after-sale is; where it means different states for different types there are several rows. */
export interface StateRow extends CodeRow {
  readonly state: CaseState;
  /** The types it is used for; absent where the platform names none. */
  readonly types?: readonly AfterSaleType[];
}

/** A code that says what is asked for. */
export interface TypeRow extends CodeRow {
  readonly type: AfterSaleType;
  /** How far the goods are when it is used; absent where that makes no difference. */
  readonly fulfilments?: readonly Fulfilment[];
}

/** The codes of one platform, as its documentation has them. */
export interface PlatformCodes {
  /** Where they are documented. */
  readonly source: string;
  /** The field that usually carries the status. */
  readonly stateField: string;
  /** The field that usually carries the type. */
  readonly typeField: string;
  readonly states: readonly StateRow[];
  readonly types: readonly TypeRow[];
  /** States that the platform tells in another place, whose codes are not known here: which place. */
  readonly elsewhere?: Readonly<Partial<Record<CaseState, string>>>;
}
