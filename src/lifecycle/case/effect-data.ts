import { overlaps, type RefundRecord, stagesOf } from '../../facts/index';
import { sum } from '../../money/index';
import { quoteRefund } from '../../refund/index';
import type { CaseEffectName } from '../../vocabulary/index';
import type { EffectDataOf } from './case-effect';
import { toldWith } from './case-input';
import type { CaseStanding } from './case-terms';
import type { EffectContext } from './effect-context';
import { interceptionOf, placeOfGoods, subjectOf } from './facets/goods-facets';
import { topUpDueOf } from './facets/money-facets';
import { lastStepOutOf, timesTaken } from './history';
import { openRefundOf } from './open-refund';
import { refundRequestOf } from './refund-request-of';
import { immediateAction, systemCommand } from './system-command';

/** What the keys of a step's effects begin with; they stay the same however often the step is told (LIF-06). */
export const stepKey = ({ id, version }: EffectContext['next']): string => `${id}:${version}:`;

/** What an effect tells; null where there is nothing to carry out. */
type Telling<Name extends CaseEffectName> = (context: EffectContext) => EffectDataOf<Name> | null;

const plainly = () => ({});
const units = ({ next }: EffectContext) => ({ units: next.claims });
const refundOf = ({ key, total }: RefundRecord) => ({ refundKey: key, total });

/** The refund that was opened by the step; null where none was, or one was under way before. */
function opened({ standing, next }: EffectContext): EffectDataOf<'create_refund_order'> | null {
  const refund = openRefundOf(next);
  return refund === null || openRefundOf(standing.case)?.key === refund.key
    ? null
    : { refundKey: refund.key, total: refund.total, state: refund.state };
}

/** The refund that the step brought into a state. */
function broughtInto({ standing, next }: EffectContext, state: RefundRecord['state']): RefundRecord | null {
  const refund = next.refunds.at(-1);
  return refund?.state === state && refund !== standing.case.refunds.at(-1) ? refund : null;
}

const address = ({ next }: EffectContext) => next.returnAddress ?? null;

/** The case as it stands after the step. */
const after = ({ standing: { situation, policy }, next }: EffectContext): CaseStanding => ({
  situation,
  case: next,
  policy,
});

/** Benefits come back with a refund that was paid. */
const lastPaid = ({ next }: EffectContext): RefundRecord =>
  next.refunds.filter(({ state }) => state === 'succeeded').at(-1) as RefundRecord;

/** What each effect of a row tells its caller to carry out (LIF-06); amounts in minor units. */
const TELLINGS: { readonly [Name in CaseEffectName]: Telling<Name> } = {
  request_interception: units,
  request_recall: (context) => ({ units: context.next.claims, parcelIds: parcelsOf(context) }),
  resume_shipment: (context) => (isHeld(context) ? units(context) : null),
  give_return_address: (context) => ({ address: address(context) }),
  create_return_order: (context) => ({
    units: context.next.claims,
    trackingNumber: context.next.returnParcel?.trackingNumber ?? null,
    address: address(context),
  }),
  create_erp_receipt: (context) => (context.standing.policy.lifecycle.erpConnected ? units(context) : null),
  forward_return: (context) => ({ address: address(context), bearer: 'merchant' }),
  offer_incentive: plainly,
  restock: ({ standing, input }) => ({
    slip: standing.policy.lifecycle.returnsGoTo === 'shipping_warehouse' ? 'automatic' : 'manual',
    findings: toldWith(input, 'findings'),
  }),
  release_stock: units,
  create_refund_order: opened,
  advance_refund: opened,
  send_payment: payment,
  request_manual_payment: (context) => {
    const refund = broughtInto(context, 'manual');
    return refund === null ? null : refundOf(refund);
  },
  close_refund_order: ({ standing, next }) => {
    const key = openRefundOf(standing.case)?.key;
    const refund = next.refunds.find((one) => one.key === key && one.state === 'closed');
    return refund === undefined ? null : { refundKey: refund.key };
  },
  return_benefits: (context) => {
    const { key, benefits } = lastPaid(context);
    return benefits.length === 0 ? null : { refundKey: key, benefits };
  },
  issue_red_invoice: redInvoice,
  claim_advance: ({ next }) => {
    const amount = sum(next.refunds.filter(({ state }) => state === 'succeeded').map(({ total }) => total));
    return amount === 0 ? null : { amount };
  },
  recover_from_merchant: (context) => {
    const refund = lastPaid(context);
    const isRuled = timesTaken(context.next, 'rule') > 0;
    return !isRuled || refund.total === 0
      ? null
      : { amount: refund.total, from: context.standing.policy.lifecycle.recoverFrom };
  },
  ask_for_account: ({ next }) => (next.terms?.channelRefusal === undefined || next.account !== undefined ? null : {}),
  pay_compensation: (context) => {
    const refund = openRefundOf(context.next);
    return refund?.state === 'created' ? { ...refundOf(refund), benefits: refund.benefits } : null;
  },
  collect_top_up: ({ next }) => ({ amount: topUpDueOf(next) }),
  return_top_up: ({ next }) => {
    const amount = sum((next.topUps ?? []).map(({ from, to, each }) => each * (to - from)));
    return amount === 0 ? null : { amount };
  },
  create_replacement_shipment: ({ next }) => ({
    units: next.claims,
    address: next.address ?? null,
    replacement: replacementOf(next),
  }),
  create_reshipment: (context) => ({
    units: context.next.claims,
    as: subjectOf(after(context)) === 'invoice' ? 'invoice' : 'order',
    address: context.next.address ?? null,
  }),
  send_goods_back: ({ next }) => ({ units: next.claims, bearer: 'buyer' }),
  create_supplier_case: ({ next }) => ({ units: next.claims, reason: next.reason }),
  retain_evidence: plainly,
  roll_up_order: ({ next }) => ({ orderId: next.orderId }),
  ticket_for_agent: plainly,
  ticket_for_approver: ({ next }) =>
    openRefundOf(next)?.state === 'awaiting_finance' ? { role: next.approver ?? 'finance' } : null,
  ticket_for_finance: plainly,
  ticket_for_warehouse: plainly,
  ticket_for_merchant: plainly,
  ticket_for_platform: ({ next }) => ({ lossBorneBy: lossBorneBy(next) }),
  notify_buyer: plainly,
  notify_merchant: plainly,
  issue_command: (context) => {
    const { next } = context;
    const action = immediateAction(after(context));
    return action === null ? null : { command: systemCommand(next, action, `${stepKey(next)}issue_command`) };
  },
};

