import type { Discount, DiscountCondition, Order } from 'aftersale/facts';
import { describe, expect, it } from 'vitest';
import { ask, told, why } from '../fixtures/answers';
import { line, order, parcel, units } from '../fixtures/order';
import { afterSaleCase, policy, situation } from '../fixtures/situation';

const LINES = [line({ unitPrice: 20_000 }), line({ id: 'pot', unitPrice: 10_000 })];
const CUP = { lines: [units('cup', 0, 1)] };
const POT = { lines: [units('pot', 0, 1)] };
const BOTH = { lines: [...CUP.lines, ...POT.lines] };

const over300off60: DiscountCondition = { is: 'single', atLeast: 30_000, off: 6_000 };
const discount = (condition: DiscountCondition, changes: Partial<Discount> = {}): Discount => ({
  id: 'coupon',
  on: 'goods',
  amount: 6_000,
  condition,
  ...changes,
});

const withDiscount = (condition: DiscountCondition, changes: Partial<Order> = {}) =>
  situation({ lines: LINES, discounts: [discount(condition)], ...changes });

const breached = (kept: number, atLeast: number, by: 'amount' | 'quantity' = 'amount', discountId = 'coupon') => [
  { code: 'threshold_breached', rule: 'ELG-15', params: { discountId, kept, atLeast, by } },
  { code: 'refuse_on_delivery_instead', rule: 'ELG-15', params: { discountId } },
  { code: 'cancel_whole_order_instead', rule: 'ELG-15', params: { discountId } },
];

