import type { Outcome } from '../../decision/index';

export const FORMATS = ['table', 'json'] as const;

export type Format = (typeof FORMATS)[number];

/** What a command says to one input: as text for people, as rows of plain data for programs. */
export interface Answer {
  readonly text: () => string;
  readonly rows: () => readonly object[];
  readonly outcomes: readonly Outcome[];
  /** Why what was told to be done was not: it is told on standard error, and always in the exit code. */
  readonly denied?: readonly string[];
}

/** As text, or as JSON, one row a line. */
export const answerText = ({ text, rows }: Pick<Answer, 'text' | 'rows'>, format: Format): string =>
  format === 'table'
    ? text()
    : rows()
        .map((row) => JSON.stringify(row))
        .join('\n');