/** An effect with the function that tells what it comes to. */
export interface NamedTelling {
  readonly effect: CaseEffectName;
  readonly tell: (context: EffectContext) => object | null;
}

export const tellingsOf = (effects: readonly CaseEffectName[]): readonly NamedTelling[] =>
  effects.map((effect) => ({ effect, tell: TELLINGS[effect] }));

function parcelsOf({
  standing: {
    situation,
    case: { claims },
  },
}: EffectContext): string[] {
  const stages = stagesOf(situation.order).filter((stage) => overlaps([stage], claims));
  return [...new Set(stages.flatMap(({ parcel }) => (parcel === null ? [] : [parcel.id])))];
}

/** Where the top-up for dearer goods was not paid, the same goods are sent (LIF-25). */
const replacementOf = (claim: EffectContext['next']): string | null =>
  lastStepOutOf(claim, 'awaiting_top_up')?.action === 'time_out' ? null : (claim.replacement ?? null);

/** A return the buyer sent is lost at his risk; what was picked up, or refused at the door, at the merchant's (DLN-03). */
function lossBorneBy(claim: EffectContext['next']): 'buyer' | 'merchant' | null {
  if (claim.returnParcel?.carriage !== 'lost') return null;
  return timesTaken(claim, 'submit_return') > 0 ? 'buyer' : 'merchant';
}

/** Whether the warehouse was asked to keep the goods, and has them still. */
function isHeld({ standing }: EffectContext): boolean {
  if (standing.case.state === 'intercepting') return true;
  return interceptionOf(standing) === 'succeeded' && placeOfGoods(standing) === 'in_warehouse';
}

function payment(context: EffectContext): EffectDataOf<'send_payment'> | null {
  const refund = broughtInto(context, 'processing');
  if (refund === null) return null;
  const { terms, account = null } = context.next;
  const isRefused = terms?.channelRefusal !== undefined;
  const isOnDelivery = context.standing.situation.order.payment === 'cash_on_delivery';
  const elsewhere = isOnDelivery ? 'offline_transfer' : 'original';
  return {
    refundKey: refund.key,
    total: refund.total,
    tenders: refund.tenders,
    transfer: refund.transfer,
    route: isRefused ? 'confirmed_account' : elsewhere,
    account,
  };
}

/** The invoice is corrected by what was refunded of the goods it was written for (RFD-22). */
function redInvoice({ standing }: EffectContext): EffectDataOf<'issue_red_invoice'> | null {
  const { situation, case: claim } = standing;
  if (situation.order.invoice === undefined) return null;
  const quote = quoteRefund(situation, refundRequestOf(claim));
  return quote.outcome === 'deny' ? null : quote.value.redInvoice;
}
