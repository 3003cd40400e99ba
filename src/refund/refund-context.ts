import type { Reason } from '../decision/index';
import type {
  AfterSaleCase,
  Allocation,
  Grant,
  Order,
  RefundEntry,
  RefundRecord,
  Situation,
  TenderShare,
  UnitBlock,
  UnitRange,
} from '../facts/index';
import type { Amount } from '../money/index';
import type { Policy } from '../policy/index';
import type { Fulfilment, LiableParty, Party } from '../vocabulary/index';
import type { RefundCap } from './refund-quote';
import type { RefundRequest } from './refund-request';
import type { TopUps } from './top-ups';

/** Identical units with the same past: their shares, and what of each is granted and left; minor units. */
export interface PastBlock extends UnitBlock {
  /** Granted so far to each unit, by live cases other than the request's own and by refunds already paid out. */
  readonly granted: Amount;
  /** What the tenders paid for each unit less what is granted; never below zero (RFD-05). */
  readonly remaining: Amount;
}

/** Some units of one block, and what this refund grants to each; minor units, above zero. */
export interface BlockGrant extends Grant {
  readonly block: PastBlock;
}

/** What of a reclaimed discount kept units can still be refunded (RFD-20); minor units. */
export interface Credit {
  readonly discountId: string;
  /** The funder it went back to, and comes back from. */
  readonly bearer: Party;
  /** What each unit can still get; disjoint, above zero. */
  readonly grants: readonly Grant[];
  /** What came back of a reclaim that was given up later: to be kept again; disjoint, above zero. */
  readonly excess: readonly Grant[];
  /** From which tenders it was kept; the rest was kept of money paid beside them. */
  readonly tenders: readonly TenderShare[];
}

/** Units refunded in full, and how far they had come then. */
export interface GoneRange extends UnitRange {
  readonly fulfilment: Fulfilment;
}

/** All that the parts of a quote are worked out from; built once per quote. */
export interface RefundContext {
  readonly situation: Situation;
  readonly request: RefundRequest;
  readonly order: Order;
  readonly policy: Policy;
  readonly allocation: Allocation;
  readonly liability: LiableParty;
  /** The requested units: resolved, sorted, merged. */
  readonly units: readonly UnitRange[];
  /** Why not all the units that were asked for are among them. */
  readonly unitDenials: readonly Reason[];
  /** How far the requested units have come; the furthest, where they differ. */
  readonly fulfilment: Fulfilment;
  /** All that differ, the nearest first; such units should be a case each (ELG-25). */
  readonly fulfilments: readonly Fulfilment[];
  /** Blocks of the requested units. */
  readonly claimed: readonly PastBlock[];
  /** Blocks of all the order's units. */
  readonly all: readonly PastBlock[];
  /** The other cases whose claims and refunds count: all but closed ones and the request's own. */
  readonly otherCases: readonly AfterSaleCase[];
  /**
   * The refunds that count as made: those of other cases, and those already paid out by the request's own case or by a
   * closed one; closed records left out.
   */
  readonly pastRefunds: readonly RefundRecord[];
  /** All their entries. */
  readonly pastEntries: readonly RefundEntry[];
  /** What past refunds left of each tender of the order; minor units. */
  readonly tendersLeft: readonly TenderShare[];
  /** Outstanding credits on any of the order's units. */
  readonly credits: readonly Credit[];
  /** The request's own case, where it exists already. */
  readonly ownCase: AfterSaleCase | null;
  /** The logical refund of the own case that is under way: this quote is that refund again (RFD-13). */
  readonly openRefund: RefundRecord | null;
  readonly orderCap: RefundCap['order'];
  /** What of the freight paid has not come back yet; minor units (RFD-06). */
  readonly freightLeft: Amount;
  /** The most this refund can return of goods, credits and top-ups; minor units (RFD-05). */
  readonly maximum: Amount;
  /** What this refund grants to the requested units out of what was paid for them (RFD-01, RFD-09). */
  readonly goods: readonly BlockGrant[];
  /** What it returns of credits on the requested units, after the goods; minor units (RFD-20). */
  readonly creditsDue: Amount;
  readonly topUps: TopUps;
  /** What it returns of top-ups on the requested units, after the credits; minor units (RFD-15). */
  readonly topUpsDue: Amount;
  /**
   * Units that are gone for good once this refund is made: refunded in full, by others before or by it; disjoint. Worked out
   * when first asked for, which most refunds never do.
   */
  readonly gone: () => readonly GoneRange[];
}
