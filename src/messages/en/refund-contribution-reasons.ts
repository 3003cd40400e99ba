import type { ReasonParams } from '../../decision/index';
import type { Sentences } from '../phrasing';

export const refundContributionReasons = {
  above_authority: ({ actor, limit, used, requested, approver }, say) =>
    `${say.amount(requested)} on top of ${say.amount(used)} is above the limit of ${say.amount(limit)} for the ${
      say.labels.actor[actor]
    }; ${approver === null ? 'nobody' : `the ${say.labels.actor[approver]}`} may approve it.`,
  actor_cannot_grant: ({ actor }, say) => `The ${say.labels.actor[actor]} cannot grant money on an order.`,
  already_compensated: ({ caseId }) => `Compensation for this was given already, in case ${caseId}.`,
  above_compensation: ({ requested, maximum }, say) =>
    `${say.amount(requested)} was asked for; at most ${say.amount(maximum)} is paid in compensation for this reason.`,
  compensation_owed_first: ({ amount }, say) =>
    `Compensation of ${say.amount(amount)} may be owed for this reason; please judge it first.`,
  agreed_bearer_not_allowed: ({ bearer }, say) =>
    `For a reason that owes compensation it cannot be agreed that the ${say.labels.party[bearer]} bears the freight.`,
  shelf_price_missing: ({ lineId }, say) => `Please tell today’s price of “${say.title(lineId)}”.`,
  price_not_dropped: ({ lineId, before, now }, say) =>
    `“${say.title(lineId)}” was bought at ${say.amount(before)} and costs ${say.amount(now)} now, so there is no difference to refund.`,
  replacement_must_be_same_goods: ({ lineId }, say) =>
    `“${say.title(lineId)}” can only be exchanged for the same goods; please return it and order again.`,
  replacement_must_be_same_price: ({ lineId, price, replacement }, say) =>
    `“${say.title(lineId)}” can only be exchanged for goods at ${say.amount(price)}; the ones you chose cost ${say.amount(replacement)}.`,
} satisfies Partial<Sentences<ReasonParams>>;
