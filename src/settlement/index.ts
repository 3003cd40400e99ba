export { type CoveredClaim, coverClaims, type Funds, type Recovery } from './cover-claims';
export { settleOrder } from './settle-order';
export {
  type AsyncPeriodOptions,
  mergeStatements,
  type PeriodOptions,
  settlePeriod,
  statementOf,
} from './settle-period';
export type { RecoveryClaim, Settlement, SettlementEntry, SettlementStatus } from './settlement';
export { SETTLEMENT_KINDS, type SettlementKind } from './settlement-kind';
export type { CurrencyStatement, Statement, StatementOrders, StatementRow } from './statement';
