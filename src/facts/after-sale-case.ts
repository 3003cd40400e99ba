import type { Amount } from '../money/index';
import type { Instant } from '../time/index';
import type {
  Actor,
  AfterSaleType,
  CaseState,
  ClaimReason,
  EvidenceKind,
  Fulfilment,
  LiableParty,
} from '../vocabulary/index';
import type { Grant } from './grant';
import type { RefundRecord } from './refund-entry';
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
  readonly action: string;
  readonly at: Instant;
  readonly from: CaseState | null;
  readonly to: CaseState;
  readonly note?: string;
  readonly amount?: Amount;
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
  /** A later end of the windows of its units, granted with the case (WIN-06). */
  readonly windowExtendedUntil?: Instant;
  /** When the goods sent in exchange were signed for; a window may restart there (ELG-11). */
  readonly replacementSignedAt?: Instant;
  readonly history: readonly HistoryEntry[];
}
