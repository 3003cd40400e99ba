import type { Amount } from '../money/index';

/** What an order itself does not say. */
export interface ScreeningFacts {
  /** What a unit of each line costs its merchant, in minor units, taxes counted as they are in its price. */
  readonly costs?: readonly { readonly lineId: string; readonly unitCost: Amount }[];
  /** Whether a list of the caller's own has the buyer on it; the policy's own is asked besides. */
  readonly blacklisted?: boolean;
  /** Into how many parcels the order is to be split; as many as it has, where absent. */
  readonly parcels?: number;
  /** Where it goes, as the policy names areas. */
  readonly area?: string;
}
