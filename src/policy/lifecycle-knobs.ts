import { choice, flag, type KnobShape, shaped, whole } from './knob';

/** When finance confirms a refund before the money moves (LIF-08); the amount in minor units. */
export type FinanceReview =
  | { readonly when: 'always' }
  | { readonly when: 'above'; readonly amount: number }
  | { readonly when: 'never' };

const FINANCE_REVIEW_SHAPE: KnobShape = {
  is: 'variant',
  by: 'when',
  rows: {
    always: { is: 'row', fields: {}, optional: [] },
    above: { is: 'row', fields: { amount: { is: 'integer', min: 0, max: Number.MAX_SAFE_INTEGER } }, optional: [] },
    never: { is: 'row', fields: {}, optional: [] },
  },
};

/** How a case goes from step to step (LIF, CAN). */
export const LIFECYCLE_KNOBS = {
  financeReview: shaped<FinanceReview>(FINANCE_REVIEW_SHAPE, {
    rules: ['LIF-08'],
    standard: { when: 'always' },
    sentence: 'Whether finance confirms a refund before the money moves: always, above an amount, or never.',
  }),
  appeal: flag({
    rules: ['LIF-05'],
    standard: false,
    sentence: 'Whether a rejected case waits for the buyer to amend, withdraw or ask the platform, rather than close.',
  }),
  approveSoonAfterPayment: flag({
    rules: ['LIF-09'],
    standard: false,
    sentence: 'Whether a refund of goods not yet with the warehouse is approved by itself soon after payment.',
  }),
  soonAfterPaymentMinutes: whole('minutes', 1, {
    rules: ['LIF-09'],
    standard: 30,
    sentence: 'How many minutes after payment count as soon after it.',
  }),
  approveIntercepted: flag({
    rules: ['CAN-02', 'LIF-09'],
    standard: true,
    sentence: 'Whether a refund is approved by itself when the warehouse has stopped the goods.',
  }),
  approveRecalled: flag({
    rules: ['CAN-03', 'LIF-09'],
    standard: true,
    sentence: 'Whether a refund is approved by itself when the carrier can recall the goods.',
  }),
  silenceConsents: flag({
    rules: ['DLN-04', 'LIF-09'],
    standard: true,
    sentence: 'Whether an application that nobody reviews in time is approved, rather than taken to the platform.',
  }),
  approveTrustedBuyer: flag({
    rules: ['LIF-09'],
    standard: false,
    sentence: 'Whether applications of trusted buyers are approved by themselves.',
  }),
  trustedBuyerCredit: whole('count', 0, {
    rules: ['LIF-09'],
    standard: 700,
    sentence: 'The credit score from which a buyer is trusted.',
  }),
  onShippedWhilePending: choice(['close', 'convert'], {
    rules: ['CAN-07'],
    standard: 'close',
    sentence:
      'What happens to a pending refund of unshipped goods when they are shipped: it closes, or goes on as shipped.',
  }),
  lostAfterDays: whole('days', 1, {
    rules: ['CAN-04'],
    standard: 5,
    sentence: 'After how many days without a carrier’s scan a parcel counts as lost.',
  }),
  exchangeEnds: choice(['on_shipping', 'on_receipt'], {
    rules: ['LIF-04'],
    standard: 'on_shipping',
    sentence:
      'Whether an exchange or a repair has succeeded when the goods are sent, or when the buyer has received them.',
  }),
  refundOnReturnSigned: flag({
    rules: ['LIF-21'],
    standard: false,
    sentence: 'Whether a return is refunded when it is signed for, before it is inspected.',
  }),
  keepGoodsBelow: whole('amount', 0, {
    rules: ['LIF-14'],
    standard: 0,
    sentence: 'Up to which value goods sent wrongly are left with the buyer when the right ones are sent.',
  }),
  unpaidTopUp: choice(['same_goods', 'return_refund'], {
    rules: ['LIF-25'],
    standard: 'same_goods',
    sentence: 'What happens when a top-up is not paid in time: the same goods are sent, or the return is refunded.',
  }),
  recoverFrom: choice(['balance_first', 'deposit_first'], {
    rules: ['LIF-24'],
    standard: 'balance_first',
    sentence: 'Whether the platform takes what it paid for a merchant from his balance or from his deposit first.',
  }),
  erpConnected: flag({
    rules: ['LIF-06'],
    standard: false,
    sentence: 'Whether a return also creates a receipt order in the merchant’s ERP.',
  }),
  returnsGoTo: choice(['shipping_warehouse', 'other_place'], {
    rules: ['LIF-06'],
    standard: 'shipping_warehouse',
    sentence: 'Whether returns come back to the warehouse that ships, which restocks them without a slip made by hand.',
  }),
  extensionHours: whole('hours', 1, {
    rules: ['DLN-06'],
    standard: 72,
    sentence: 'By how many hours an extension moves a deadline.',
  }),
  maxExtensions: whole('count', 0, {
    rules: ['DLN-06'],
    standard: 3,
    sentence: 'How often deadlines of one case may be extended.',
  }),
  maxAddressChanges: whole('count', 0, {
    rules: ['LIF-28'],
    standard: 3,
    sentence: 'How often the return address of one case may be changed.',
  }),
  maxCarriageWaits: whole('count', 0, {
    rules: ['DLN-03'],
    standard: 2,
    sentence: 'How often a return that is still on its way is waited for again.',
  }),
  maxAmendments: whole('count', 0, {
    rules: ['LIF-10'],
    standard: 5,
    sentence: 'How often an application may be amended.',
  }),
  maxConversions: whole('count', 0, {
    rules: ['LIF-17'],
    standard: 3,
    sentence: 'How often a case may be converted into another type.',
  }),
  maxNegotiations: whole('count', 0, {
    rules: ['LIF-07'],
    standard: 3,
    sentence: 'How often a case may be negotiated before the platform decides.',
  }),
  maxPlatformReviews: whole('count', 0, {
    rules: ['LIF-11'],
    standard: 3,
    sentence: 'How often the platform may be asked in one case.',
  }),
  maxRulings: whole('count', 0, {
    rules: ['LIF-11'],
    standard: 5,
    sentence: 'How often the platform may rule anything but a dismissal in one case.',
  }),
  maxRefundRetries: whole('count', 0, {
    rules: ['LIF-19'],
    standard: 3,
    sentence: 'How often a refund is tried again before a person pays it.',
  }),
  maxReshipments: whole('count', 0, {
    rules: ['LIF-25'],
    standard: 2,
    sentence: 'How often a replacement that was lost is sent again.',
  }),
} as const;
