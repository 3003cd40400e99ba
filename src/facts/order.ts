import type { Amount, Rate } from '../money/index';
import type { Instant } from '../time/index';
import type {
  Actor,
  AfterSaleType,
  CodStage,
  Funder,
  OrderAction,
  OrderStatus,
  ParcelStage,
  Payee,
  PaymentMethod,
  PresalePhase,
  TenderKind,
} from '../vocabulary/index';
import type { UnitRange } from './units';

/** A tax on a line or on freight (RFD-17). */
export interface Tax {
  /** Decimal text, `0.13` for 13 %. */
  readonly rate: Rate;
  /** Whether the price contains the tax; otherwise it is added to it. */
  readonly included: boolean;
  /**
   * Minor units charged for the whole line. Required of an added tax, which is a fact of the order; an included one is
   * computed from the rate where it is not given.
   */
  readonly amount?: Amount;
}

/** A statutory or given warranty 三包, counted from signing (WIN-05, ELG-21). */
export interface Warranty {
  readonly repairDays: number;
  readonly returnDays?: number;
  readonly exchangeDays?: number;
}

/** What a gift or a part of a bundle came with (ELG-24). */
export interface Companionship {
  readonly lineId: string;
  readonly as: 'gift' | 'bundle_part';
  /** Minor units a unit is worth where its value is deducted instead of its return. */
  readonly unitValue: Amount;
}

/** The state of goods without a parcel (ELG-29): delivery is shipping and signing in one. */
export interface VirtualDelivery {
  readonly deliveredAt?: Instant;
  readonly usedAt?: Instant;
}

/** Some quantity of one kind of goods, at one price. */
export interface OrderLine {
  readonly id: string;
  readonly sku?: string;
  readonly title?: string;
  readonly category: string;
  readonly quantity: number;
  /** List price of one unit, in minor units. */
  readonly unitPrice: Amount;
  /** Minor units the merchant owes his supplier for one unit, where goods are supplied order by order. */
  readonly supplierPrice?: Amount;
  readonly taxes?: readonly Tax[];
  readonly warranty?: Warranty;
  /** False where the goods are excluded from no-reason return by themselves (WIN-02). */
  readonly noReasonReturn?: boolean;
  readonly follows?: Companionship;
  readonly virtual?: VirtualDelivery;
}

/** Units that travel together, as far as they have come (ELG-25); units in no parcel are at stage `none`. */
export interface Parcel {
  readonly id: string;
  readonly units: readonly UnitRange[];
  readonly stage: ParcelStage;
  readonly shippedAt?: Instant;
  readonly signedAt?: Instant;
  /** The carrier's last scan (CAN-04). */
  readonly movedAt?: Instant;
  readonly trackingNumber?: string;
  /** What the warehouse found while stocking or picking (ELG-18). */
  readonly shortage?: 'out_of_stock' | 'unsellable';
}

/** Who pays how much of a discount, in minor units (STL-09). */
export interface Funding {
  readonly party: Funder;
  readonly amount: Amount;
}

/** How much a tier takes off: a fixed amount, or a share of the price. */
export type TierBenefit = { readonly off: Amount } | { readonly rate: Rate };

/** A tier: from `atLeast` minor units, or from so many units, this much off. */
export type Tier = { readonly atLeast: number } & TierBenefit;

/** What a discount asks of the goods in its scope, as earlier discounts left them (ELG-15, RFD-20). */
export type DiscountCondition =
  /** Reaching `atLeast` takes `off` off, once: 满300减60. */
  | { readonly is: 'single'; readonly atLeast: Amount; readonly off: Amount }
  /** Each full `every` takes `off` off, at most `maximum`: 每满300减50. */
  | { readonly is: 'stepped'; readonly every: Amount; readonly off: Amount; readonly maximum: Amount | null }
  /** The highest tier reached counts, by price or by number of units: 满3件8折. Tiers ascend. */
  | { readonly is: 'tiered'; readonly by: 'amount' | 'quantity'; readonly tiers: readonly Tier[] };

/** The coupon a discount was taken with (BEN-01…04). */
export interface UsedCoupon {
  readonly id: string;
  readonly expiresAt?: Instant;
  /** Every order it was used on, this one included, where it spans several (BEN-02, BEN-03). */
  readonly orderIds?: readonly string[];
}

