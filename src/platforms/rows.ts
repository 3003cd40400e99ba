import { isNonEmpty } from '../decision/index';
import type { CodesInFields } from './platform-answer';
import type { StateRow, TypeRow } from './platform-codes';

type Row = StateRow | TypeRow;

const spellings = ({ code, number }: Row): readonly string[] =>
  number === undefined ? [code] : [code, String(number)];

/** Whether a row is about a code, spelled or counted, in a field. */
export const isOf =
  (code: string | number, field: string, usual: string) =>
  (row: Row): boolean =>
    (row.field ?? usual) === field && spellings(row).includes(String(code));

/** The codes of some rows, in their order: what the platform says itself stands before what is judged; null where there are none. */
export function codesIn(rows: readonly Row[], usual: string): CodesInFields | null {
  const codes = rows.map(({ code, number, field = usual, judged = false }) => ({
    field,
    code,
    ...(number !== undefined && { number }),
    judged,
  }));
  return isNonEmpty(codes) ? codes : null;
}
