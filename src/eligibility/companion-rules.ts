import type { AfterSaleType } from '../vocabulary/index';
import { type ClaimRule, denies, notes } from './claim-rule';
import { type Companion, companionsOf } from './companions';
import type { WholeClaim } from './inquiry';

/** The types that take goods from the buyer. */
const TAKING_GOODS: readonly AfterSaleType[] = ['cancel', 'refund_only', 'return_refund'];

/** The companions that should go along, where the policy says this of them. */
const missed = (claim: WholeClaim, giftOnReturn: string): readonly Companion[] =>
  claim.inquiry.knobs.giftOnReturn === giftOnReturn ? companionsOf(claim).filter(({ missing }) => missing > 0) : [];

/** How gifts and bundle parts go with the goods they came with. */
export const COMPANION_RULES: readonly ClaimRule<WholeClaim>[] = [
  denies('ELG-24', 'gift_follows_parent', TAKING_GOODS, (claim) =>
    companionsOf(claim)
      .filter(({ alone }) => alone > 0)
      .map(({ giftLineId, lineId }) => ({ lineId: giftLineId, parentLineId: lineId })),
  ),
  denies('ELG-24', 'gift_must_return', TAKING_GOODS, (claim) =>
    missed(claim, 'return_with_parent').map(({ giftLineId, lineId }) => ({ lineId, giftLineId })),
  ),
  notes('ELG-24', 'gift_value_deducted', TAKING_GOODS, (claim) =>
    missed(claim, 'deduct_value').map(({ giftLineId, lineId, missing, unitValue }) => ({
      lineId,
      giftLineId,
      value: missing * unitValue,
    })),
  ),
];