/** What was taken off an order, in the order of application (RFD-02). */
export interface Discount {
  readonly id: string;
  readonly on: 'goods' | 'freight';
  /** Minor units, for the whole order. */
  readonly amount: Amount;
  /** The lines it was given for; all, where absent. Never for a discount on freight. */
  readonly lineIds?: readonly string[];
  /** Whose cost it is; the merchant's alone, where absent. Sums to `amount`. */
  readonly funding?: readonly Funding[];
  readonly condition?: DiscountCondition;
  readonly coupon?: UsedCoupon;
  /** A line promotion that everybody got: part of the shelf price that price protection compares (RFD-18). */
  readonly onShelf?: boolean;
}

/** A part of what was paid (RFD-04). */
export interface Tender {
  readonly id: string;
  readonly kind: TenderKind;
  /** Minor units; of points and coins their value. */
  readonly amount: Amount;
  /** How many points or coins were spent, where `kind` is `points`. */
  readonly points?: number;
  readonly phase?: PresalePhase;
  /** The original payment a refund goes against (RFD-24). */
  readonly paymentId?: string;
}

/** Outbound freight, charged beside the goods (RFD-06). */
export interface Freight {
  readonly charged: Amount;
  readonly taxes?: readonly Tax[];
}

/** What the buyer earned with the order and loses with its refund (BEN-05). */
export interface Earned {
  /** `available` are still unspent; `value` is the worth of all `count` in minor units (BEN-05). */
  readonly points?: { readonly count: number; readonly available: number; readonly value: Amount };
  readonly coupons?: readonly { readonly id: string; readonly value: Amount; readonly usable: boolean }[];
}

/** A later end for windows, granted to this order (WIN-06); it never shortens one. */
export interface WindowExtension {
  readonly until: Instant;
  readonly types?: readonly AfterSaleType[];
  readonly lineIds?: readonly string[];
}

/** Somebody who brought the sale about and earns a share of it (STL-11). */
export interface SalesPartner {
  readonly id?: string;
  /** Decimal text, what was agreed for this order; the policy's rate where absent. */
  readonly rate?: Rate;
}

/** Something else the merchant agreed to pay for an order (STL-01): packing, carriage, an insurance premium. */
export interface Charge {
  readonly id: string;
  readonly payee: Payee;
  /** Minor units. */
  readonly amount: Amount;
  /** The line it is for; the whole order, where absent. */
  readonly lineId?: string;
  /** Its payee keeps it whatever is refunded; otherwise it comes back with the units that go back. */
  readonly retained?: boolean;
}

/** One step of an order's own life (LIF-22). */
export interface OrderStep {
  readonly commandId: string;
  readonly actor: Actor;
  readonly action: OrderAction;
  /** What was told with the command; absent where nothing was. */
  readonly input?: Readonly<Record<string, unknown>>;
  readonly at: Instant;
  readonly from: OrderStatus;
  readonly to: OrderStatus;
  readonly note?: string;
}

/** An order with everything its after-sales depend on; plain JSON. */
export interface Order {
  readonly id: string;
  /** ISO 4217; its minor unit is the unit of every amount. */
  readonly currency: string;
  readonly status: OrderStatus;
  readonly payment: PaymentMethod;
  readonly codStage?: CodStage;
  /** Where it was sold, as the policy's table of service fees names it (STL-02). */
  readonly platform?: string;
  readonly merchantId?: string;
  /** A merchant who has left the platform owes after-sales all the same (ELG-22). */
  readonly merchantState?: 'active' | 'left';
  readonly buyer?: { readonly id?: string; readonly credit?: number };
  readonly crossBorder?: boolean;
  readonly placedAt: Instant;
  readonly paidAt?: Instant;
  readonly completedAt?: Instant;
  readonly closedAt?: Instant;
  readonly lines: readonly OrderLine[];
  readonly parcels: readonly Parcel[];
  readonly discounts: readonly Discount[];
  /** What has been paid so far. */
  readonly tenders: readonly Tender[];
  readonly freight?: Freight;
  readonly earned?: Earned;
  /** Return-freight insurance 运费险 bought with the order (FRT-02). */
  readonly freightInsurance?: { readonly coverage: Amount };
  readonly extensions?: readonly WindowExtension[];
  /** The invoice issued for it; a refund then asks for a red one 红字发票 (RFD-22). */
  readonly invoice?: { readonly number: string };
  /** The influencer 达人 and the channel 渠道 it was sold through; absent where there was none (STL-11). */
  readonly influencer?: SalesPartner;
  readonly channel?: SalesPartner;
  readonly charges?: readonly Charge[];
  /** The steps of its own life; absent where it is kept without them. */
  readonly history?: readonly OrderStep[];
}
