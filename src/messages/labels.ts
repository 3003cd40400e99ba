import type { Outcome } from '../decision/index';
import type { BenefitEntry, EntryKind, RefundTerms } from '../facts/index';
import type { SettlementKind } from '../settlement/index';
import type {
  Abnormality,
  Actor,
  AfterSaleState,
  AfterSaleType,
  ApplicationInput,
  Carriage,
  CaseState,
  ClaimReason,
  CodStage,
  DisputeForum,
  EvidenceKind,
  Fulfilment,
  FulfilmentState,
  Handling,
  InspectionResult,
  LevelState,
  OrderStatus,
  ParcelStage,
  Party,
  PathStepName,
  PathStepState,
  PaymentMethod,
  PaymentState,
  Platform,
  PlatformGap,
  RefundPathNumber,
  RefundState,
  Remedy,
  Ruling,
  ServiceLevelName,
  StockOutOption,
  TenderKind,
  UnitPlace,
  UrgingStep,
} from '../vocabulary/index';

/** A word for every value of a vocabulary: one that is missing does not compile. */
type Words<Value extends string> = { readonly [Key in Value]: string };

/** What the values of the vocabulary are called in one language. */
export interface Labels {
  readonly abnormality: Words<Abnormality>;
  readonly actor: Words<Actor>;
  readonly afterSaleState: Words<AfterSaleState>;
  readonly afterSaleType: Words<AfterSaleType>;
  readonly applicationInput: Words<ApplicationInput>;
  readonly benefitKind: Words<BenefitEntry['kind']>;
  readonly carriage: Words<Carriage>;
  readonly caseState: Words<CaseState>;
  readonly channelRefusal: Words<NonNullable<RefundTerms['channelRefusal']>>;
  readonly claimReason: Words<ClaimReason>;
  readonly codStage: Words<CodStage>;
  readonly couponKept: Words<Extract<BenefitEntry, { kind: 'coupon_kept' }>['why']>;
  readonly disputeForum: Words<DisputeForum>;
  readonly entryKind: Words<EntryKind>;
  readonly evidenceKind: Words<EvidenceKind>;
  readonly fulfilment: Words<Fulfilment>;
  readonly fulfilmentState: Words<FulfilmentState>;
  readonly handling: Words<Handling>;
  readonly inspectionResult: Words<InspectionResult>;
  readonly levelState: Words<LevelState>;
  readonly orderStatus: Words<OrderStatus>;
  readonly outcome: Words<Outcome>;
  readonly parcelStage: Words<ParcelStage>;
  readonly party: Words<Party>;
  readonly pathStep: Words<PathStepName>;
  readonly pathStepState: Words<PathStepState>;
  readonly paymentMethod: Words<PaymentMethod>;
  readonly paymentState: Words<PaymentState>;
  readonly platform: Words<Platform>;
  readonly platformGap: Words<PlatformGap>;
  readonly refundPath: Words<`${RefundPathNumber}`>;
  readonly refundState: Words<RefundState>;
  readonly remedy: Words<Remedy>;
  readonly ruling: Words<Ruling>;
  readonly serviceLevel: Words<ServiceLevelName>;
  /** What is settled beside what refunds move, which has the words of `entryKind`. */
  readonly settlementKind: Words<Exclude<SettlementKind, EntryKind>>;
  readonly stockDisposition: Words<Extract<BenefitEntry, { kind: 'stock' }>['disposition']>;
  readonly stockOutOption: Words<StockOutOption>;
  readonly tenderKind: Words<TenderKind>;
  readonly unitPlace: Words<UnitPlace>;
  readonly urgingStep: Words<UrgingStep>;
}
