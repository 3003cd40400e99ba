import type { AfterSaleCase, Allocation, Order, RefundRecord, Situation, UnitBlock, UnitRange } from '../facts/index';
import type { Amount } from '../money/index';
import type { Policy } from '../policy/index';
import type { Fulfilment, LiableParty } from '../vocabulary/index';
import type { RefundRequest } from './refund-request';

/** Identical units with the same past: their shares, and what live grants already took of each. */
export interface PastBlock extends UnitBlock {
  /** Minor units granted so far to each unit, over live cases other than the request's own. */
  readonly granted: Amount;
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
  readonly fulfilment: Fulfilment;
  /** Blocks of the requested units. */
  readonly claimed: readonly PastBlock[];
  /** Blocks of all the order's units. */
  readonly all: readonly PastBlock[];
  /** The other cases whose claims and refunds count: all but closed ones and the request's own. */
  readonly otherCases: readonly AfterSaleCase[];
  /** Their refunds, and earlier refunds of the request's own case; closed records left out. */
  readonly pastRefunds: readonly { readonly caseId: string; readonly refund: RefundRecord }[];
  /** Units that are gone for good once this refund is made: refunded in full, by others before or by it. */
  readonly gone: readonly UnitRange[];
}
