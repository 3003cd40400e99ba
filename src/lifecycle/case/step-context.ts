import type { AfterSaleType } from '../../vocabulary/index';
import type { CaseRequest, CaseRow, CaseStanding } from './case-terms';

/** What a row says, also where it says nothing of it: objects with the same fields are read several times as quickly. */
export interface StepRow extends Pick<CaseRow, 'rule' | 'action' | 'to'> {
  readonly when: NonNullable<CaseRow['when']>;
  /** Null where the case keeps its type. */
  readonly becomes: AfterSaleType | null;
  readonly restarts: boolean;
}

/** A step that the table allows: the case before it, what is done, and the row that says where it leads. */
export interface StepContext {
  readonly standing: CaseStanding;
  readonly request: CaseRequest;
  readonly row: StepRow;
}
