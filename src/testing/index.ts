export {
  ALL_OVER_BY,
  amountDue,
  type OrderOptions,
  orderArbitrary,
  type PaidStatus,
  PLACED_AT,
} from './arbitraries/order';
export { policyArbitrary, valueArbitrary } from './arbitraries/policy';
export { promoted, thresholdOrderArbitrary } from './arbitraries/promoted-order';
export {
  type HistoryStep,
  historyArbitrary,
  type MoneyStep,
  moneyHistoryArbitrary,
} from './arbitraries/refund-history';
export { momentArbitrary, queryArbitrary, selectionArbitrary, situationArbitrary } from './arbitraries/situation';
