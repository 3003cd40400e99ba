import { afterSaleCaseSchema, orderSchema } from 'aftersale/schema';
import {
  ACTORS,
  AFTER_SALE_TYPES,
  CASE_STATES,
  type CaseState,
  FINAL_CASE_STATES,
  FIRST_CASE_STATE,
  fulfilmentOf,
  isInProgress,
  isLive,
  ORDER_STATUSES,
  PARCEL_STAGES,
  PARTIES,
  REFUND_STATES,
  WAREHOUSE_STAGES,
} from 'aftersale/vocabulary';
import { is } from 'valibot';
import { describe, expect, it } from 'vitest';
import { withValue } from '../fixtures/changed';
import { faultsAfter, faultsOf } from '../fixtures/faults';
import { fullSituation } from '../fixtures/full-situation';
import { line, order, units } from '../fixtures/order';
import { afterSaleCase, situation } from '../fixtures/situation';

const { order: fullOrder, cases } = fullSituation;
const takes = {
  status: (status: unknown) => is(orderSchema, { ...fullOrder, status }),
  type: (type: unknown) => is(afterSaleCaseSchema, { ...cases[0], type }),
  state: (state: unknown) => is(afterSaleCaseSchema, { ...cases[0], state }),
  actor: (appliedBy: unknown) => is(afterSaleCaseSchema, { ...cases[0], appliedBy }),
  stage: (stage: unknown) => is(orderSchema, withValue(fullOrder, ['parcels', 0, 'stage'], stage)),
  bearer: (bearer: unknown) =>
    is(afterSaleCaseSchema, withValue(cases[0], ['refunds', 0, 'entries', 0, 'bearer'], bearer)),
};

describe('STA-01 the statuses of an order', () => {
  it('are these five, in the order it passes through them', () => {
    expect(ORDER_STATUSES).toEqual([
      'awaiting_payment',
      'awaiting_shipment',
      'awaiting_receipt',
      'completed',
      'closed',
    ]);
  });

  it('are taken, others are refused', () => {
    expect(ORDER_STATUSES.every(takes.status)).toBe(true);
    expect(['paid', 'shipped', 'canceled', '', null, 0].some(takes.status)).toBe(false);
    expect(faultsAfter(['order.status', 'paid'])).toContain('order.status: not_one_of');
  });
});

describe('STA-02 the types of after-sales', () => {
  it('are these eight', () => {
    expect(AFTER_SALE_TYPES).toEqual([
      'cancel',
      'refund_only',
      'return_refund',
      'exchange',
      'reship',
      'repair',
      'compensation',
      'price_protection',
    ]);
  });

  it('are taken, others are refused', () => {
    expect(AFTER_SALE_TYPES.every(takes.type)).toBe(true);
    expect(['refund', 'return', 'replacement', ''].some(takes.type)).toBe(false);
    expect(faultsAfter(['cases.0.type', 'refund'])).toEqual(['cases.0.type: not_one_of']);
  });
});

describe('STA-03 those who act, and those who owe or are owed', () => {
  it('are these actors', () => {
    expect(ACTORS).toEqual([
      'buyer',
      'agent',
      'merchant',
      'supervisor',
      'finance',
      'warehouse',
      'inspector',
      'carrier',
      'supplier',
      'platform',
      'system',
    ]);
  });

  it('are, beside actors, these parties to money', () => {
    const alsoActors: readonly string[] = ACTORS;
    expect(PARTIES.filter((party) => !alsoActors.includes(party))).toEqual(['insurer', 'influencer', 'channel', 'tax']);
    expect(PARTIES.filter((party) => alsoActors.includes(party))).toEqual([
      'buyer',
      'merchant',
      'platform',
      'supplier',
      'carrier',
    ]);
  });

  it('are taken, others are refused', () => {
    expect(ACTORS.every(takes.actor)).toBe(true);
    expect(['customer', 'insurer', 'tax', ''].some(takes.actor)).toBe(false);
    expect(PARTIES.every(takes.bearer)).toBe(true);
    expect(['agent', 'warehouse', 'bank'].some(takes.bearer)).toBe(false);
  });
});

