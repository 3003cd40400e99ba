import * as v from 'valibot';
import { ACTORS, CLAIM_REASON_NAMES, LIABLE_PARTIES } from '../vocabulary/index';
import { amount, id, signedAmount, word } from './values';

const actor = word(ACTORS);
const reason = word(CLAIM_REASON_NAMES);

/** What each reason of a refund tells; an amount somebody asked for may be below zero. */
export const refundReasonParams = {
  above_refundable: { requested: signedAmount, maximum: signedAmount },
  nothing_refundable: { maximum: signedAmount },
  not_paid: { orderId: id },
  deductions_exceed_refund: { shortfall: amount },
  above_authority: { actor, limit: amount, used: amount, requested: signedAmount, approver: v.nullable(actor) },
  actor_cannot_grant: { actor },
  already_compensated: { caseId: id, reason },
  above_compensation: { requested: signedAmount, maximum: amount },
  compensation_owed_first: { reason, amount },
  agreed_bearer_not_allowed: { reason, bearer: word(LIABLE_PARTIES) },
  shelf_price_missing: { lineId: id },
  price_not_dropped: { lineId: id, before: amount, now: amount },
  replacement_must_be_same_goods: { lineId: id },
  replacement_must_be_same_price: { lineId: id, price: amount, replacement: amount },
};
