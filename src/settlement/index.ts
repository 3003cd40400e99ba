export { settleOrder } from './settle-order';
export type { RecoveryClaim, Settlement, SettlementEntry, SettlementStatus } from './settlement';
export { SETTLEMENT_KINDS, type SettlementKind } from './settlement-kind';