describe('STA-04 order, cases and refunds', () => {
  const lines = [line({ id: 'cup', quantity: 2 }), line({ id: 'pot' })];
  const facts = situation({ lines });
  const claim = (id: string, type: (typeof AFTER_SALE_TYPES)[number], claims: ReturnType<typeof units>[]) =>
    afterSaleCase(facts.order, { id, type, claims });

  it('have states of their own', () => {
    const states = new Set<string>([...ORDER_STATUSES, ...CASE_STATES, ...REFUND_STATES]);
    expect(states.size).toBeGreaterThan(Math.max(ORDER_STATUSES.length, CASE_STATES.length, REFUND_STATES.length));
    expect(takes.status('pending_review')).toBe(false);
    expect(takes.state('awaiting_shipment')).toBe(false);
    expect(is(afterSaleCaseSchema, withValue(cases[0], ['refunds', 0, 'state'], 'awaiting_refund'))).toBe(false);
  });

  it('may be many for one order, of different types on different lines and units', () => {
    const many = [
      claim('first', 'refund_only', [units('cup', 0, 1)]),
      claim('second', 'compensation', [units('cup', 1, 2)]),
      claim('third', 'price_protection', [units('pot', 0, 1)]),
    ];
    expect(faultsOf({ ...facts, cases: many })).toEqual([]);
    const ended = many.map((one, index) => ({ ...one, id: `ended-${index}`, state: 'closed' as const }));
    expect(faultsOf({ ...facts, cases: [...ended, ...many] })).toEqual([]);
  });

  it('are refused with two in progress on one unit', () => {
    const both = [
      claim('first', 'refund_only', [units('cup', 0, 1)]),
      claim('second', 'exchange', [units('cup', 0, 2)]),
    ];
    expect(faultsOf({ ...facts, cases: both })).toEqual(['cases.1: claims_overlap']);
    expect(faultsOf({ ...facts, cases: [both[0], both[0]].flatMap((one) => one ?? []) })).toContain(
      'cases.1.id: duplicate_id',
    );
  });

  it('are refused with a case of another order', () => {
    const other = afterSaleCase(order({ id: 'other' }));
    expect(faultsOf({ ...facts, cases: [other] })).toEqual(['cases.0.orderId: order_unknown']);
  });
});

describe('STA-05 a case', () => {
  it('starts in pending_review', () => {
    expect(FIRST_CASE_STATE).toBe('pending_review');
    expect(CASE_STATES[0]).toBe(FIRST_CASE_STATE);
  });

  it('ends in succeeded or closed', () => {
    expect(FINAL_CASE_STATES).toEqual(['succeeded', 'closed']);
  });

  it('is in progress until it has ended, and counts unless it was closed', () => {
    const ended: readonly CaseState[] = FINAL_CASE_STATES;
    for (const state of CASE_STATES) {
      expect(isInProgress(state)).toBe(!ended.includes(state));
      expect(isLive(state)).toBe(state !== 'closed');
    }
  });

  it('is refused with a history that begins elsewhere', () => {
    expect(faultsAfter(['cases.0.history.0.from', 'awaiting_refund'])).toEqual([
      'cases.0.history.0.from: history_broken',
    ]);
    expect(faultsAfter(['cases.0.history.0.to', 'awaiting_refund'])).toEqual([
      'cases.0.history.0.to: history_broken',
      'cases.0.history.1.from: history_broken',
    ]);
  });
});

describe('STA-06 the stages of unshipped goods', () => {
  it('are these of the warehouse, in their order', () => {
    expect(WAREHOUSE_STAGES).toEqual(['none', 'released', 'allocated', 'picking', 'checked', 'packed', 'handed_over']);
    expect(PARCEL_STAGES).toEqual([...WAREHOUSE_STAGES, 'signed', 'refused']);
  });

  it('are unshipped to the buyer until the goods are handed over', () => {
    expect(PARCEL_STAGES.map(fulfilmentOf)).toEqual([
      'unshipped',
      'unshipped',
      'unshipped',
      'unshipped',
      'unshipped',
      'unshipped',
      'shipped',
      'signed',
      'shipped',
    ]);
  });

  it('are taken, others are refused', () => {
    expect(PARCEL_STAGES.every(takes.stage)).toBe(true);
    expect(['shipped', 'delivered', ''].some(takes.stage)).toBe(false);
    expect(faultsAfter(['order.parcels.1.stage', 'shipped'])).toContain('order.parcels.1.stage: not_one_of');
  });
});

describe('STA-07 the states of a case', () => {
  it('are these', () => {
    expect(CASE_STATES).toEqual([
      'pending_review',
      'intercepting',
      'recalling',
      'awaiting_return',
      'awaiting_inspection',
      'negotiating',
      'awaiting_top_up',
      'awaiting_replacement',
      'awaiting_reshipment',
      'awaiting_buyer_receipt',
      'repairing',
      'awaiting_refund',
      'awaiting_payment_registration',
      'returning_to_buyer',
      'rejected',
      'platform_review',
      'succeeded',
      'closed',
    ]);
  });

  it('are taken, others are refused', () => {
    expect(CASE_STATES.every(takes.state)).toBe(true);
    expect(['approved', 'awaiting_finance', 'done', ''].some(takes.state)).toBe(false);
    expect(faultsAfter(['cases.1.state', 'approved'])).toEqual(['cases.1.state: not_one_of']);
  });

  it('leave the waits of approver and finance to the refund order', () => {
    expect(REFUND_STATES).toContain('awaiting_finance');
    expect(CASE_STATES.filter((state) => /finance|approv/.test(state))).toEqual([]);
  });
});
