/** The counts of one file: how many mutants the tests noticed, ran endlessly with, and did not notice. */
export interface FileScore {
  readonly file: string;
  readonly killed: number;
  readonly timeout: number;
  readonly survived: number;
  readonly noCoverage: number;
  readonly explained: number;
}

export declare const mutationSection: (scores: readonly FileScore[]) => string;

export declare const writeSection: (scores: readonly FileScore[]) => void;
