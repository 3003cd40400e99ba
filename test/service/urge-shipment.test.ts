import { urgeShipment } from 'aftersale';
import type { Situation } from 'aftersale/facts';
import { HOUR } from 'aftersale/time';
import type { OrderStatus } from 'aftersale/vocabulary';
import { describe, expect, it } from 'vitest';
import { line, PAID, parcel, units } from '../fixtures/order';
import { afterSaleCase, policy, situation } from '../fixtures/situation';

const lines = [line({ quantity: 3 })];
const paidFor = (hours: number, changes: Partial<Situation> = {}, facts: Partial<Situation['order']> = {}) =>
  situation({ lines, ...facts }, { now: PAID + hours * HOUR, ...changes });

const urged = (...asked: Parameters<typeof urgeShipment>) => {
  const answer = urgeShipment(...asked);
  if (answer.outcome !== 'allow') throw new Error(JSON.stringify(answer));
  return { ...answer.value, told: answer.notes };
};
const refusal = (of: Situation) => {
  const answer = urgeShipment(of);
  return answer.outcome === 'deny' ? answer.reasons : [];
};

describe('SLA-05 urging shipment', () => {
  it('SLA-05 inside the promise the buyer is reassured', () => {
    expect(urged(paidFor(48))).toEqual({
      units: [units('cup', 0, 3)],
      promisedUntil: PAID + 48 * HOUR,
      lateBy: 0,
      steps: ['reassure', 'hurry_shipment'],
      gift: null,
      causes: [],
      told: [{ rule: 'SLA-05', code: 'shipment_promised', params: { until: PAID + 48 * HOUR } }],
    });
  });

  it('SLA-05 overdue it is registered, with a gift, and the cause is looked for', () => {
    expect(urged(paidFor(50))).toMatchObject({
      lateBy: 2 * HOUR,
      steps: ['register', 'give_gift', 'find_cause'],
      gift: 500,
      causes: [{ rule: 'STA-06', code: 'goods_at_stage', params: { stage: 'none', units: 3 } }],
      told: [{ rule: 'SLA-05', code: 'shipment_overdue', params: { until: PAID + 48 * HOUR } }],
    });
  });

  it('SLA-05 promise and gift are knobs; a promise of its own comes first; no gift, no step', () => {
    const modest = policy({ service: { shipmentPromise: 24, urgingGift: 0 } });
    expect(urged(paidFor(25, { policy: modest }))).toMatchObject({ steps: ['register', 'find_cause'], gift: null });
    expect(urged(paidFor(25, { policy: modest }), { promisedUntil: PAID + 30 * HOUR }).lateBy).toBe(0);
  });

  it('SLA-05 is asked about whole units', () => {
    expect(() => urgeShipment(paidFor(1), { lines: [units('cup', 0.5, 2)] })).toThrow(
      expect.objectContaining({ code: 'amount_not_safe_integer', params: { where: 'units', value: 0.5 } }),
    );
  });

  it('DLN-06 no time runs during a pause', () => {
    const resting = policy({ calendar: { pauses: [{ from: PAID + HOUR, to: PAID + 25 * HOUR }] } });
    expect(urged(paidFor(72, { policy: resting })).steps[0]).toBe('reassure');
    expect(urged(paidFor(73, { policy: resting })).lateBy).toBe(HOUR);
    const later = policy({ calendar: { pauses: [{ from: PAID + 47 * HOUR, to: PAID + 60 * HOUR }] } });
    expect(urged(paidFor(59, { policy: later }), { promisedUntil: PAID + 48 * HOUR }).steps[0]).toBe('reassure');
  });

  it('SLA-05 the causes are what the facts tell: a claim, a shortage, the stage of the warehouse', () => {
    const parcels = [
      parcel('picking', [units('cup', 0, 1)], { shortage: 'out_of_stock' }),
      parcel('handed_over', [units('cup', 1, 2)], { id: 'gone' }),
    ];
    const claimed = paidFor(60, {}, { parcels });
    const held = { ...claimed, cases: [afterSaleCase(claimed.order, { claims: [units('cup', 2, 3)] })] };
    expect(urged(held).causes).toEqual([
      { rule: 'SLA-05', code: 'goods_claimed', params: { caseId: 'case', type: 'refund_only' } },
      { rule: 'ELG-18', code: 'goods_short', params: { shortage: 'out_of_stock' } },
      { rule: 'STA-06', code: 'goods_at_stage', params: { stage: 'picking', units: 1 } },
      { rule: 'STA-06', code: 'goods_at_stage', params: { stage: 'none', units: 1 } },
    ]);
    const others = { ...held, cases: [afterSaleCase(claimed.order, { claims: [units('cup', 1, 2)] })] };
    expect(urged(others, { lines: [units('cup', 2, 3)] })).toMatchObject({
      units: [units('cup', 2, 3)],
      causes: [{ code: 'goods_at_stage', params: { stage: 'none', units: 1 } }],
    });
  });

  it('SLA-05 goods that are not short are only told by their stage', () => {
    const packed = paidFor(60, {}, { parcels: [parcel('packed', [units('cup', 0, 3)])] });
    expect(urged(packed).causes.map(({ code }) => code)).toEqual(['goods_at_stage']);
  });

  const nothingToShip = (status: OrderStatus) => [{ rule: 'SLA-05', code: 'nothing_to_ship', params: { status } }];

  it('SLA-05 there is nothing to urge unpaid, canceled or where all has left', () => {
    expect(refusal(situation({ status: 'awaiting_payment' }))).toEqual([
      { rule: 'SLA-05', code: 'payment_awaited', params: { until: null } },
    ]);
    expect(refusal(situation({ status: 'closed' }))).toEqual(nothingToShip('closed'));
    expect(refusal(situation({ status: 'awaiting_receipt' }))).toEqual(nothingToShip('awaiting_receipt'));
    const canceled = paidFor(60);
    const gone = { ...canceled, cases: [afterSaleCase(canceled.order, { type: 'cancel', state: 'succeeded' })] };
    expect(refusal(gone)).toEqual(nothingToShip('awaiting_shipment'));
  });

  it('SLA-05 on delivery the promise counts from the order', () => {
    const { paidAt: _, ...unpaid } = paidFor(0).order;
    const onDelivery = { ...paidFor(0), order: { ...unpaid, payment: 'cash_on_delivery' as const, tenders: [] } };
    expect(urged(onDelivery).promisedUntil).toBe(onDelivery.order.placedAt + 48 * HOUR);
  });
});
