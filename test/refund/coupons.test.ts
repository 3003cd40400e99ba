import type { BenefitEntry, Discount, Order, Situation } from 'aftersale/facts';
import { quoteRefund } from 'aftersale/refund';
import { describe, expect, it } from 'vitest';
import { line, order, parcel, units } from '../fixtures/order';
import { inTurn, quoted, refunded, request } from '../fixtures/refunds';
import { afterSaleCase, policy, situation } from '../fixtures/situation';
import { at } from '../fixtures/time';

const couponOff = (changes: Partial<Discount> = {}): Discount => ({
  id: 'off',
  on: 'goods',
  amount: 1_000,
  coupon: { id: 'coupon' },
  ...changes,
});

const pair = [line({ id: 'a' }), line({ id: 'b' })];
const shop = (discounts: Discount[], changes: Partial<Order> = {}, more: Partial<Situation> = {}): Situation =>
  situation({ lines: pair, discounts, ...changes }, more);

const one = (lineId: string, changes: Parameters<typeof request>[0] = {}) =>
  request({ caseId: `case-${lineId}`, lines: [{ lineId, quantity: 1 }], ...changes });
const whole = request({ lines: [units('a', 0, 1), units('b', 0, 1)] });

const couponsIn = ({ benefits }: { benefits: readonly BenefitEntry[] }) =>
  benefits.filter(({ kind }) => kind === 'coupon_back' || kind === 'coupon_kept');

const kept = (rule: string, why: string) => [{ kind: 'coupon_kept', rule, couponId: 'coupon', why }];

