import { type Amount, isNonNegativeAmount, multiplyDivide, sum } from '../money/index';
import { AfterSaleError, malformed } from '../vocabulary/index';

/** A row or a column, and how much its cells still fall short of it. */
interface Margin {
  readonly amount: Amount;
  short: number;
  readonly cells: Cell[];
}

interface Cell {
  readonly row: Margin;
  readonly column: Margin;
  readonly floor: Amount;
  /** What of row × column ÷ total the floor left over, in parts of the total. */
  readonly remainder: number;
  /** Whether the cell is the ceiling of its ideal instead of the floor. */
  raised: boolean;
}

/**
 * The table whose rows and columns sum to exactly the given ones and whose every cell is the floor or the ceiling of
 * row × column ÷ total: what each line was paid by each tender, or is discounted by each funder. All amounts are in
 * minor units; intermediate products may pass 2⁵³.
 *
 * Cells with the largest remainders take their ceiling first, ties going to the earlier row, then to the earlier
 * column; where that leaves a row short, cells change places along an augmenting path. Refused: rows and columns that
 * do not sum to the same, and negative ones. It carries out RFD-04, RFD-16 and RFD-19.
 *
 * @throws AfterSaleError `facts_incoherent`, `amount_not_safe_integer`, `result_out_of_range`
 *
 * @example
 * ```ts
 * import { controlledRounding } from 'aftersale/allocation';
 * controlledRounding([6000, 4000], [8000, 2000]); // => [[4800, 1200], [3200, 800]]
 * controlledRounding([1, 1, 1], [2, 1]); // => [[1, 0], [1, 0], [0, 1]]
 * ```
 */
export function controlledRounding(rows: readonly Amount[], columns: readonly Amount[]): Amount[][] {
  try {
    const total = sum(rows);
    if (total !== sum(columns) || !rows.every(isNonNegativeAmount) || !columns.every(isNonNegativeAmount)) {
      throw new AfterSaleError('facts_incoherent', { rows, columns });
    }
    if (columns.length === 1) return rows.map((row) => [row]);
    const table = floorsOf(rows, columns, total);
    raiseLargestRemainders(table);
    for (const row of table) {
      while (row.short > 0) placeOne(row);
    }
    return table.map(({ cells }) => cells.map(({ floor, raised }) => (raised ? floor + 1 : floor)));
  } catch (error) {
    throw malformed(error);
  }
}

const marginOf = (amount: Amount): Margin => ({ amount, short: amount, cells: [] });

function floorsOf(rows: readonly Amount[], columns: readonly Amount[], total: Amount): Margin[] {
  const columnMargins = columns.map(marginOf);
  const rowMargins = rows.map(marginOf);
  for (const row of rowMargins) {
    for (const column of columnMargins) {
      // A table of nothing has no total to divide by.
      const { quotient: floor, remainder } = multiplyDivide(row.amount, column.amount, Math.max(total, 1));
      const cell: Cell = { row, column, floor, remainder, raised: false };
      row.cells.push(cell);
      column.cells.push(cell);
      row.short -= floor;
      column.short -= floor;
    }
  }
  return rowMargins;
}

function raiseLargestRemainders(table: readonly Margin[]): void {
  const candidates: Cell[] = [];
  for (const { short, cells } of table) {
    if (short > 0) for (const cell of cells) if (cell.remainder > 0) candidates.push(cell);
  }
  candidates.sort((one, other) => other.remainder - one.remainder);
  for (const cell of candidates) {
    if (cell.row.short > 0 && cell.column.short > 0) turn(cell);
  }
}

/** A row that could take one more, once each of these cells is its other rounding. */
interface Path {
  readonly row: Margin;
  readonly turned: readonly Cell[];
}

/** Raises one more cell of a row; where its columns are full, along the shortest path to one that is not. There is one. */
function placeOne(short: Margin): void {
  const reached = new Set([short]);
  const paths: Path[] = [{ row: short, turned: [] }];
  for (const { row, turned } of paths) {
    const open = row.cells.filter((cell) => !cell.raised && cell.remainder > 0 && !reached.has(cell.column));
    const last = open.find(({ column }) => column.short > 0);
    if (last !== undefined) {
      for (const cell of [...turned, last]) turn(cell);
      return;
    }
    for (const cell of open) {
      reached.add(cell.column);
      for (const other of cell.column.cells.filter(({ raised, row }) => raised && !reached.has(row))) {
        reached.add(other.row);
        paths.push({ row: other.row, turned: [...turned, cell, other] });
      }
    }
  }
}

/** Makes the ceiling of a floor, or the floor of a ceiling. */
function turn(cell: Cell): void {
  const step = cell.raised ? 1 : -1;
  cell.raised = !cell.raised;
  cell.row.short += step;
  cell.column.short += step;
}
