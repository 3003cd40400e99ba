/** How data from outside write what we count in minor units and epoch milliseconds; each as we count it, where absent. */
export interface Notation {
  /**
   * `minor`: whole numbers of minor units. `decimal`: text in the currency's unit, such as `'12.50'`, with no more decimals than
   * the currency has; numbers are then refused, since nobody can tell 1250 cents from 1250.00.
   */
  readonly amounts?: 'minor' | 'decimal';
  /** `epoch`: milliseconds. `iso`: ISO 8601 text with an offset, or `Date`, as well. */
  readonly dates?: 'epoch' | 'iso';
  /** ISO 4217. Of data that hold an order it is read there. */
  readonly currency?: string;
}
