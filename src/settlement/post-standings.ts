import type { Charge } from '../facts/index';
import type { Amount } from '../money/index';
import { type Flow, type Ledger, post } from './ledger';
import { paired } from './paired';
import type { Sale } from './sale';
import { NOTHING_STANDS, type Standing } from './standing';
import type { Standings } from './standings';

/** From whom to whom each part of a standing goes, by the rule it is sold by. */
const SOLD = {
  platformSubsidy: { kind: 'subsidy', rule: 'STL-09', from: 'platform', to: 'merchant' },
  supplierSubsidy: { kind: 'subsidy', rule: 'STL-09', from: 'supplier', to: 'merchant' },
  serviceFee: { kind: 'service_fee', rule: 'STL-02', from: 'merchant', to: 'platform' },
  feeTax: { kind: 'fee_tax', rule: 'STL-02', from: 'merchant', to: 'tax' },
  commission: { kind: 'commission', rule: 'STL-11', from: 'merchant', to: 'influencer' },
  channelFee: { kind: 'channel_fee', rule: 'STL-11', from: 'merchant', to: 'channel' },
  supplierPrice: { kind: 'supplier_price', rule: 'STL-01', from: 'merchant', to: 'supplier' },
} as const satisfies Flows;

type Flows = Readonly<Record<keyof Standing, Flow>>;

/** The same where a refund undoes it, by the rules that reverse subsidies and fees. */
const UNDONE: Flows = {
  ...SOLD,
  platformSubsidy: { ...SOLD.platformSubsidy, rule: 'STL-06' },
  supplierSubsidy: { ...SOLD.supplierSubsidy, rule: 'STL-06' },
  serviceFee: { ...SOLD.serviceFee, rule: 'STL-10' },
  feeTax: { ...SOLD.feeTax, rule: 'STL-10' },
};

/** Posts by how much each part of a standing differs from what stood before; `caseId` is null for the sale itself. */
function postStanding(
  ledger: Ledger,
  lineId: string | null,
  caseId: string | null,
  before: Standing,
  after: Standing,
): void {
  const flows = caseId === null ? SOLD : UNDONE;
  // Named one by one: looking the names up in a list takes a multiple of the time, for every line of every order.
  post(ledger, flows.platformSubsidy, lineId, caseId, after.platformSubsidy - before.platformSubsidy);
  post(ledger, flows.supplierSubsidy, lineId, caseId, after.supplierSubsidy - before.supplierSubsidy);
  post(ledger, flows.serviceFee, lineId, caseId, after.serviceFee - before.serviceFee);
  post(ledger, flows.feeTax, lineId, caseId, after.feeTax - before.feeTax);
  post(ledger, flows.commission, lineId, caseId, after.commission - before.commission);
  post(ledger, flows.channelFee, lineId, caseId, after.channelFee - before.channelFee);
  post(ledger, flows.supplierPrice, lineId, caseId, after.supplierPrice - before.supplierPrice);
}

/** Posts what the sale comes to besides its price. */
export function postSold(ledger: Ledger, sale: Sale): void {
  for (const sold of sale.lines) postStanding(ledger, sold.line.id, null, NOTHING_STANDS, sold);
  postStanding(ledger, null, null, NOTHING_STANDS, sale.freight);
  for (const charge of sale.charges) postCharge(ledger, charge, null, charge.amount);
}

/** Posts what a refund changed of what stood before it. */
export function postUndone(ledger: Ledger, sale: Sale, caseId: string, before: Standings, after: Standings): void {
  for (const [{ line }, [lineBefore, lineAfter]] of paired(sale.lines, paired(before.lines, after.lines))) {
    postStanding(ledger, line.id, caseId, lineBefore, lineAfter);
  }
  postStanding(ledger, null, caseId, before.freight, after.freight);
  for (const [charge, [amountBefore, amountAfter]] of paired(sale.charges, paired(before.charges, after.charges))) {
    postCharge(ledger, charge, caseId, amountAfter - amountBefore);
  }
}

function postCharge(ledger: Ledger, { payee, lineId }: Charge, caseId: string | null, amount: Amount): void {
  post(ledger, { kind: 'charge', rule: 'STL-01', from: 'merchant', to: payee }, lineId ?? null, caseId, amount);
}
