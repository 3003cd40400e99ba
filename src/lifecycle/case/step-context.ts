import type { CaseRequest, CaseRow, CaseStanding } from './case-terms';

/** A step that the table allows: the case before it, what is done, and the row that says where it leads. */
export interface StepContext {
  readonly standing: CaseStanding;
  readonly request: CaseRequest;
  readonly row: CaseRow;
}
