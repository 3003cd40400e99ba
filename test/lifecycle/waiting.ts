import type { AfterSaleCase, Order } from 'aftersale/facts';
import type { PolicyChanges } from 'aftersale/policy';
import type { CaseState } from 'aftersale/vocabulary';
import { line, order, SIGNED, units } from '../fixtures/order';
import { afterSaleCase, policy, situation } from '../fixtures/situation';
import { OrderLife } from './order-life';

/** When a case of these tests came into its state. */
export const ENTERED = SIGNED + 60 * 60_000;

interface Waiting {
  readonly of?: Partial<AfterSaleCase>;
  readonly facts?: Partial<Order>;
  readonly knobs?: Omit<PolicyChanges, 'id' | 'version'>;
}

/** A case that just came into a state, over two cups of 100.00 that were signed for. */
export function waitingIn(state: CaseState, { of = {}, facts = {}, knobs = {} }: Waiting = {}): OrderLife {
  const bought = order({ status: 'completed', lines: [line({ quantity: 2 })], ...facts });
  const one = afterSaleCase(bought, {
    type: 'return_refund',
    reason: 'quality',
    fulfilment: 'signed',
    claims: [units('cup', 0, 2)],
    state,
    appliedAt: ENTERED,
    enteredAt: ENTERED,
    ...of,
  });
  return new OrderLife(situation(bought, { cases: [one], policy: policy(knobs), now: ENTERED }));
}

/** The same with a refund order of 200.00 in a state of its own. */
export const refunding = (refund: AfterSaleCase['refunds'][number]['state'], wanted: Waiting = {}): OrderLife =>
  waitingIn('awaiting_refund', {
    ...wanted,
    of: {
      grants: [{ ...units('cup', 0, 2), each: 10_000 }],
      refunds: [
        {
          key: 'case:refund:1',
          state: refund,
          total: 20_000,
          entries: [
            {
              kind: 'goods',
              rule: 'RFD-01',
              amount: 20_000,
              ...units('cup', 0, 2),
              bearer: 'merchant',
              tenders: [{ tenderId: 'cash', amount: 20_000 }],
            },
          ],
          tenders: [{ tenderId: 'cash', amount: 20_000 }],
          transfer: 0,
          benefits: [],
        },
      ],
      ...wanted.of,
    },
  });
