import { screenWidth } from './screen-width';
import { wrapText } from './wrap-text';

/** A column: its heading, on which side its cells stand, and the width at which they wrap. */
export interface Column {
  readonly heading: string;
  readonly align?: 'left' | 'right';
  readonly wrapAt?: number;
}

interface LaidColumn {
  readonly align: Column['align'];
  readonly width: number;
  /** The lines of its cell in a row. */
  readonly linesIn: (row: readonly string[]) => readonly string[];
}

const GAP = '  ';

function layOut(column: Column, index: number, rows: readonly (readonly string[])[]): LaidColumn {
  const { heading, align, wrapAt = Number.POSITIVE_INFINITY } = column;
  const linesIn = (row: readonly string[]) => (row[index] ?? '').split('\n').flatMap((line) => wrapText(line, wrapAt));
  const width = Math.max(screenWidth(heading), ...rows.flatMap(linesIn).map(screenWidth));
  return { align, width, linesIn };
}

function pad(text: string, { align, width }: LaidColumn): string {
  const blanks = ' '.repeat(width - screenWidth(text));
  return align === 'right' ? blanks + text : text + blanks;
}

function rowText(row: readonly string[], columns: readonly LaidColumn[]): string {
  const cells = columns.map((column) => ({ column, lines: column.linesIn(row) }));
  const height = Math.max(...cells.map(({ lines }) => lines.length));
  const lineAt = (at: number) => cells.map(({ column, lines }) => pad(lines[at] ?? '', column)).join(GAP);
  return Array.from({ length: height }, (_, at) => lineAt(at).trimEnd()).join('\n');
}

/**
 * Rows as aligned text. Wide characters count for two columns of the screen. A cell with line breaks, or one that wraps,
 * makes its row taller.
 */
export function textTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const laid = columns.map((column, index) => layOut(column, index, rows));
  return [columns.map(({ heading }) => heading), laid.map(({ width }) => '-'.repeat(width)), ...rows]
    .map((row) => rowText(row, laid))
    .join('\n');
}
