import type { Amount } from '../money/index';
import type { Instant } from '../time/index';
import type {
  Actor,
  AfterSaleType,
  Carriage,
  CaseState,
  CaseStep,
  ClaimReason,
  DisputeForum,
  EvidenceKind,
  Fulfilment,
  LiableParty,
} from '../vocabulary/index';
import type { Grant } from './grant';
import type { RefundRecord } from './refund-entry';
import type { RefundTerms } from './refund-terms';
import type { UnitRange } from './units';

/** Something that proves a claim (ELG-27): what it is, and where the caller keeps it. */
export interface Evidence {
  readonly kind: EvidenceKind;
  readonly reference: string;
}

/** One step of a case, shown to all parties 协商过程 (LIF-12). */
export interface HistoryEntry {
  readonly commandId: string;
  readonly actor: Actor;
  readonly action: CaseStep;
  /** What was told with the command; the same id with other content is refused (LIF-32). Absent where nothing was. */
  readonly input?: Readonly<Record<string, unknown>>;
  readonly at: Instant;
  readonly from: CaseState | null;
  readonly to: CaseState;
  readonly note?: string;
  readonly amount?: Amount;
}

/** An offer to end a case by agreement: minor units for the goods instead of what was claimed (LIF-07, RFD-09). */
export interface Proposal {
  readonly by: Actor;
  readonly amount: Amount;
}

/** A parcel on its way back to the merchant, as far as is known (DLN-03). */
export interface ReturnParcel {
  readonly trackingNumber?: string;
  readonly carriage: Carriage;
}

/** Goods, or an invoice, sent to the buyer in a case (LIF-13). */
export interface SentGoods {
  readonly trackingNumber: string;
  readonly sentAt: Instant;
}

/** A claim of a buyer on some units of an order, from application to end; plain JSON. */
export interface AfterSaleCase {
  readonly id: string;
  readonly orderId: string;
  readonly type: AfterSaleType;
  readonly state: CaseState;
  /** Grows by one per accepted command (LIF-32). */
  readonly version: number;
  /** Id and version of the policy it was opened under, such as `standard@1`; its deadlines follow that one. */
  readonly policy: string;
  readonly reason: ClaimReason;
  /** Who is liable, where it was ruled otherwise than the reason says (FRT-01). */
  readonly liability?: LiableParty;
  /** How far its units had come when it was opened; units at different stages become one case each (ELG-25). */
  readonly fulfilment: Fulfilment;
  /** Half-open, sorted by line then unit, merged, within the order. */
  readonly claims: readonly UnitRange[];
  /** What is granted to the units' buyer out of what was paid for them; consumes the cap (RFD-05, RFD-21). */
  readonly grants: readonly Grant[];
  /** The logical refunds of the case, oldest first. */
  readonly refunds: readonly RefundRecord[];
  readonly appliedBy: Actor;
  readonly appliedAt: Instant;
  /** When it came into its state; deadlines count from here. */
  readonly enteredAt: Instant;
  readonly description?: string;
  readonly evidence?: readonly Evidence[];
  /** What was asked, agreed or found that decides how much is refunded. */
  readonly terms?: RefundTerms;
  /** Who granted the terms, where not who applied; authority limits are this actor's (RFD-08). */
  readonly termsBy?: Actor;
  /** Where goods are sent to the buyer (ELG-12). */
  readonly address?: string;
  /** The goods wanted in exchange, as the caller names them (ELG-12). */
  readonly replacement?: string;
  /** Where the buyer sends the goods back: the merchant's address at approval, or as changed since (LIF-28). */
  readonly returnAddress?: string;
  /** Null once goods that were on their way back have been dealt with elsewhere. */
  readonly returnParcel?: ReturnParcel | null;
  /** The offer that lies on the table; null where the last one was answered (LIF-07). */
  readonly proposal?: Proposal | null;
  /** Minor units the buyer pays before a dearer replacement ships (LIF-25). */
  readonly topUp?: Amount;
  /** What the buyer has paid of it for each unit: money for these units beside the order's tenders (RFD-15). */
  readonly topUps?: readonly Grant[];
  /** What was sent last; null while it is to be sent again. */
  readonly sent?: SentGoods | null;
  /** Where the dispute lies, once it has left the platform (LIF-24). */
  readonly forum?: DisputeForum;
  /** The side that wants to end a dispute before the platform has ruled; null where none does (LIF-30). */
  readonly withdrawalBy?: 'buyer' | 'merchant' | null;
  /** The account the buyer confirmed where the channel refuses the refund; the caller's reference (RFD-24). */
  readonly account?: string;
  /** Who confirms the open refund before the money moves, where not finance (RFD-08, LIF-08). */
  readonly approver?: Actor;
  /** What the supplier was asked, or answered (LIF-18). */
  readonly supplier?: 'asked' | 'accepted' | 'refused';
  /** The case it was split off (LIF-29). */
  readonly splitFrom?: string;
  /** By how many hours the deadline of the present state was extended (DLN-06). */
  readonly extendedHours?: number;
  /** A later end of the windows of its units, granted with the case (WIN-06). */
  readonly windowExtendedUntil?: Instant;
  /** When the goods sent in exchange were signed for; a window may restart there (ELG-11). */
  readonly replacementSignedAt?: Instant;
  readonly history: readonly HistoryEntry[];
}
