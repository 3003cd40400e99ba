import { reason } from '../decision/index';
import { type CarriageCost, overlaps, type RefundEntry } from '../facts/index';
import { type Amount, sum } from '../money/index';
import { DAY } from '../time/index';
import type { LiableParty, RuleId } from '../vocabulary/index';
import type { Contribution, Contributor, Deduction } from './contribution';
import type { RefundContext } from './refund-context';
import { owesNoFreight } from './refused-delivery';

type CarriageKind = 'return_freight' | 'pickup_fee';

/** Who bears a part of what sending the goods back cost, and by which rule. */
interface Part {
  readonly party: LiableParty;
  readonly rule: RuleId;
  readonly amount: Amount;
}

const hasCompensation = ({ policy, request }: RefundContext): boolean =>
  policy.freight.compensation.some((row) => row.reason === request.reason);

/** Whether the goods were signed for no longer ago than the service period lasts 售后服务期限内 (FRT-02). */
function isInServicePeriod({ situation, order, policy, units }: RefundContext): boolean {
  const period = policy.freight.servicePeriodDays * DAY;
  const signed = order.parcels.filter((parcel) => overlaps(parcel.units, units)).map(({ signedAt }) => signedAt);
  return signed.length > 0 && signed.every((at) => at !== undefined && situation.now < at + period);
}

/**
 * Who bears it, before insurance: as agreed, else the merchant of a refused delivery, else by the service period, else
 * whoever is liable (FRT-02, FRT-03, FRT-05, CAN-08).
 */
function bearerOf(context: RefundContext, kind: CarriageKind, cost: CarriageCost): Omit<Part, 'amount'> {
  const { policy, liability } = context;
  if (cost.agreedBearer !== undefined) return { party: cost.agreedBearer, rule: 'FRT-05' };
  if (owesNoFreight(context)) return { party: 'merchant', rule: 'CAN-08' };
  const { pickupBearer, servicePeriodBearer } = policy.freight;
  if (kind === 'pickup_fee' && pickupBearer !== 'liable') return { party: pickupBearer, rule: 'FRT-03' };
  if (liability === 'buyer' && isInServicePeriod(context)) return { party: servicePeriodBearer, rule: 'FRT-02' };
  return { party: liability, rule: kind === 'pickup_fee' ? 'FRT-03' : 'FRT-02' };
}

const coverageLeft = ({ order, pastEntries }: RefundContext): Amount => {
  const used = pastEntries.filter(({ kind, bearer }) => kind === 'return_freight' && bearer === 'insurer');
  return Math.max(0, (order.freightInsurance?.coverage ?? 0) - sum(used.map(({ amount }) => amount)));
};

/** Insurance pays first what the buyer would bear of return freight (FRT-02). */
function partsOf(context: RefundContext, kind: CarriageKind, cost: CarriageCost): Part[] {
  const bearer = bearerOf(context, kind, cost);
  const isInsured = bearer.party === 'buyer' && kind === 'return_freight';
  const insured = isInsured ? Math.min(cost.amount, coverageLeft(context)) : 0;
  const parts: Part[] = [
    { party: 'insurer', rule: 'FRT-02', amount: insured },
    { ...bearer, amount: cost.amount - insured },
  ];
  return parts.filter(({ amount }) => amount > 0);
}

/** The buyer gets back what he laid out for somebody else, and owes what somebody laid out for him. */
function carriage(
  context: RefundContext,
  kind: CarriageKind,
  cost: CarriageCost | undefined,
): Partial<Contribution> | null {
  if (cost === undefined) return null;
  const { agreedBearer, paidBy } = cost;
  if (agreedBearer !== undefined && hasCompensation(context)) {
    const { reason: why } = context.request;
    return {
      denials: [reason('FRT-05', 'agreed_bearer_not_allowed', { reason: why, bearer: agreedBearer })],
    };
  }
  const parts = partsOf(context, kind, cost);
  const reimbursed = paidBy === 'buyer' ? parts.filter(({ party }) => party !== 'buyer') : [];
  const charged = paidBy === 'buyer' ? [] : parts.filter(({ party }) => party === 'buyer');
  return {
    owed: reimbursed.map(({ party, rule, amount }): RefundEntry => ({ kind, rule, amount, bearer: party })),
    deductions: charged.map(
      ({ rule, amount }): Deduction => ({
        kind,
        amount,
        entriesFor: (withheld) => [{ kind, rule, amount: -withheld, bearer: paidBy }],
      }),
    ),
  };
}

/** The freight of goods sent back: the buyer's by default, others' by fault, agreement or insurance (FRT-02, FRT-05). */
export const returnFreight: Contributor = (context) =>
  carriage(context, 'return_freight', context.request.returnFreight);

/** The fee of a pickup at the door 上门取件 (FRT-03). */
export const pickupFee: Contributor = (context) => carriage(context, 'pickup_fee', context.request.pickup);
