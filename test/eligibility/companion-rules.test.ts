import type { AfterSaleCase, Order, OrderLine } from 'aftersale/facts';
import type { AfterSaleType } from 'aftersale/vocabulary';
import { describe, expect, it } from 'vitest';
import { ask, told, why } from '../fixtures/answers';
import { line, order, parcel, units } from '../fixtures/order';
import { afterSaleCase, policy, situation } from '../fixtures/situation';

const gift = (changes: Partial<OrderLine> = {}): OrderLine =>
  line({ id: 'gift', unitPrice: 0, follows: { lineId: 'cup', as: 'gift', unitValue: 700 }, ...changes });

const received = (lines: readonly OrderLine[], changes: Partial<Order> = {}) =>
  situation({ status: 'completed', lines, ...changes });

const CUP = units('cup', 0, 1);
const GIFT = units('gift', 0, 1);
const follows = { code: 'gift_follows_parent', rule: 'ELG-24', params: { lineId: 'gift', parentLineId: 'cup' } };
const mustReturn = { code: 'gift_must_return', rule: 'ELG-24', params: { lineId: 'cup', giftLineId: 'gift' } };

describe('gifts and bundle parts', () => {
  it('ELG-24 go back with what they came with, not alone', () => {
    const of = received([line(), gift()]);
    expect(ask(of, 'return_refund', { lines: [CUP, GIFT] }).outcome).toBe('allow');
    expect(ask(of, 'return_refund', { lines: [GIFT] }).reasons).toEqual([follows]);
    expect(ask(of, 'return_refund', { lines: [CUP] }).reasons).toEqual([mustReturn]);
    expect(ask(of, 'return_refund').outcome).toBe('allow');
  });

  it('ELG-24 what becomes of a gift that stays is a knob', () => {
    const of = received([line(), gift({ quantity: 2 })]);
    const deduct = policy({ eligibility: { giftOnReturn: 'deduct_value' } });
    const deducted = ask({ ...of, policy: deduct }, 'return_refund', { lines: [CUP] });
    expect(deducted.outcome).toBe('allow');
    expect(deducted.notes).toContainEqual({
      code: 'gift_value_deducted',
      rule: 'ELG-24',
      params: { lineId: 'cup', giftLineId: 'gift', value: 1_400 },
    });
    const both = ask({ ...of, policy: deduct }, 'return_refund', { lines: [CUP, units('gift', 0, 2)] });
    expect(told(both)).not.toContain('ELG-24 gift_value_deducted');
    const keep = policy({ eligibility: { giftOnReturn: 'keep' } });
    const kept = ask({ ...of, policy: keep }, 'return_refund', { lines: [CUP] });
    expect([kept.outcome, told(kept)]).toEqual(['allow', ['WIN-03 window_open']]);
    expect(ask({ ...of, policy: keep }, 'return_refund', { lines: [GIFT] }).reasons).toEqual([follows]);
  });

  it('ELG-24 a bundle’s part follows the bundle like a gift', () => {
    const part = gift({ unitPrice: 2_000, follows: { lineId: 'cup', as: 'bundle_part', unitValue: 2_000 } });
    const of = received([line(), part]);
    expect(ask(of, 'return_refund', { lines: [GIFT] }).reasons).toEqual([follows]);
    expect(ask(of, 'return_refund', { lines: [CUP] }).reasons).toEqual([mustReturn]);
  });

  it('ELG-24 go with canceled goods too, and stay where the goods stay', () => {
    const unshipped = situation({ lines: [line(), gift()] });
    expect(ask(unshipped, 'refund_only', { lines: [GIFT] }).reasons).toEqual([follows]);
    expect(ask(unshipped, 'refund_only', { lines: [CUP] }).reasons).toEqual([mustReturn]);
    const cod = situation({ lines: [line(), gift()], payment: 'cash_on_delivery' });
    expect(ask(cod, 'cancel', { actor: 'agent', lines: [CUP] }).reasons).toEqual([mustReturn]);
    const inTransit = situation({ status: 'awaiting_receipt', lines: [line(), gift()] });
    expect(ask(inTransit, 'refund_only', { lines: [CUP] }).reasons).toEqual([mustReturn]);
    const of = received([line(), gift()]);
    const types: AfterSaleType[] = ['refund_only', 'exchange', 'reship', 'compensation'];
    for (const type of types) {
      expect(ask(of, type, { lines: [CUP] }).outcome).toBe('allow');
      expect(ask(of, type, { lines: [GIFT] }).outcome).toBe('allow');
    }
  });

  it('ELG-24 go in proportion: what came with every second unit goes with the second at the latest', () => {
    const of = received([line({ quantity: 2 }), gift()]);
    const one = units('cup', 0, 1);
    expect(ask(of, 'return_refund', { lines: [one] }).outcome).toBe('allow');
    expect(ask(of, 'return_refund', { lines: [one, GIFT] }).outcome).toBe('allow');
    expect(ask(of, 'return_refund', { lines: [units('cup', 0, 2)] }).reasons).toEqual([mustReturn]);
    const twoEach = received([line({ quantity: 2 }), gift({ quantity: 4 })]);
    expect(ask(twoEach, 'return_refund', { lines: [one, units('gift', 0, 2)] }).outcome).toBe('allow');
    expect(ask(twoEach, 'return_refund', { lines: [one, units('gift', 0, 1)] }).reasons).toEqual([mustReturn]);
    expect(ask(twoEach, 'return_refund', { lines: [one, units('gift', 0, 3)] }).reasons).toEqual([follows]);
  });

  it('ELG-24 count what went before: a gift follows later, and is not asked for twice', () => {
    const of = order({ status: 'completed', lines: [line({ quantity: 2 }), gift({ quantity: 2 })] });
    const returned = (claims: AfterSaleCase['claims']) =>
      afterSaleCase(of, {
        type: 'return_refund',
        state: 'succeeded',
        fulfilment: 'signed',
        claims,
        grants: [{ ...CUP, each: 10_000 }],
      });
    const withGift = situation(of, { cases: [returned([CUP, GIFT])] });
    expect(ask(withGift, 'return_refund', { lines: [units('cup', 1, 2), units('gift', 1, 2)] }).outcome).toBe('allow');
    expect(ask(withGift, 'return_refund', { lines: [units('cup', 1, 2)] }).reasons).toEqual([mustReturn]);
    expect(ask(withGift, 'return_refund', { lines: [units('gift', 1, 2)] }).reasons).toEqual([follows]);
    const withoutGift = situation(of, { cases: [returned([CUP])] });
    expect(ask(withoutGift, 'return_refund', { lines: [GIFT] }).outcome).toBe('allow');
    expect(ask(withoutGift, 'return_refund', { lines: [units('gift', 0, 2)] }).reasons).toEqual([follows]);
  });

  it('ELG-24 a gift in a case of which something is left has not gone with it', () => {
    const of = order({ status: 'completed', lines: [line(), gift()] });
    const reduced = afterSaleCase(of, {
      state: 'succeeded',
      fulfilment: 'signed',
      claims: [CUP, GIFT],
      grants: [{ ...CUP, each: 3_000 }],
    });
    const partly = situation(of, { cases: [reduced] });
    expect(ask(partly, 'return_refund', { lines: [CUP] }).reasons).toEqual([mustReturn]);
  });

  it('ELG-24 what cannot be claimed along is not missed: at another stage, or in another case', () => {
    const apart = situation({
      lines: [line(), gift()],
      parcels: [parcel('signed', [CUP]), parcel('handed_over', [GIFT], { id: 'second' })],
    });
    expect(ask(apart, 'return_refund', { lines: [CUP] }).outcome).toBe('allow');
    const of = order({ status: 'completed', lines: [line(), gift()] });
    const missing = afterSaleCase(of, { type: 'reship', claims: [GIFT], fulfilment: 'signed' });
    expect(ask(situation(of, { cases: [missing] }), 'return_refund', { lines: [CUP] }).outcome).toBe('allow');
  });

  it('ELG-24 gifts that are claimed, or in another case, are not there to be claimed once more', () => {
    const of = order({ status: 'completed', lines: [line(), gift({ quantity: 2 })] });
    const missing = afterSaleCase(of, { type: 'reship', claims: [units('gift', 1, 2)], fulfilment: 'signed' });
    expect(ask(situation(of, { cases: [missing] }), 'return_refund', { lines: [CUP, GIFT] }).outcome).toBe('allow');
    expect(ask(situation(of), 'return_refund', { lines: [CUP, GIFT] }).reasons).toEqual([mustReturn]);
  });

  it('ELG-24 a gift that was sent again is still there', () => {
    const of = order({ status: 'completed', lines: [line(), gift()] });
    const again = afterSaleCase(of, { type: 'reship', state: 'succeeded', claims: [GIFT], fulfilment: 'signed' });
    expect(ask(situation(of, { cases: [again] }), 'return_refund', { lines: [CUP] }).reasons).toEqual([mustReturn]);
  });

  it('ELG-24 of goods the order does not know are goods like others', () => {
    const orphan = received([line(), gift({ follows: { lineId: 'unknown', as: 'gift', unitValue: 0 } })]);
    expect(why(ask(orphan, 'return_refund', { lines: [GIFT] }))).toEqual([]);
    expect(why(ask(orphan, 'return_refund', { lines: [CUP] }))).toEqual([]);
  });
});
