/** One step of a case, in words. */
export interface HistoryRow {
  readonly when: string;
  readonly who: string;
  readonly what: string;
  /** The state before; null where the step opened the case or left the state as it was. */
  readonly from: string | null;
  readonly to: string;
  /** What the step decided, agreed or moved; null where it was not about money. */
  readonly amount: string | null;
  /** What was told with it, each with its name: reason, goods, tracking number, findings. */
  readonly told: readonly string[];
  readonly note: string | null;
}

/** What the parts of a history are called in one language. */
export interface HistoryWords {
  /** What stands between a name and what it has. */
  readonly colon: string;
  readonly goods: string;
  readonly type: string;
  readonly yes: string;
  readonly no: string;
  /** Stands for what is told to one party only. */
  readonly withheld: string;
  readonly line: (row: HistoryRow) => string;
}
