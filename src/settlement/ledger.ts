import { type Amount, assertAmount } from '../money/index';
import type { Party, RuleId } from '../vocabulary/index';
import type { SettlementEntry } from './settlement';
import type { SettlementKind } from './settlement-kind';

/** The entries of one order as they are posted, and what they come to for the merchant so far. */
export interface Ledger {
  readonly entries: SettlementEntry[];
  merchant: Amount;
}

/** Why money moves, from whom and to whom. */
export interface Flow {
  readonly kind: SettlementKind;
  readonly rule: RuleId;
  readonly from: Party;
  readonly to: Party;
}

/**
 * Posts an amount of minor units as two entries, so that whatever is posted sums to zero (STL-07); one below zero goes back
 * the other way. What a party would pay to itself is left out.
 *
 * @throws AfterSaleError `amount_not_safe_integer`
 */
export function post(
  ledger: Ledger,
  { kind, rule, from, to }: Flow,
  lineId: string | null,
  caseId: string | null,
  amount: Amount,
): void {
  if (amount === 0 || from === to) return;
  assertAmount(amount);
  ledger.entries.push({ party: from, kind, rule, lineId, caseId, amount: -amount });
  ledger.entries.push({ party: to, kind, rule, lineId, caseId, amount });
  if (from === 'merchant') ledger.merchant -= amount;
  else if (to === 'merchant') ledger.merchant += amount;
}
