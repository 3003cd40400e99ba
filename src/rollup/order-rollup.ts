import type { NonEmpty, Reason } from '../decision/index';
import type { UnitRange } from '../facts/index';
import type { Amount } from '../money/index';
import type {
  AfterSaleState,
  AfterSaleType,
  CaseState,
  FulfilmentState,
  OrderAction,
  OrderStatus,
  PaymentState,
  RuleId,
  UnitPlace,
} from '../vocabulary/index';

/** How far an order's money is (RUP-04); minor units. */
export interface PaymentAxis {
  /** `refunded` once nothing is left of any unit that was paid for; deductions and kept freight do not prevent it. */
  readonly state: PaymentState;
  readonly paid: Amount;
  /** What went back to the order's tenders. */
  readonly refunded: Amount;
  /** What is on its way back to them. */
  readonly refunding: Amount;
  /** What was paid to the buyer beside them, such as a compensation. */
  readonly beside: Amount;
}

/** How far an order's goods are (RUP-04). */
export interface FulfilmentAxis {
  /** Of the units that are neither canceled, stopped on their way nor returned, where there are any. */
  readonly state: FulfilmentState;
  /** Every unit of the order counts in one place. */
  readonly units: Readonly<Record<UnitPlace, number>>;
}

/** How far an order's cases are (RUP-04). */
export interface AfterSaleAxis {
  /** `in_progress` while any case is, else `succeeded` if any did. */
  readonly state: AfterSaleState;
  readonly cases: Readonly<Record<Exclude<AfterSaleState, 'none'>, number>>;
}

/** A case as the line it is about shows it (RUP-01). */
export interface CaseDisplay {
  readonly caseId: string;
  readonly type: AfterSaleType;
  readonly state: Exclude<AfterSaleState, 'none'>;
  readonly caseState: CaseState;
}

/** Units of a line with the latest case that is about them. */
export interface UnitDisplay extends UnitRange, CaseDisplay {}

/** What a line of the order shows of its after-sales (RUP-01). */
export interface LineRollup {
  readonly lineId: string;
  readonly quantity: number;
  /** The line's latest case, and how many of its units that one is about; null where there is none. */
  readonly latest: (CaseDisplay & { readonly units: number }) | null;
  /** Every unit that any case is about, with its own latest one; in the order of units. */
  readonly byUnits: readonly UnitDisplay[];
  /** How many units show which state; `none` are in no case. */
  readonly units: Readonly<Record<AfterSaleState, number>>;
}

/** Which status an order has, and which it should have as its facts stand (RUP-02, RUP-03, RUP-05). */
export interface StatusRollup {
  readonly now: OrderStatus;
  readonly next: OrderStatus;
  /** The rule of the order's lifecycle that moves it; null where it stays. */
  readonly rule: RuleId | null;
  /** What the system has to tell the order; null where it stays. */
  readonly command: { readonly actor: 'system'; readonly action: OrderAction } | null;
  readonly reasons: NonEmpty<Reason>;
}

/** An order seen whole: three axes that do not depend on each other, its lines, and its status. Plain JSON. */
export interface OrderRollup {
  readonly orderId: string;
  readonly payment: PaymentAxis;
  readonly fulfilment: FulfilmentAxis;
  readonly afterSale: AfterSaleAxis;
  readonly lines: readonly LineRollup[];
  readonly status: StatusRollup;
}
