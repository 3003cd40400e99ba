import type { ReasonParams } from '../../decision/index';
import type { AfterSaleType, ApplicationInput } from '../../vocabulary/index';
import type { Phrasing, Sentences } from '../phrasing';

const INPUT_REQUESTS: Readonly<Record<ApplicationInput, string>> = {
  reason: 'Please choose a reason.',
  description: 'Please describe the problem.',
  evidence: 'Please add evidence, such as photos.',
  address: 'Please enter an address.',
  amount: 'Please enter the amount.',
  replacement: 'Please choose the goods you want in exchange.',
};

const SHORTAGES = {
  out_of_stock: 'The goods are out of stock',
  unsellable: 'The goods turned out to be unsellable before shipping',
} as const;

const ASKING: Readonly<Record<AfterSaleType, string>> = {
  cancel: 'cancel the order',
  refund_only: 'ask for a refund',
  return_refund: 'ask for a return and refund',
  exchange: 'ask for an exchange',
  reship: 'ask for a reshipment',
  repair: 'ask for a repair',
  compensation: 'ask for compensation',
  price_protection: 'ask for price protection',
};

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`);
const pieces = (count: number): string => (count === 1 ? '1 item' : `${count} items`);
const someone = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
const reasonsIn = (reasons: readonly (keyof Phrasing['labels']['claimReason'])[], say: Phrasing): string =>
  say.list(reasons.map((reason) => say.labels.claimReason[reason]));

export const eligibilityReasons = {
  order_awaits_payment: () => 'The order has not been paid yet, so it can only be canceled.',
  order_is_paid: ({ status }, { labels }) =>
    `The order is paid (${labels.orderStatus[status]}) and cannot simply be canceled. If you no longer want it, ask for a refund.`,
  order_is_closed: () =>
    'The order is closed, so nothing more can be asked for. If in doubt, contact customer service.',
  order_not_paid: ({ type }) => `The order has not been paid yet. You can ${ASKING[type]} once it is paid.`,
  goods_not_shipped: ({ type }) => `The goods have not been shipped yet. You can ${ASKING[type]} once they are.`,
  goods_not_signed: ({ type }) => `The goods have not been signed for yet. You can ${ASKING[type]} once they are.`,
  self_service_ended: ({ stage }, { labels }) =>
    `The goods are leaving the warehouse (${labels.parcelStage[stage]}), so you cannot ask for a refund by yourself any more. Contact customer service, who can try to stop them.`,
  warehouse_must_intercept: ({ stage }, { labels }) =>
    `The goods are in the warehouse’s hands (${labels.parcelStage[stage]}), which must stop them first. If it does, this is approved at once; if not, customer service takes over.`,
  carrier_must_recall: () =>
    'The goods are on their way, and the carrier must recall them first. If it does, you are refunded at once; if not, customer service takes over.',
  ask_agent_to_cancel: () => 'This order has to be canceled by customer service. Please contact them.',
  cod_buyer_cannot_cancel: () =>
    'You cannot cancel a cash-on-delivery order by yourself. If you no longer want it, contact customer service.',
  cod_ask_platform: () =>
    'A cash-on-delivery order cannot simply be canceled once it is shipped. If you no longer want it, contact the platform’s service.',
  actor_cannot_apply: ({ actor }, { labels }) =>
    `${someone(labels.actor[actor])} cannot apply for an after-sale; the buyer or customer service can.`,
  actor_cannot_cancel_unpaid: ({ actor }, { labels }) =>
    `${someone(labels.actor[actor])} cannot cancel an unpaid order; the buyer or the platform’s service can.`,
  settle_with_merchant: ({ closedAt, openFor }, say) =>
    openFor.length === 0
      ? `The time to apply ended on ${say.moment(closedAt)}. Please settle with the merchant directly.`
      : `The time to apply ended on ${say.moment(closedAt)}. Please settle with the merchant directly. You can still apply for these reasons: ${reasonsIn(openFor, say)}.`,
  window_open: ({ until }, say) =>
    until === null ? 'There is no time limit at present.' : `Please apply before ${say.moment(until)}.`,
  window_extended: ({ until }, say) => `The time to apply has been extended. Please apply before ${say.moment(until)}.`,
  no_window: ({ type, reason }, say) =>
    reason === null
      ? `You cannot ${ASKING[type]} for these goods. If in doubt, contact customer service.`
      : `You cannot ${ASKING[type]} for these goods for the reason “${say.labels.claimReason[reason]}”. Choose another reason or contact customer service.`,
  no_reason_return_excluded: () =>
    'These goods cannot be returned without a reason. If there is a quality fault or another problem, choose that reason.',
  units_in_case: ({ type, state }, { labels }) =>
    `An after-sale is in progress for these goods (${labels.afterSaleType[type]}, ${labels.caseState[state]}). Please wait until it has ended.`,
  applications_exhausted: ({ count, maximum }) =>
    `You have applied ${times(count)} for these goods, and at most ${maximum} is possible. If there is still a problem, contact customer service.`,
  already_refunded: ({ type }, { labels }) =>
    `A ${labels.afterSaleType[type]} has already succeeded for these goods. If in doubt, contact customer service.`,
  partly_refunded_no_top_up: () =>
    'These goods have been refunded in part and cannot be refunded again. If in doubt, contact customer service.',
  remainder_refundable: ({ remaining }, say) =>
    `A part has been refunded already. At most ${say.amount(remaining)} can still be refunded.`,
  already_canceled: () => 'These goods have been canceled already.',
  already_exchanged: () =>
    'These goods have been exchanged already. If there is a problem with what you received, contact customer service.',
  reason_not_offered: ({ type, reason, offered }, say) =>
    `You cannot ${ASKING[type]} for the reason “${say.labels.claimReason[reason]}”. Choose one of these: ${reasonsIn(offered, say)}.`,
  input_missing: ({ input }) => INPUT_REQUESTS[input],
  partial_amount_before_shipment: ({ requested, full }, say) =>
    `Before shipment goods are refunded in full. You asked for ${say.amount(requested)}; please ask for ${say.amount(full)}.`,
  whole_order_only: () =>
    'Before shipment only the whole order can be canceled. Please choose all the goods of the order.',
  threshold_breached: ({ kept, atLeast, by }, say) => {
    const [left, needed] = by === 'amount' ? [say.amount(kept), say.amount(atLeast)] : [pieces(kept), pieces(atLeast)];
    return `This would leave ${left} in the order, while its discount needs ${needed}, so these goods cannot be refunded alone.`;
  },
  refuse_on_delivery_instead: () => 'You can refuse these goods when they are delivered.',
  cancel_whole_order_instead: () => 'You can have the whole order refunded.',
  discount_will_be_reclaimed: () =>
    'The goods you keep no longer earn their discount, which will be taken off the refund.',
  cross_border_packaging: () =>
    'Cross-border goods cannot be returned for damaged packaging or slight marks alone. If the goods are seriously damaged or faulty, choose that reason.',
  return_goods_instead: () => 'If you still have the goods, please choose “return and refund” instead.',
  no_warranty: ({ lineId }, say) =>
    `“${say.title(lineId)}” carries no warranty, so it cannot be sent for repair. If in doubt, contact customer service.`,
  gift_follows_parent: ({ lineId, parentLineId }, say) =>
    `“${say.title(lineId)}” belongs to “${say.title(parentLineId)}” and cannot be claimed alone. Please choose both.`,
  gift_must_return: ({ lineId, giftLineId }, say) =>
    `When you return “${say.title(lineId)}”, please return “${say.title(giftLineId)}” with it.`,
  gift_value_deducted: ({ giftLineId, value }, say) =>
    `You may keep “${say.title(giftLineId)}”; its value of ${say.amount(value)} is taken off the refund.`,
  virtual_goods_used: ({ usedAt }, say) =>
    `These goods were used or activated on ${say.moment(usedAt)}, so customer service has to look at it.`,
  deposit_not_refundable: ({ amount }, say) =>
    `The deposit of ${say.amount(amount)} is not refunded, unless the merchant is at fault.`,
  goods_on_the_way_back: () =>
    'The delivery was refused and the goods are on their way back. Please wait until the merchant has received them.',
  shortage_found: ({ shortage }) => `${SHORTAGES[shortage]}; you can ask for a refund at any time before shipping.`,
  wrong_goods_return_or_keep: () =>
    'If you received the wrong goods, you can send them back and have the right ones sent, or agree with the merchant to keep them.',
  merchant_left_still_owes: () => 'The merchant has left the platform but still owes you after-sale service.',
  mixed_stages: ({ fulfilments }, say) =>
    `The goods you chose are at different stages (${say.list(fulfilments.map((each) => say.labels.fulfilment[each]))}). Please apply for each stage on its own.`,
  no_units: ({ lineId }, say) =>
    lineId === null
      ? 'Please choose the goods you want to apply for.'
      : `There is nothing to apply for in “${say.title(lineId)}”.`,
  not_enough_units: ({ lineId, asked, eligible }, say) =>
    `You asked for ${pieces(asked)} of “${say.title(lineId)}”, but only ${eligible} can be applied for.`,
  group_needed: ({ orderIds }, say) =>
    `The discount or the payment is shared with other orders (${say.list(orderIds)}), so customer service has to look at it.`,
} satisfies Partial<Sentences<ReasonParams>>;
