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

/** The codes of some rows, what the platform says itself first; null where there are no rows. */
export function codesIn(rows: readonly Row[], usual: string): CodesInFields | null {
  const codes = rows
    .map(({ code, number, field = usual, judged = false }) => ({
      field,
      code,
      ...(number !== undefined && { number }),
      judged,
    }))
    .sort((one, other) => Number(one.judged) - Number(other.judged));
  return isNonEmpty(codes) ? codes : null;
}
