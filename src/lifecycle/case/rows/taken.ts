import type { CaseRow } from '../case-terms';

type Effectful = CaseRow & Required<Pick<CaseRow, 'effects'>>;
type Taken = Pick<CaseRow, 'by' | 'action'> & Partial<Pick<CaseRow, 'when' | 'effects'>>;

/**
 * The same steps as `rows`, taken by another action: what an approval leads to, silence and a ruling lead to as well
 * (DLN-04, LIF-11). Conditions and effects are added to the rows' own.
 */
export const taken = <const Row extends Effectful>(rows: readonly Row[], { by, action, when, effects }: Taken) =>
  rows.map((row) => ({
    ...row,
    by,
    action,
    when: { ...row.when, ...when },
    effects: [...row.effects, ...(effects ?? [])],
  }));
