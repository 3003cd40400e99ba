import { MINUTE } from '../../../time/index';
import type { AfterSaleType, CaseConditionValues } from '../../../vocabulary/index';
import type { CaseRequest, CaseStanding } from '../case-terms';
import { interceptionOf, placeOfGoods, recallOf } from './goods-facets';
import { moneyIs } from './money-facets';
import { paymentOf } from './payment-facet';

type Consent = CaseConditionValues['consent'];

/** What nobody agrees to by saying nothing (DLN-08). */
export const NEVER_BY_SILENCE = [
  'compensation',
  'repair',
  'price_protection',
] as const satisfies readonly AfterSaleType[];

const needsAWord = (type: AfterSaleType): boolean => NEVER_BY_SILENCE.some((one) => one === type);

/** Claims of money for goods the buyer has not received. */
const STOPPING_GOODS: readonly AfterSaleType[] = ['cancel', 'refund_only'];

/** On what ground an application is approved: by a person, by silence, or by itself where a knob allows it (LIF-09). */
export function consentOf(standing: CaseStanding, { actor, action }: CaseRequest): Consent {
  if (actor !== 'system') return 'by_person';
  return action === 'time_out' ? consentBySilence(standing) : automaticConsent(standing);
}

/** Silence grants no more than there is, so that a claim of too much does not wait for ever. */
function consentBySilence(standing: CaseStanding): Consent {
  const { case: claim, policy } = standing;
  const isGranted = policy.lifecycle.silenceConsents && !needsAWord(claim.type);
  return isGranted && moneyIs(standing) === 'refundable' ? 'by_silence' : 'absent';
}

/** On what ground nobody needs to review a case; `absent` where somebody does. */
export function automaticConsent(standing: CaseStanding): Consent {
  const { type } = standing.case;
  const stopping = STOPPING_GOODS.includes(type) ? consentWhereGoodsAreStopped(standing) : null;
  if (stopping !== null) return stopping;
  return isTrusted(standing) && !needsAWord(type) ? 'trusted_buyer' : 'absent';
}

function consentWhereGoodsAreStopped(standing: CaseStanding): Consent | null {
  const { approveIntercepted } = standing.policy.lifecycle;
  if (paymentOf(standing) === 'unpaid') return 'nothing_paid';
  const goods = placeOfGoods(standing);
  if (goods === 'in_warehouse' && interceptionOf(standing) === 'untried') return 'asks_interception';
  if (goods === 'in_transit' && recallOf(standing) === 'untried') return 'asks_recall';
  if (goods !== 'not_released') return null;
  if (approveIntercepted) return 'nothing_to_stop';
  return isSoonAfterPayment(standing) ? 'soon_after_payment' : null;
}

function isSoonAfterPayment({ situation: { order, now }, policy: { lifecycle } }: CaseStanding): boolean {
  const { approveSoonAfterPayment, soonAfterPaymentMinutes } = lifecycle;
  return approveSoonAfterPayment && order.paidAt !== undefined && now < order.paidAt + soonAfterPaymentMinutes * MINUTE;
}

function isTrusted({ situation: { order }, policy: { lifecycle } }: CaseStanding): boolean {
  return lifecycle.approveTrustedBuyer && (order.buyer?.credit ?? 0) >= lifecycle.trustedBuyerCredit;
}
