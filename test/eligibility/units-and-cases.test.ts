import type { AfterSaleCase, Discount, Order } from 'aftersale/facts';
import { describe, expect, it } from 'vitest';
import { ask, outcomeFor, why } from '../fixtures/answers';
import { line, order, PAID, parcel, SIGNED, units } from '../fixtures/order';
import { afterSaleCase, policy, situation } from '../fixtures/situation';
import { at } from '../fixtures/time';

const DAY = 86_400_000;

const withCases = (of: Order, cases: readonly Partial<AfterSaleCase>[], changes: object = {}) =>
  situation(of, {
    cases: cases.map((one, index) => afterSaleCase(of, { id: `case-${index + 1}`, ...one })),
    now: at('2025-01-21'),
    ...changes,
  });

describe('units wherever they stand in their line', () => {
  const four = order({ status: 'completed', lines: [line({ quantity: 4 })] });

  it('RFD-21 what is left of some that were refunded in part is told for just those', () => {
    const part = {
      state: 'succeeded',
      fulfilment: 'signed',
      claims: [units('cup', 1, 3)],
      grants: [{ ...units('cup', 1, 3), each: 4_000 }],
    } as const;
    const answer = ask(withCases(four, [part]), 'return_refund', { lines: [units('cup', 1, 3)], reason: 'quality' });
    expect(answer.notes).toContainEqual({
      rule: 'RFD-21',
      code: 'remainder_refundable',
      params: { remaining: 12_000 },
    });
  });

  it('ELG-16 a partial amount before shipment is compared with what is left of just those', () => {
    const waiting = order({ lines: [line({ quantity: 4 })] });
    const asked = (amount: number, cases: readonly Partial<AfterSaleCase>[] = []) =>
      why(ask(withCases(waiting, cases), 'refund_only', { lines: [units('cup', 1, 3)], amount }));
    expect(asked(20_000)).toEqual([]);
    expect(asked(19_999)).toEqual(['ELG-16 partial_amount_before_shipment']);
    const closed = { state: 'closed', grants: [{ ...units('cup', 1, 3), each: 9_000 }] } as const;
    expect(asked(19_999, [closed])).toEqual(['ELG-16 partial_amount_before_shipment']);
  });

  it('ELG-23 quantities of several lines are chosen line by line', () => {
    const two = order({ status: 'completed', lines: [line(), line({ id: 'pot', quantity: 2 })] });
    const lines = [
      { lineId: 'pot', quantity: 1 },
      { lineId: 'cup', quantity: 1 },
    ];
    const answer = ask(withCases(two, []), 'return_refund', { lines, reason: 'quality' });
    expect(answer.byUnits.map(({ lineId, from, to }) => [lineId, from, to])).toEqual([
      ['cup', 0, 1],
      ['pot', 0, 1],
    ]);
  });

  it('ELG-25 an application ends with the first of its windows, whichever parcel has it', () => {
    const until = (...signedAt: readonly [number, number]) => {
      const parcels = signedAt.map((signed, unit) =>
        parcel('signed', [units('cup', unit, unit + 1)], { id: `parcel ${unit}`, signedAt: signed }),
      );
      const of = order({ status: 'awaiting_receipt', lines: [line({ quantity: 2 })], parcels });
      return ask(withCases(of, [], { now: SIGNED + 2 * DAY }), 'return_refund', {
        lines: [units('cup', 0, 2)],
        reason: 'no_reason',
      }).until;
    };
    expect(until(SIGNED, SIGNED + DAY)).toBe(at('2025-01-21'));
    expect(until(SIGNED + DAY, SIGNED)).toBe(at('2025-01-21'));
  });
});

