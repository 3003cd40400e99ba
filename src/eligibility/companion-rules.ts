import { denialIfAny, noteIfAny, reason } from '../decision/index';
import type { AfterSaleType } from '../vocabulary/index';
import type { ClaimRule } from './claim-rule';
import { type Companion, companionsOf } from './companions';
import type { WholeClaim } from './whole-claim';

/** The types that take goods from the buyer. */
const TAKING_GOODS: readonly AfterSaleType[] = ['cancel', 'refund_only', 'return_refund'];

/** The companions that concern a choice of units: goods that stay with the buyer leave their companions with him. */
function concerned(claim: WholeClaim): Companion[] {
  const keepsGoods = claim.type === 'refund_only' && claim.fulfilment === 'signed';
  return claim.inquiry.selection === null || keepsGoods ? [] : companionsOf(claim);
}

const missed = (claim: WholeClaim): Companion[] => concerned(claim).filter(({ missing }) => missing > 0);

const onReturn = ({ inquiry }: WholeClaim) => inquiry.situation.policy.eligibility.giftOnReturn;

/** How gifts and bundle parts go with the goods they came with. */
export const COMPANION_RULES: readonly ClaimRule<WholeClaim>[] = [
  {
    rule: 'ELG-24',
    types: TAKING_GOODS,
    judge: (claim) => {
      const alone = concerned(claim).filter((companion) => companion.alone > 0);
      const reasons = alone.map(({ line, follows }) =>
        reason('ELG-24', 'gift_follows_parent', { lineId: line.id, parentLineId: follows.lineId }),
      );
      return denialIfAny(reasons);
    },
  },
  {
    rule: 'ELG-24',
    types: TAKING_GOODS,
    judge: (claim) => {
      if (onReturn(claim) !== 'return_with_parent') return null;
      const reasons = missed(claim).map(({ line, follows }) =>
        reason('ELG-24', 'gift_must_return', { lineId: follows.lineId, giftLineId: line.id }),
      );
      return denialIfAny(reasons);
    },
  },
  {
    rule: 'ELG-24',
    types: TAKING_GOODS,
    judge: (claim) => {
      if (onReturn(claim) !== 'deduct_value') return null;
      const reasons = missed(claim).map(({ line, follows, missing }) =>
        reason('ELG-24', 'gift_value_deducted', {
          lineId: follows.lineId,
          giftLineId: line.id,
          value: missing * follows.unitValue,
        }),
      );
      return noteIfAny(reasons);
    },
  },
];