describe('a partial cancel and the discounts of its order', () => {
  it('ELG-15 is denied where the rest does not satisfy a discount any more, with the two ways out', () => {
    expect(ask(withDiscount(over300off60), 'refund_only', POT).reasons).toEqual(breached(20_000, 30_000));
    const enough = { lines: [...LINES, line({ id: 'tray', unitPrice: 10_000 })] };
    expect(ask(withDiscount(over300off60, enough), 'refund_only', POT).outcome).toBe('allow');
  });

  it('ELG-15 canceling the whole order breaches nothing, nor does asking for a button', () => {
    expect(ask(withDiscount(over300off60), 'refund_only', BOTH).outcome).toBe('allow');
    expect(ask(withDiscount(over300off60), 'refund_only').outcome).toBe('allow');
  });

  it('ELG-15 the lost discount is reclaimed or kept where the policy says so', () => {
    const reclaim = policy({ eligibility: { thresholdBreach: 'reclaim' } });
    const keep = policy({ eligibility: { thresholdBreach: 'keep' } });
    const reclaimed = ask({ ...withDiscount(over300off60), policy: reclaim }, 'refund_only', POT);
    expect(reclaimed.outcome).toBe('allow');
    expect(reclaimed.notes).toEqual([
      { code: 'discount_will_be_reclaimed', rule: 'ELG-15', params: { discountId: 'coupon' } },
    ]);
    expect(told(ask({ ...withDiscount(over300off60), policy: reclaim }, 'refund_only', BOTH))).toEqual([]);
    const kept = ask({ ...withDiscount(over300off60), policy: keep }, 'refund_only', POT);
    expect([kept.outcome, kept.notes]).toEqual(['allow', []]);
  });

  it('ELG-15 what is the merchant’s or the platform’s fault costs the buyer no discount', () => {
    for (const reason of ['out_of_stock', 'late_shipment', 'platform_error'] as const) {
      expect(ask(withDiscount(over300off60), 'refund_only', { ...POT, reason }).outcome).toBe('allow');
    }
    expect(ask(withDiscount(over300off60), 'refund_only', { ...POT, reason: 'other' }).outcome).toBe('deny');
    const short = { parcels: [parcel('picking', POT.lines, { shortage: 'unsellable' })] };
    expect(ask(withDiscount(over300off60, short), 'refund_only', POT).outcome).toBe('allow');
    expect(ask(withDiscount(over300off60, short), 'refund_only', CUP).outcome).toBe('deny');
  });

  it('ELG-15 is re-checked for cash on delivery as well, and not after shipment', () => {
    const cod = withDiscount(over300off60, { payment: 'cash_on_delivery' });
    expect(why(ask(cod, 'cancel', { ...POT, actor: 'agent' }))).toContain('ELG-15 threshold_breached');
    expect(ask(cod, 'cancel', { ...BOTH, actor: 'agent' }).outcome).toBe('allow');
    const shipped = withDiscount(over300off60, { status: 'awaiting_receipt' });
    expect(ask(shipped, 'refund_only', POT).outcome).toBe('allow');
  });

  it('ELG-15 a stepped discount is breached when a step is lost, at most up to its maximum', () => {
    const lines = [line({ unitPrice: 55_000 }), line({ id: 'pot', unitPrice: 10_000 })];
    const every300: DiscountCondition = { is: 'stepped', every: 30_000, off: 5_000, maximum: null };
    expect(ask(withDiscount(every300, { lines }), 'refund_only', POT).reasons).toEqual(breached(55_000, 60_000));
    const capped: DiscountCondition = { ...every300, maximum: 5_000 };
    expect(ask(withDiscount(capped, { lines }), 'refund_only', POT).outcome).toBe('allow');
    expect(ask(withDiscount(capped, { lines }), 'refund_only', CUP).reasons).toEqual(breached(10_000, 30_000));
    const roundedUp: DiscountCondition = { ...every300, maximum: 7_000 };
    expect(ask(withDiscount(roundedUp, { lines }), 'refund_only', POT).reasons).toEqual(breached(55_000, 60_000));
  });

  it('ELG-15 a tiered discount is breached when a tier is lost, by price or by number', () => {
    const byPrice: DiscountCondition = {
      is: 'tiered',
      by: 'amount',
      tiers: [
        { atLeast: 10_000, off: 1_000 },
        { atLeast: 25_000, rate: '0.2' },
      ],
    };
    expect(ask(withDiscount(byPrice), 'refund_only', POT).reasons).toEqual(breached(20_000, 25_000));
    const byNumber: DiscountCondition = {
      is: 'tiered',
      by: 'quantity',
      tiers: [
        { atLeast: 2, off: 1_000 },
        { atLeast: 3, rate: '0.2' },
      ],
    };
    const lines = [line({ quantity: 3 }), line({ id: 'pot' })];
    expect(ask(withDiscount(byNumber, { lines }), 'refund_only', POT).outcome).toBe('allow');
    expect(ask(withDiscount(byNumber, { lines }), 'refund_only', { lines: [units('cup', 0, 2)] }).reasons).toEqual(
      breached(2, 3, 'quantity'),
    );
    expect(ask(withDiscount(byNumber, { lines }), 'refund_only', { lines: [units('cup', 0, 3)] }).reasons).toEqual(
      breached(1, 3, 'quantity'),
    );
  });

  it('ELG-15 conditions are about prices as earlier discounts left them', () => {
    const earlier: Discount = { id: 'earlier', on: 'goods', amount: 3_000 };
    const later = discount({ is: 'single', atLeast: 18_000, off: 1_000 }, { amount: 1_000 });
    const lines = { lines: LINES };
    const taken = situation({ ...lines, discounts: [earlier, later] });
    expect(ask(taken, 'refund_only', POT).outcome).toBe('allow');
    const more = situation({ ...lines, discounts: [{ ...earlier, amount: 3_003 }, later] });
    expect(ask(more, 'refund_only', POT).reasons).toEqual(breached(17_998, 18_000));
    const afterwards = situation({ ...lines, discounts: [later, { ...earlier, amount: 3_003 }] });
    expect(ask(afterwards, 'refund_only', POT).outcome).toBe('allow');
  });

  it('ELG-15 each discount is judged by the goods it was given for, and goes with the last of them', () => {
    const onCup = discount({ is: 'single', atLeast: 20_000, off: 6_000 }, { lineIds: ['cup'] });
    const scoped = situation({ lines: LINES, discounts: [onCup] });
    expect(ask(scoped, 'refund_only', POT).outcome).toBe('allow');
    expect(ask(scoped, 'refund_only', CUP).outcome).toBe('allow');
    const cups = { lines: [line({ quantity: 2 }), line({ id: 'pot' })] };
    const twoCups = situation({ ...cups, discounts: [onCup] });
    expect(ask(twoCups, 'refund_only', { lines: [units('cup', 0, 1)] }).reasons).toEqual(breached(10_000, 20_000));
    const both = situation({
      lines: LINES,
      discounts: [
        discount(over300off60),
        discount({ is: 'single', atLeast: 24_000, off: 1 }, { id: 'second', amount: 1 }),
      ],
    });
    expect(ask(both, 'refund_only', POT).reasons).toEqual([
      ...breached(20_000, 30_000),
      ...breached(16_000, 24_000, 'amount', 'second'),
    ]);
  });

  it('ELG-15 a freight discount that goods have earned is protected like others, but nothing of it is reclaimed', () => {
    const free = discount({ is: 'single', atLeast: 30_000, off: 1_000 }, { on: 'freight', amount: 1_000 });
    const freight = situation({ lines: LINES, discounts: [free], freight: { charged: 1_000 } });
    expect(ask(freight, 'refund_only', POT).reasons).toEqual(breached(20_000, 30_000));
    const reclaim = policy({ eligibility: { thresholdBreach: 'reclaim' } });
    const answer = ask({ ...freight, policy: reclaim }, 'refund_only', POT);
    expect([answer.outcome, answer.notes]).toEqual(['allow', []]);
  });

  it('ELG-15 units canceled before are gone: they count neither for nor against', () => {
    const lines = [line({ quantity: 5 })];
    const of = order({
      lines,
      discounts: [discount({ is: 'single', atLeast: 30_000, off: 5_000 }, { amount: 5_000 })],
    });
    const cancel = (from: number, to: number, state: 'succeeded' | 'pending_review' | 'closed') =>
      afterSaleCase(of, {
        id: `case-${from}`,
        state,
        claims: [units('cup', from, to)],
        grants: [{ ...units('cup', from, to), each: 9_000 }],
      });
    const next = { lines: [units('cup', 2, 3)] };
    expect(ask(situation(of), 'refund_only', next).outcome).toBe('allow');
    for (const state of ['succeeded', 'pending_review'] as const) {
      const answer = ask(situation(of, { cases: [cancel(0, 2, state)] }), 'refund_only', next);
      expect(answer.reasons).toEqual(breached(20_000, 30_000));
    }
    expect(ask(situation(of, { cases: [cancel(0, 2, 'closed')] }), 'refund_only', next).outcome).toBe('allow');
    const lost = [cancel(0, 2, 'succeeded'), cancel(3, 4, 'succeeded')];
    expect(ask(situation(of, { cases: lost }), 'refund_only', next).outcome).toBe('allow');
  });

  it('ELG-15 goods already on their way are kept goods', () => {
    const halfShipped = withDiscount(over300off60, { parcels: [parcel('handed_over', CUP.lines)] });
    expect(ask(halfShipped, 'refund_only', POT).reasons).toEqual(breached(20_000, 30_000));
  });

  it('ELG-15 a button says nothing of discounts, also where not all of the goods could be canceled', () => {
    const halfShipped = withDiscount(over300off60, { parcels: [parcel('handed_over', CUP.lines)] });
    expect(ask(halfShipped, 'refund_only').byUnits.map(({ lineId, outcome }) => [lineId, outcome])).toEqual([
      ['cup', 'allow'],
      ['pot', 'allow'],
    ]);
  });
});

