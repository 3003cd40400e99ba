import type { AfterSaleCase, HistoryEntry } from '../../facts/index';
import type { CaseEventName, RuleId } from '../../vocabulary/index';

/** What a case has before anything happened to it. */
export type NewCase = Omit<AfterSaleCase, 'state' | 'version' | 'history'>;

/** The fields of a case that a step gave another value, beside its state. */
export type CaseChanges = { readonly [Field in keyof Omit<NewCase, 'id' | 'orderId'>]?: AfterSaleCase[Field] };

/** Something that has happened to a case; plain JSON. The events of a case, replayed in order, are its history. */
export interface CaseEvent {
  readonly event: CaseEventName;
  readonly caseId: string;
  /** The version of the case after it. */
  readonly version: number;
  /** The rule of the row that was carried out. */
  readonly rule: RuleId;
  readonly step: HistoryEntry;
  readonly changes: CaseChanges;
  /** The case as it came about; only of its first event. */
  readonly opens?: NewCase;
}
