import type { Amount } from '../money/index';
import type { Party, RuleId } from '../vocabulary/index';
import { type Flow, type Ledger, post } from './ledger';
import type { Sale } from './sale';
import type { SettlementKind } from './settlement-kind';
import { NOTHING_STANDS, type Standing } from './standing';
import type { Standings } from './standings';

/** From whom to whom a part of a standing goes: by one rule when it is sold, by another when that is undone. */
interface PartFlow {
  readonly part: keyof Standing;
  readonly sold: Flow;
  readonly undone: Flow;
}

const partFlow = (
  part: keyof Standing,
  kind: SettlementKind,
  [from, to]: readonly [Party, Party],
  [rule, undoneRule]: readonly [RuleId, RuleId],
): PartFlow => ({ part, sold: { kind, rule, from, to }, undone: { kind, rule: undoneRule, from, to } });

const PART_FLOWS: readonly PartFlow[] = [
  partFlow('platformSubsidy', 'subsidy', ['platform', 'merchant'], ['STL-09', 'STL-06']),
  partFlow('supplierSubsidy', 'subsidy', ['supplier', 'merchant'], ['STL-09', 'STL-06']),
  partFlow('serviceFee', 'service_fee', ['merchant', 'platform'], ['STL-02', 'STL-10']),
  partFlow('feeTax', 'fee_tax', ['merchant', 'tax'], ['STL-02', 'STL-10']),
  partFlow('commission', 'commission', ['merchant', 'influencer'], ['STL-11', 'STL-11']),
  partFlow('channelFee', 'channel_fee', ['merchant', 'channel'], ['STL-11', 'STL-11']),
  partFlow('supplierPrice', 'supplier_price', ['merchant', 'supplier'], ['STL-01', 'STL-01']),
];

/** Posts by how much each part of a standing differs from what stood before; `caseId` is null for the sale itself. */
function postStanding(
  ledger: Ledger,
  lineId: string | null,
  caseId: string | null,
  before: Standing,
  after: Standing,
): void {
  if (before === after) return;
  for (const { part, sold, undone } of PART_FLOWS) {
    post(ledger, caseId === null ? sold : undone, lineId, caseId, after[part] - before[part]);
  }
}

/** Posts what the sale comes to besides its price. */
export function postSold(ledger: Ledger, sale: Sale): void {
  for (const sold of sale.lines) postStanding(ledger, sold.line.id, null, NOTHING_STANDS, sold);
  postStanding(ledger, null, null, NOTHING_STANDS, sale.freight);
  for (const { payee, lineId = null, amount } of sale.charges) {
    post(ledger, { kind: 'charge', rule: 'STL-01', from: 'merchant', to: payee }, lineId, null, amount);
  }
}

/** Posts what a refund changed of what stood before it. */
export function postUndone(ledger: Ledger, sale: Sale, caseId: string, before: Standings, after: Standings): void {
  for (const [index, sold] of sale.lines.entries()) {
    postStanding(ledger, sold.line.id, caseId, before.lines[index] ?? sold, after.lines[index] ?? sold);
  }
  postStanding(ledger, null, caseId, before.freight, after.freight);
  for (const [index, { payee, lineId = null, amount }] of sale.charges.entries()) {
    const change: Amount = (after.charges[index] ?? amount) - (before.charges[index] ?? amount);
    post(ledger, { kind: 'charge', rule: 'STL-01', from: 'merchant', to: payee }, lineId, caseId, change);
  }
}