describe('coupons', () => {
  it('BEN-01 return when the whole order is canceled, with their expiry', () => {
    const expiresAt = at('2025-02-01 00:00');
    expect(couponsIn(quoted(shop([couponOff({ coupon: { id: 'coupon', expiresAt } })]), whole))).toEqual([
      { kind: 'coupon_back', rule: 'BEN-01', couponId: 'coupon', expiresAt },
    ]);
  });

  it('BEN-01 return as they were, for nobody to look at', () => {
    const answer = quoteRefund(shop([couponOff()]), whole);
    expect(answer.outcome).toBe('allow');
    expect(answer.outcome === 'allow' && couponsIn(answer.value)).toStrictEqual([
      { kind: 'coupon_back', rule: 'BEN-01', couponId: 'coupon' },
    ]);
  });

  it('BEN-01 do not return for goods they were not used on, nor with what is no refund of goods', () => {
    const onA = shop([couponOff({ lineIds: ['a'] })]);
    expect(couponsIn(quoted(onA, one('b')))).toEqual([]);
    expect(couponsIn(quoted(onA, one('a', { type: 'compensation', reason: 'promise_broken' })))).toEqual([]);
    expect(couponsIn(quoted(onA, one('a')))).toEqual([{ kind: 'coupon_back', rule: 'BEN-01', couponId: 'coupon' }]);
  });

  it('BEN-02 stay used while some of what they were used on is kept', () => {
    expect(couponsIn(quoted(shop([couponOff()]), one('a')))).toEqual(kept('BEN-02', 'partly_used'));
  });

  it('BEN-03 return with the last of several cancels, and only once', () => {
    const [first, last] = inTurn(shop([couponOff()]), [one('a'), one('b')]);
    expect(first && couponsIn(first)).toEqual(kept('BEN-02', 'partly_used'));
    expect(last && couponsIn(last)).toEqual([{ kind: 'coupon_back', rule: 'BEN-01', couponId: 'coupon' }]);
  });

  it('BEN-03 return each for itself', () => {
    const two = shop([
      couponOff({ lineIds: ['a'] }),
      couponOff({ id: 'more', lineIds: ['b'], coupon: { id: 'another' } }),
    ]);
    const quotes = inTurn(two, [one('a'), one('b')]);
    expect(quotes.map((quote) => couponsIn(quote))).toMatchObject([
      [{ couponId: 'coupon' }],
      [{ couponId: 'another' }],
    ]);
  });

  it('BEN-03 do not return twice where two discounts came from one coupon', () => {
    const two = shop([couponOff({ lineIds: ['a'] }), couponOff({ id: 'more', lineIds: ['b'] })]);
    const [first, last] = inTurn(two, [one('a'), one('b')]);
    expect(first && couponsIn(first)).toEqual(kept('BEN-02', 'partly_used'));
    expect(last && couponsIn(last)).toHaveLength(1);
    const back = refunded(shop([couponOff({ lineIds: ['a'] })]), one('a'));
    const again = { ...back, cases: back.cases.map((past) => ({ ...past, id: 'past' })) };
    expect(couponsIn(quoted(again, one('a', { caseId: 'again', lines: [units('a', 0, 1)] })))).toEqual([]);
  });

  it('BEN-04 do not return after shipment, unless the policy says so for the stage', () => {
    const shipped = (stage: 'handed_over' | 'signed', policyNow = policy()) =>
      shop([couponOff()], { parcels: [parcel(stage, [units('a', 0, 1), units('b', 0, 1)])] }, { policy: policyNow });
    expect(couponsIn(quoted(shipped('handed_over'), whole))).toEqual(kept('BEN-04', 'after_shipment'));
    expect(couponsIn(quoted(shipped('signed'), whole))).toEqual(kept('BEN-04', 'after_shipment'));
    const back = [{ kind: 'coupon_back', rule: 'BEN-01', couponId: 'coupon' }];
    expect(couponsIn(quoted(shipped('handed_over', policy({ benefits: { couponBackShipped: true } })), whole))).toEqual(
      back,
    );
    expect(couponsIn(quoted(shipped('signed', policy({ benefits: { couponBackSigned: true } })), whole))).toEqual(back);
    const never = policy({ benefits: { couponBackUnshipped: false } });
    expect(couponsIn(quoted(shop([couponOff()], {}, { policy: never }), whole))).toEqual(
      kept('BEN-04', 'after_shipment'),
    );
  });

  it('BEN-04 the furthest stage among all goods of the coupon decides', () => {
    const partly = shop([couponOff()], { parcels: [parcel('handed_over', [units('a', 0, 1)])] });
    const [, last] = inTurn(partly, [one('a'), one('b')]);
    expect(last && couponsIn(last)).toEqual(kept('BEN-04', 'after_shipment'));
  });

  it('BEN-04 that expired meanwhile are forfeited, or return with days added', () => {
    const expired = couponOff({ coupon: { id: 'coupon', expiresAt: at('2025-01-11 00:00') } });
    expect(couponsIn(quoted(shop([expired]), whole))).toEqual(kept('BEN-04', 'expired'));
    const extending = policy({ benefits: { expiredCoupon: { is: 'extend', days: 3 } } });
    expect(couponsIn(quoted(shop([expired], {}, { policy: extending }), whole))).toEqual([
      { kind: 'coupon_back', rule: 'BEN-01', couponId: 'coupon', expiresAt: at('2025-01-14 12:00') },
    ]);
    const expiring = (expiresAt: number, policyNow = policy()) =>
      couponsIn(quoted(shop([couponOff({ coupon: { id: 'coupon', expiresAt } })], {}, { policy: policyNow }), whole));
    const now = at('2025-01-11 12:00');
    expect(expiring(now)).toEqual(kept('BEN-04', 'expired'));
    expect(expiring(now + 1, extending)).toEqual([
      { kind: 'coupon_back', rule: 'BEN-01', couponId: 'coupon', expiresAt: now + 1 },
    ]);
  });

  describe('used across orders', () => {
    const shared = couponOff({ coupon: { id: 'coupon', orderIds: ['order', 'sibling'] } });
    const sibling = order({ id: 'sibling', lines: pair, discounts: [shared] });
    const siblingGone = quoted({ ...situation(), order: sibling }, request({ caseId: 'other', lines: whole.lines }));
    const goneCase = {
      ...afterSaleCase(sibling, { id: 'other', state: 'succeeded' }),
      grants: siblingGone.grants,
    };

    it('BEN-03 return once every order’s goods are gone', () => {
      const group = { orders: [sibling], cases: [goneCase] };
      expect(couponsIn(quoted(shop([shared], {}, { group }), whole))).toEqual([
        { kind: 'coupon_back', rule: 'BEN-03', couponId: 'coupon' },
      ]);
    });

    it('BEN-03 ask of another order only for the goods the coupon was used on', () => {
      const onA = { ...shared, lineIds: ['a'] };
      const onB = couponOff({ id: 'other', coupon: { id: 'another' }, lineIds: ['b'] });
      const half = order({ id: 'sibling', lines: pair, discounts: [onA, onB] });
      const { grants } = quoted(
        { ...situation(), order: half },
        request({ caseId: 'other', lines: [units('a', 0, 1)] }),
      );
      const returned = {
        ...afterSaleCase(half, { id: 'other', state: 'succeeded' }),
        claims: [units('a', 0, 1)],
        grants,
      };
      const group = { orders: [half], cases: [returned] };
      expect(couponsIn(quoted(shop([shared], {}, { group }), whole))).toEqual([
        { kind: 'coupon_back', rule: 'BEN-03', couponId: 'coupon' },
      ]);
    });

    it('BEN-02 stay used while another order keeps its goods', () => {
      const group = { orders: [sibling], cases: [] };
      expect(couponsIn(quoted(shop([shared], {}, { group }), whole))).toEqual(kept('BEN-02', 'partly_used'));
      const third = order({ id: 'third', lines: pair });
      const thirds = { orders: [third, sibling], cases: [{ ...goneCase, id: 'thirds', orderId: 'third' }] };
      expect(couponsIn(quoted(shop([shared], {}, { group: thirds }), whole))).toEqual(kept('BEN-02', 'partly_used'));
      const returned = { ...thirds, cases: [goneCase] };
      expect(couponsIn(quoted(shop([shared], {}, { group: returned }), whole))).toEqual([
        { kind: 'coupon_back', rule: 'BEN-03', couponId: 'coupon' },
      ]);
    });

    it('BEN-02 stay used while this order keeps some goods, whatever became of others', () => {
      const answer = quoteRefund(shop([shared]), one('a'));
      expect(answer.outcome).toBe('allow');
      expect(answer.outcome === 'allow' && couponsIn(answer.value)).toEqual(kept('BEN-02', 'partly_used'));
    });

    it('BEN-03 are for a person to look at where the other orders are not known', () => {
      for (const group of [undefined, { orders: [], cases: [] }]) {
        const answer = quoteRefund(shop([shared], {}, group === undefined ? {} : { group }), whole);
        expect(answer.outcome).toBe('review');
        expect(answer.outcome === 'review' && answer.reasons).toEqual([
          { rule: 'BEN-03', code: 'group_needed', params: { orderIds: ['sibling'] } },
        ]);
        expect(answer.outcome === 'review' && couponsIn(answer.value)).toEqual(kept('BEN-03', 'other_orders_unknown'));
      }
    });
  });
});
