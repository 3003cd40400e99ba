/** One entry of a quote in words. */
interface EntryTold {
  readonly kind: string;
  /** The goods it is for; null where it is for the refund as a whole. */
  readonly goods: string | null;
  readonly amount: string;
  /** Whose cost it is; of a deduction, who keeps it. */
  readonly bearer: string;
  readonly isDeduction: boolean;
}

/** What the parts of a quote are called in one language. */
export interface QuoteWords {
  /** What stands between a name and what it has. */
  readonly colon: string;
  readonly entry: string;
  readonly units: string;
  readonly amount: string;
  readonly bearer: string;
  readonly rule: string;
  readonly total: string;
  readonly backTo: string;
  readonly transfer: string;
  readonly suggested: string;
  readonly shortfall: string;
  readonly topUp: string;
  readonly receivable: string;
  readonly maximum: string;
  readonly told: (entry: EntryTold) => string;
}
