import { describe, expect, it } from 'vitest';
import { faultsAfter, faultsOf, issuesAfter, openSituation } from '../../fixtures/faults';
import { line, PAID, PLACED, parcel, SHIPPED, SIGNED, units } from '../../fixtures/order';
import { situation } from '../../fixtures/situation';

const now = openSituation.now;
const FIRST = 'order.parcels.0';

describe('the moments of a parcel', () => {
  it.each(['shippedAt', 'signedAt', 'movedAt'])('do not lie in the future: %s', (name) => {
    expect(faultsAfter([`${FIRST}.${name}`, now])).not.toContain(`${FIRST}.${name}: time_in_future`);
    expect(faultsAfter([`${FIRST}.${name}`, now + 1])).toContain(`${FIRST}.${name}: time_in_future`);
  });

  it('ship it after the order was placed and paid', () => {
    expect(faultsAfter([`${FIRST}.shippedAt`, PAID])).toEqual([]);
    expect(issuesAfter([`${FIRST}.shippedAt`, PAID - 1])).toEqual([
      { path: ['order', 'parcels', 0, 'shippedAt'], code: 'times_reversed', params: { earlier: 'paidAt' } },
    ]);
    expect(faultsAfter([`${FIRST}.shippedAt`, PLACED - 1])).toHaveLength(2);
  });

  it('may ship it before cash on delivery is paid', () => {
    const facts = { status: 'awaiting_receipt', payment: 'cash_on_delivery', paidAt: SIGNED } as const;
    expect(faultsOf(situation(facts, { now }))).toEqual([]);
    const early = [parcel('handed_over', [units('cup', 0, 1)], { shippedAt: PLACED - 1 })];
    expect(faultsOf(situation({ ...facts, parcels: early }, { now }))).toEqual([`${FIRST}.shippedAt: times_reversed`]);
  });

  it.each(['signedAt', 'movedAt'])('come after it was shipped: %s', (name) => {
    expect(faultsAfter([`${FIRST}.${name}`, SHIPPED])).toEqual([]);
    expect(faultsAfter([`${FIRST}.${name}`, SHIPPED - 1])).toEqual([`${FIRST}.${name}: times_reversed`]);
  });

  it('sign for it before the order is completed', () => {
    const completed = (completedAt: number) => faultsOf(situation({ status: 'completed', completedAt }, { now }));
    expect(completed(SIGNED)).toEqual([]);
    expect(completed(SIGNED - 1)).toEqual(['order.completedAt: times_reversed']);
  });
});

describe('the stage of a parcel', () => {
  const faultsAt = (changes: Parameters<typeof parcel>[2]) =>
    faultsOf(
      situation({ parcels: [{ id: 'parcel', units: [units('cup', 0, 1)], stage: 'none', ...changes }] }, { now }),
    );

  it.each(['handed_over', 'refused'] as const)('calls for the moment it left: %s', (stage) => {
    expect(faultsAt({ stage, shippedAt: SHIPPED })).toEqual([]);
    expect(faultsAt({ stage })).toEqual([`${FIRST}.shippedAt: time_missing`]);
  });

  it.each(['none', 'released', 'allocated', 'picking', 'checked', 'packed'] as const)(
    'rules out that it left: %s',
    (stage) => {
      expect(faultsAt({ stage })).toEqual([]);
      expect(faultsAt({ stage, shippedAt: SHIPPED })).toEqual([`${FIRST}.shippedAt: time_unexpected`]);
      expect(issuesAfter([`${FIRST}.stage`, stage])).toContainEqual({
        path: ['order', 'parcels', 0, 'shippedAt'],
        code: 'time_unexpected',
        params: { at: stage },
      });
    },
  );

  it('calls for the signature, or rules it out', () => {
    expect(faultsAt({ stage: 'signed', shippedAt: SHIPPED, signedAt: SIGNED })).toEqual([]);
    expect(faultsAt({ stage: 'signed', shippedAt: SHIPPED })).toEqual([`${FIRST}.signedAt: time_missing`]);
    for (const stage of ['handed_over', 'refused'] as const) {
      expect(faultsAt({ stage, shippedAt: SHIPPED, signedAt: SIGNED })).toEqual([`${FIRST}.signedAt: time_unexpected`]);
    }
  });
});

describe('the moments of virtual goods (ELG-29)', () => {
  const faultsOfVirtual = (virtual: { deliveredAt?: number; usedAt?: number }) =>
    faultsOf(situation({ lines: [line({ virtual })] }, { now }));
  const VIRTUAL = 'order.lines.0.virtual';

  it('are none, delivery, or delivery and use', () => {
    for (const virtual of [{}, { deliveredAt: PAID }, { deliveredAt: PAID, usedAt: PAID }]) {
      expect(faultsOfVirtual(virtual)).toEqual([]);
    }
  });

  it('deliver after payment, and let use follow', () => {
    expect(faultsOfVirtual({ deliveredAt: PAID - 1 })).toEqual([`${VIRTUAL}.deliveredAt: times_reversed`]);
    expect(faultsOfVirtual({ deliveredAt: SIGNED, usedAt: SIGNED - 1 })).toEqual([`${VIRTUAL}.usedAt: times_reversed`]);
    expect(faultsOfVirtual({ usedAt: SIGNED })).toEqual([`${VIRTUAL}.deliveredAt: time_missing`]);
    expect(issuesAfter(['order.lines.3.virtual.deliveredAt', undefined])).toEqual([
      { path: ['order', 'lines', 3, 'virtual', 'deliveredAt'], code: 'time_missing', params: { at: 'used' } },
    ]);
  });

  it('do not lie in the future', () => {
    expect(faultsOfVirtual({ deliveredAt: now + 1, usedAt: now + 1 })).toEqual([
      `${VIRTUAL}.deliveredAt: time_in_future`,
      `${VIRTUAL}.usedAt: time_in_future`,
    ]);
  });
});