describe('cases on units', () => {
  const cups = order({ status: 'completed', lines: [line({ quantity: 2 }), line({ id: 'pot' })] });

  it('ELG-09 an application for several lines counts for each of them', () => {
    const once = policy({ eligibility: { maxApplicationsPerLine: 1 } });
    const closed = { state: 'closed', claims: [units('cup', 0, 1), units('pot', 0, 1)] } as const;
    const answer = ask(withCases(cups, [closed], { policy: once }), 'return_refund', { lines: [units('cup', 0, 1)] });
    expect(why(answer)).toEqual(['ELG-09 applications_exhausted']);
  });

  it('ELG-11 only an exchange restarts a window, and goods signed for in exchange can be exchanged again', () => {
    const restarts = policy({ eligibility: { afterExchange: 'window_restarts' } });
    const claim = { state: 'succeeded', fulfilment: 'signed', claims: [units('cup', 0, 1)] } as const;
    const asked = (one: Partial<AfterSaleCase>) =>
      outcomeFor(withCases(cups, [{ ...claim, ...one }], { policy: restarts }), 'exchange');
    const paid = withCases(cups, [{ ...claim, type: 'compensation' }], { policy: restarts });
    const cup = { lines: [units('cup', 0, 1)], reason: 'quality' } as const;
    expect(why(ask(paid, 'exchange', cup))).toEqual([]);
    const exchanged = { ...claim, type: 'exchange', replacementSignedAt: at('2025-01-20') } as const;
    expect(asked(exchanged)).toBe('allow');
    expect(why(ask(withCases(cups, [exchanged], { policy: restarts }), 'exchange', cup))).toEqual([]);
  });

  it('ELG-11 an exchange that came to nothing sends no goods back on their way', () => {
    const restarts = policy({ eligibility: { afterExchange: 'window_restarts' } });
    const refused = {
      type: 'exchange',
      state: 'closed',
      claims: [units('cup', 0, 1)],
      windowExtendedUntil: at('2025-01-30'),
    } as const;
    const cup = { lines: [units('cup', 0, 1)], reason: 'quality' } as const;
    const answer = ask(withCases(cups, [refused], { policy: restarts }), 'exchange', cup);
    expect([answer.outcome, answer.until]).toEqual(['allow', at('2025-02-05')]);
  });

  it('ELG-10 of several partial refunds of a unit the latest is named, wherever its units begin', () => {
    const refund = { state: 'succeeded', fulfilment: 'signed' } as const;
    const both = { ...refund, claims: [units('cup', 0, 2)], grants: [{ ...units('cup', 0, 2), each: 1_000 }] };
    const one = { ...refund, claims: [units('cup', 1, 2)], grants: [{ ...units('cup', 1, 2), each: 1_000 }] };
    const named = (...cases: readonly Partial<AfterSaleCase>[]) =>
      ask(withCases(cups, cases), 'refund_only', { lines: [units('cup', 1, 2)] }).reasons;
    const latest = { code: 'partly_refunded_no_top_up', rule: 'ELG-10', params: { caseId: 'case-2' } };
    expect(named(both, one)).toEqual([latest]);
    expect(named(one, both)).toEqual([latest]);
    expect(named(both, both)).toEqual([latest]);
  });

  it('WIN-06 an end granted with one case holds, whatever other cases there were', () => {
    const claims = [units('cup', 0, 1)];
    const extended = { state: 'closed', claims, windowExtendedUntil: at('2025-02-10') } as const;
    const paid = { type: 'compensation', state: 'succeeded', claims } as const;
    const answer = ask(withCases(cups, [extended, paid]), 'return_refund', { lines: claims, reason: 'quality' });
    expect(answer.until).toBe(at('2025-02-10'));
    expect(answer.notes).toContainEqual({
      code: 'window_extended',
      rule: 'WIN-06',
      params: { until: at('2025-02-10') },
    });
  });

  it('ELG-02 prepaid goods are paid for, also where nobody wrote down when', () => {
    const packed = withCases(order({ parcels: [parcel('packed', [units('cup', 0, 1)])] }), []);
    const { paidAt, ...undated } = packed.order;
    expect(paidAt).toBe(PAID);
    expect(why(ask({ ...packed, order: undated }, 'refund_only'))).toEqual(['ELG-02 self_service_ended']);
    expect(why(ask({ ...packed, order: undated }, 'refund_only', { actor: 'agent' }))).toEqual([]);
  });
});

describe('units of a line that nothing tells apart', () => {
  const three = [line({ quantity: 3 })];
  const cut = (of: Order, cases: readonly Partial<AfterSaleCase>[] = [], lineId = 'cup') =>
    ask(withCases(of, cases), 'return_refund')
      .byUnits.filter((answer) => answer.lineId === lineId)
      .map(({ from, to }) => [from, to]);
  const completed = (facts: Partial<Order> = {}) => order({ status: 'completed', lines: three, ...facts });
  const first = { fulfilment: 'signed', claims: [units('cup', 0, 1)] } as const;
  /** 10.00 off three cups: 96.66, 96.67 and 96.67 are paid for them. */
  const uneven = { discounts: [{ id: 'off', on: 'goods', amount: 1_000 }] } as const;

  it('ELG-09 a case that closed leaves no trace', () => {
    expect(cut(completed(), [{ ...first, state: 'closed' }])).toEqual([[0, 3]]);
    expect(cut(completed(), [first])).toEqual([
      [0, 1],
      [1, 3],
    ]);
  });

  it('ELG-10 are answered together whatever was paid for them, until a refund of their line has succeeded', () => {
    const apart = [
      [0, 1],
      [1, 3],
    ];
    const last = { ...first, claims: [units('cup', 2, 3)] };
    const butLast = [
      [0, 2],
      [2, 3],
    ];
    expect(cut(completed(uneven))).toEqual([[0, 3]]);
    expect(cut(completed(uneven), [{ ...last, state: 'closed' }])).toEqual([[0, 3]]);
    expect(cut(completed(uneven), [last])).toEqual(butLast);
    expect(cut(completed(uneven), [{ ...last, type: 'price_protection', state: 'succeeded' }])).toEqual(butLast);
    expect(cut(completed(uneven), [{ ...last, state: 'succeeded' }])).toEqual([...apart.slice(0, 1), [1, 2], [2, 3]]);
    const onFour = [{ ...uneven.discounts[0], amount: 1_003 }];
    const withPot = completed({ discounts: onFour, lines: [...three, line({ id: 'pot' })] });
    const pot = { ...first, state: 'succeeded', claims: [units('pot', 0, 1)] } as const;
    expect(cut(withPot, [pot])).toEqual([[0, 3]]);
  });

  it('ELG-10 are answered together where the same is left of them, whatever was granted of each', () => {
    const claims = [units('cup', 0, 3)];
    const refunded = { ...first, state: 'succeeded', claims } as const;
    const grants = [
      { ...units('cup', 0, 1), each: 1_666 },
      { ...units('cup', 1, 3), each: 1_667 },
    ];
    expect(cut(completed(uneven), [{ ...refunded, grants }])).toEqual([[0, 3]]);
    expect(cut(completed(uneven), [{ ...refunded, grants: [{ ...units('cup', 0, 3), each: 1_666 }] }])).toEqual([
      [0, 1],
      [1, 3],
    ]);
  });
});

