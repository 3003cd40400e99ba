import type { Order, Situation } from 'aftersale/facts';
import type { Policy } from 'aftersale/policy';
import { HOUR } from 'aftersale/time';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { line, order, parcel, SIGNED, units } from '../../fixtures/order';
import { SHIPPED_POLICIES } from '../../fixtures/shipped-policies';
import { OrderLife } from '../order-life';
import { commandsOn, counted, letAllEnd } from './order-commands';
import { newWorld } from './world';

const MINUTE = 60_000;

/** Three cups and two pots, less 13.33, paid with cash and points; some signed for, some on their way, some not shipped. */
const mixed: Order = order({
  buyer: { id: 'buyer', credit: 800 },
  lines: [
    line({ quantity: 3, warranty: { repairDays: 365, returnDays: 7, exchangeDays: 15 } }),
    line({ id: 'pot', quantity: 2, unitPrice: 3_333 }),
    line({ id: 'tea', quantity: 4, unitPrice: 999 }),
  ],
  discounts: [{ id: 'coupon', on: 'goods', amount: 1_333 }],
  tenders: [
    { id: 'cash', kind: 'cash', amount: 30_000 },
    { id: 'points', kind: 'points', amount: 9_329, points: 93_290 },
  ],
  parcels: [
    parcel('signed', [units('cup', 0, 3), units('tea', 0, 1)]),
    parcel('handed_over', [units('pot', 0, 1), units('tea', 1, 3)], { id: 'second' }),
    parcel('picking', [units('tea', 3, 4)], { id: 'third' }),
  ],
});

/** What is signed for, so that cases of all types meet on few units. */
const received: Order = {
  ...mixed,
  status: 'awaiting_receipt',
  parcels: [
    parcel(
      'signed',
      mixed.lines.map(({ id, quantity }) => units(id, 0, quantity)),
    ),
  ],
};

const begun = (of: Order, policy: Policy): Situation => ({
  order: of,
  cases: [],
  policy,
  now: SIGNED + HOUR,
  version: 1,
});

describe('whole orders with several cases at once, over a moving clock', () => {
  const worlds = [mixed, received].flatMap((of) =>
    SHIPPED_POLICIES.map((policy) => ({ of, policy, name: `${of.status} ${policy.id}` })),
  );

  it.each(worlds)(
    'laws 1–4 and 8 hold at every step: $name',
    ({ of, policy }) => {
      fc.assert(
        fc.property(commandsOn(of.lines), (commands) => {
          const world = newWorld(SIGNED + HOUR);
          const life = new OrderLife(begun(of, policy));
          fc.modelRun(() => ({ model: world, real: life }), commands);
          letAllEnd(world, life);
        }),
        { numRuns: 20 },
      );
    },
    MINUTE,
  );

  it('has seen all there is to see', () => {
    for (const [what, times] of Object.entries(counted)) expect(times, what).toBeGreaterThan(40);
  });
});