describe('a coupon used on several orders', () => {
  const coupon = { id: 'across', orderIds: ['order', 'sibling'] };
  const shared = discount(over300off60, { coupon });
  const sibling = (changes: Partial<Order> = {}) =>
    order({
      id: 'sibling',
      lines: [line({ unitPrice: 15_000 })],
      discounts: [discount(over300off60, { coupon })],
      ...changes,
    });
  const here = situation({ lines: LINES, discounts: [shared] });
  const withSibling = (of: Order, cases = [] as ReturnType<typeof afterSaleCase>[]) => ({
    ...here,
    group: { orders: [of], cases },
  });

  it('ELG-15 cannot be judged without those orders, and is never guessed', () => {
    const answer = ask(here, 'refund_only', POT);
    expect(answer.outcome).toBe('review');
    expect(answer.reasons).toEqual([{ code: 'group_needed', rule: 'ELG-15', params: { orderIds: ['sibling'] } }]);
    expect(ask(withSibling(order({ id: 'stranger' })), 'refund_only', POT).outcome).toBe('review');
  });

  it('ELG-15 needs them only where these goods alone do not earn all of it', () => {
    const rich = situation({ lines: [line({ unitPrice: 30_000 }), line({ id: 'pot' })], discounts: [shared] });
    expect(ask(rich, 'refund_only', POT).outcome).toBe('allow');
    expect(ask(here, 'refund_only', BOTH).outcome).toBe('allow');
    expect(ask(here, 'refund_only', { ...POT, reason: 'out_of_stock' }).outcome).toBe('allow');
  });

  it('ELG-15 counts the goods that are left in those orders', () => {
    expect(ask(withSibling(sibling()), 'refund_only', POT).outcome).toBe('allow');
    const poor = sibling({ lines: [line({ unitPrice: 9_999 })] });
    expect(ask(withSibling(poor), 'refund_only', POT).reasons).toEqual(breached(29_999, 30_000));
    const closed = sibling({ status: 'closed' });
    expect(ask(withSibling(closed), 'refund_only', POT).reasons).toEqual(breached(20_000, 30_000));
    const canceled = afterSaleCase(sibling(), { type: 'cancel', state: 'succeeded', orderId: 'sibling' });
    expect(ask(withSibling(sibling(), [canceled]), 'refund_only', POT).outcome).toBe('deny');
    const refunded = afterSaleCase(sibling(), {
      state: 'succeeded',
      orderId: 'sibling',
      grants: [{ ...units('cup', 0, 1), each: 9_000 }],
    });
    expect(ask(withSibling(sibling(), [refunded]), 'refund_only', POT).outcome).toBe('deny');
    expect(ask(withSibling(sibling(), [{ ...refunded, grants: [] }]), 'refund_only', POT).outcome).toBe('allow');
    const elsewhere = { ...canceled, orderId: 'stranger' };
    expect(ask(withSibling(sibling(), [elsewhere]), 'refund_only', POT).outcome).toBe('allow');
  });

  it('ELG-15 counts of those orders what the same coupon was given for', () => {
    const other = sibling({ discounts: [discount(over300off60, { coupon: { id: 'another' } })] });
    expect(ask(withSibling(other), 'refund_only', POT).reasons).toEqual(breached(20_000, 30_000));
    const scoped = sibling({
      lines: [line({ unitPrice: 15_000 }), line({ id: 'tray', unitPrice: 10_000 })],
      discounts: [discount(over300off60, { coupon, lineIds: ['tray'] })],
    });
    expect(ask(withSibling(scoped), 'refund_only', POT).outcome).toBe('allow');
    const promoted = sibling({ discounts: [...sibling().discounts, { id: 'promotion', on: 'goods', amount: 100 }] });
    expect(ask(withSibling(promoted), 'refund_only', POT).outcome).toBe('allow');
  });
});