describe('who is at fault for an order that breaks apart', () => {
  const off: Discount = {
    id: 'off',
    on: 'goods',
    amount: 6_000,
    condition: { is: 'single', atLeast: 30_000, off: 6_000 },
  };
  const lines = [line({ id: 'a', unitPrice: 10_000 }), line({ id: 'b' }), line({ id: 'c' })];
  const shop = (facts: Partial<Order> = {}, changes = {}) =>
    withCases(order({ lines, discounts: [off], ...facts }), [], changes);
  const both = { lines: [units('a', 0, 1), units('b', 0, 1)] };

  it('ELG-15 a shortage of some of what is canceled is no fault for all of it', () => {
    const short = parcel('none', [units('a', 0, 1)], { shortage: 'out_of_stock' });
    expect(why(ask(shop({ parcels: [short] }), 'refund_only', both))).toContain('ELG-15 threshold_breached');
    const all = parcel('none', both.lines, { shortage: 'out_of_stock' });
    expect(why(ask(shop({ parcels: [all] }), 'refund_only', both))).toEqual([]);
  });

  it('ELG-15 a supplier’s fault costs the buyer no discount either', () => {
    const suppliers = policy({ freight: { liability: [{ reason: 'other', liability: 'supplier' }] } });
    const asked = { ...both, reason: 'other' } as const;
    expect(why(ask(shop({}, { policy: suppliers }), 'refund_only', asked))).toEqual([]);
    expect(why(ask(shop(), 'refund_only', asked))).toContain('ELG-15 threshold_breached');
  });

  it('ELG-15 other orders are asked for only where something is judged: no button, no discount that is kept', () => {
    const shared = { ...off, coupon: { id: 'coupon', orderIds: ['order', 'sibling'] } };
    expect(ask(shop({ discounts: [shared] }), 'refund_only', both).outcome).toBe('review');
    expect(ask(shop({ discounts: [shared] }), 'refund_only').outcome).toBe('allow');
    const keeping = policy({ eligibility: { thresholdBreach: 'keep' } });
    expect(ask(shop({ discounts: [shared] }, { policy: keeping }), 'refund_only', both).outcome).toBe('allow');
  });

  it('ELG-29 of a presale only the deposit is told to be kept', () => {
    const tenders = [
      { id: 'deposit', kind: 'cash', amount: 2_000, phase: 'deposit' },
      { id: 'part', kind: 'cash', amount: 3_000 },
    ] as const;
    const presale = withCases(order({ status: 'awaiting_payment', tenders }), []);
    expect(ask(presale, 'cancel').notes).toContainEqual({
      rule: 'ELG-29',
      code: 'deposit_not_refundable',
      params: { amount: 2_000 },
    });
  });
});

describe('rules of eligibility that hold for several types', () => {
  const completed = (facts: Partial<Order> = {}, changes = {}) =>
    withCases(order({ status: 'completed', ...facts }), [], changes);

  it.each(['return_refund', 'exchange'] as const)('ELG-17 packaging alone is no reason across borders: %s', (type) => {
    const abroad = completed({ crossBorder: true });
    expect(why(ask(abroad, type, { reason: 'packaging_damaged' }))).toContain('ELG-17 cross_border_packaging');
    expect(why(ask(completed(), type, { reason: 'packaging_damaged' }))).not.toContain('ELG-17 cross_border_packaging');
  });

  it.each(['refund_only', 'return_refund'] as const)(
    'ELG-28 goods to be paid for on delivery: %s refunds nothing',
    (type) => {
      const onDelivery = order({ status: 'awaiting_receipt', payment: 'cash_on_delivery', tenders: [] });
      expect(why(ask(withCases(onDelivery, []), type))).toContain('ELG-28 order_not_paid');
    },
  );

  it('ELG-18 a shortage is told to who cancels cash on delivery as well', () => {
    const short = [parcel('picking', [units('cup', 0, 1)], { shortage: 'out_of_stock' })];
    const onDelivery = order({ payment: 'cash_on_delivery', tenders: [], parcels: short });
    expect(ask(withCases(onDelivery, []), 'cancel', { actor: 'agent' }).notes).toContainEqual({
      rule: 'ELG-18',
      code: 'shortage_found',
      params: { shortage: 'out_of_stock' },
    });
  });
});
