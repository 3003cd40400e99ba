import type { CaseConditionValues } from '../../../vocabulary/index';
import type { CaseStanding } from '../case-terms';

/** Whether there is money to give back: not before payment, nor on delivery before it was paid (ELG-13, ELG-28). */
export function paymentOf({ situation: { order } }: Pick<CaseStanding, 'situation'>): CaseConditionValues['payment'] {
  if (order.tenders.some(({ amount }) => amount > 0)) return 'paid';
  if (order.payment === 'cash_on_delivery') return 'on_delivery';
  return order.status === 'awaiting_payment' ? 'unpaid' : 'paid';
}
