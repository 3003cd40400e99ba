import { type Reason, reason } from '../decision/index';
import { overlaps, type RefundEntry } from '../facts/index';
import { type Amount, multiplyByRate, sum } from '../money/index';
import type { CompensationRule } from '../policy/index';
import type { Contributor } from './contribution';
import type { RefundContext } from './refund-context';
import { tendered } from './tender-shares';

const ruleFor = ({ policy, request }: RefundContext): CompensationRule | undefined =>
  policy.freight.compensation.find(({ reason: owedFor }) => owedFor === request.reason);

const BASES: Readonly<Record<CompensationRule['base'], (context: RefundContext) => Amount>> = {
  paid: ({ claimed }) => sum(claimed.map(({ from, to, tenders }) => tendered(tenders) * (to - from))),
  list: ({ claimed }) => sum(claimed.map(({ from, to, list }) => list * (to - from))),
  freight: ({ allocation }) => tendered(allocation.freight.tenders),
  fixed: () => 0,
};

/** What a row of the table owes for the claimed units: the rate of its base, within its bounds; minor units (FRT-06). */
function owedBy(rule: CompensationRule, context: RefundContext): Amount {
  const { base, rate, minimum, maximum } = rule;
  const computed = Math.max(minimum, multiplyByRate(BASES[base](context), rate, 'half_up'));
  return maximum === null ? computed : Math.min(computed, maximum);
}

/** What was agreed beyond the table; it is the granting actor's to answer for (RFD-08). Minor units. */
export function agreedBeyondTable(context: RefundContext): Amount {
  const { type, amount = 0 } = context.request;
  if (type !== 'compensation') return 0;
  const rule = ruleFor(context);
  return Math.max(0, amount - (rule === undefined ? 0 : owedBy(rule, context)));
}

function refusals({ request, otherCases, units }: RefundContext, rule: CompensationRule | undefined): Reason[] {
  const { amount = 0, reason: why } = request;
  const paidFor = otherCases.filter(
    ({ type, reason: past, claims }) => type === 'compensation' && past === why && overlaps(claims, units),
  );
  const maximum = rule?.maximum ?? null;
  return [
    ...paidFor.map(({ id }) => reason('RFD-21', 'already_compensated', { caseId: id, reason: why })),
    ...(maximum !== null && amount > maximum
      ? [reason('FRT-06', 'above_compensation', { requested: amount, maximum })]
      : []),
  ];
}

/**
 * What a compensation gives: what the table owes for the reason, or what was agreed instead; once per unit and reason,
 * beside what was paid for the goods and within bounds of its own (FRT-06, RFD-21, LIF-16).
 */
export const compensation: Contributor = (context) => {
  const { request, liability } = context;
  if (request.type !== 'compensation') return null;
  const rule = ruleFor(context);
  const amount = request.amount ?? (rule === undefined ? 0 : owedBy(rule, context));
  const bearer = rule?.bearer ?? (liability === 'buyer' ? 'merchant' : liability);
  const denials = refusals(context, rule);
  if (amount === 0) return { denials };
  if (rule?.form === 'coupon') {
    return { denials, benefits: [{ kind: 'compensation_coupon', rule: 'FRT-06', value: amount, bearer }] };
  }
  const beyond = agreedBeyondTable(context);
  const parts: RefundEntry[] = [
    { kind: 'compensation', rule: 'FRT-06', amount: amount - beyond, bearer },
    { kind: 'compensation', rule: 'RFD-07', amount: beyond, bearer, by: request.actor },
  ];
  return { denials, owed: parts.filter((entry) => entry.amount > 0) };
};

/** What a reason owes beside the refund, and whether a compensation for it was asked for already; minor units. */
export interface OwedCompensation {
  readonly amount: Amount;
  readonly isJudged: boolean;
}

/** What the reason of a request owes for its units; 0 where the table has no row for it (FRT-04, FRT-06). */
export function owedFor(context: RefundContext): OwedCompensation {
  const { request, otherCases, units } = context;
  const rule = ruleFor(context);
  if (rule === undefined) return { amount: 0, isJudged: false };
  const isJudged = otherCases.some(
    ({ type, reason: why, claims }) => type === 'compensation' && why === request.reason && overlaps(claims, units),
  );
  return { amount: owedBy(rule, context), isJudged };
}

/** A refund for a reason that owes compensation: the compensation is judged first, and paid at once when valid (FRT-04). */
export const compensationFirst: Contributor = (context) => {
  const { request } = context;
  if (request.type === 'compensation') return null;
  const { amount, isJudged } = owedFor(context);
  return isJudged || amount === 0
    ? null
    : { notes: [reason('FRT-04', 'compensation_owed_first', { reason: request.reason, amount })] };
};
