import type { Outcome } from '../decision/index';
import type { BenefitEntry, EntryKind } from '../facts/index';
import type {
  Actor,
  AfterSaleState,
  AfterSaleType,
  ApplicationInput,
  CaseState,
  ClaimReason,
  CodStage,
  EvidenceKind,
  Fulfilment,
  FulfilmentState,
  OrderStatus,
  ParcelStage,
  Party,
  PaymentMethod,
  PaymentState,
  Platform,
  PlatformGap,
  RefundState,
  TenderKind,
  UnitPlace,
} from '../vocabulary/index';

/** A word for every value of a vocabulary: one that is missing does not compile. */
type Words<Value extends string> = { readonly [Key in Value]: string };

/** What the values of the vocabulary are called in one language. */
export interface Labels {
  readonly actor: Words<Actor>;
  readonly afterSaleState: Words<AfterSaleState>;
  readonly afterSaleType: Words<AfterSaleType>;
  readonly applicationInput: Words<ApplicationInput>;
  readonly benefitKind: Words<BenefitEntry['kind']>;
  readonly caseState: Words<CaseState>;
  readonly claimReason: Words<ClaimReason>;
  readonly codStage: Words<CodStage>;
  readonly couponKept: Words<Extract<BenefitEntry, { kind: 'coupon_kept' }>['why']>;
  readonly entryKind: Words<EntryKind>;
  readonly evidenceKind: Words<EvidenceKind>;
  readonly fulfilment: Words<Fulfilment>;
  readonly fulfilmentState: Words<FulfilmentState>;
  readonly orderStatus: Words<OrderStatus>;
  readonly outcome: Words<Outcome>;
  readonly parcelStage: Words<ParcelStage>;
  readonly party: Words<Party>;
  readonly paymentMethod: Words<PaymentMethod>;
  readonly paymentState: Words<PaymentState>;
  readonly platform: Words<Platform>;
  readonly platformGap: Words<PlatformGap>;
  readonly refundState: Words<RefundState>;
  readonly stockDisposition: Words<Extract<BenefitEntry, { kind: 'stock' }>['disposition']>;
  readonly tenderKind: Words<TenderKind>;
  readonly unitPlace: Words<UnitPlace>;
}
