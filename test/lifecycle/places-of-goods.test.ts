import type { Parcel } from 'aftersale/facts';
import { CASE_LIFECYCLE } from 'aftersale/lifecycle';
import { DAY } from 'aftersale/time';
import type { ParcelStage } from 'aftersale/vocabulary';
import { describe, expect, it } from 'vitest';
import { line, parcel, SHIPPED, units } from '../fixtures/order';
import { begun, effect, lastEffects } from './begun';
import { waitingIn } from './waiting';

const PLACES = ['in_warehouse', 'in_transit', 'refused', 'signed', 'lost', 'not_released'] as const;

const NOW = SHIPPED + 10 * DAY;

const parcelAt: Readonly<Record<(typeof PLACES)[number], [ParcelStage, Partial<Parcel>]>> = {
  in_warehouse: ['picking', {}],
  in_transit: ['handed_over', { movedAt: NOW - DAY }],
  refused: ['refused', {}],
  signed: ['signed', {}],
  lost: ['handed_over', { movedAt: NOW - 6 * DAY }],
  not_released: ['none', {}],
};

const placeOf = (life: ReturnType<typeof waitingIn>) => {
  const { situation } = life;
  return CASE_LIFECYCLE.facets.goods.of(
    { situation, case: life.case(), policy: situation.policy },
    { actor: 'agent', action: 'approve', input: {} },
  );
};

const claiming = (parcels: readonly Parcel[]) => {
  const life = waitingIn('pending_review', { of: { type: 'refund_only' }, facts: { parcels } });
  life.at(NOW);
  return life;
};

describe('where the goods of a claim are', () => {
  const pairs = PLACES.flatMap((decides, rank) => PLACES.slice(rank).map((besides) => [decides, besides] as const));

  it.each(pairs)('STA-06 CAN-05 %s decides beside %s, whichever is told first', (decides, besides) => {
    const [stage, facts] = parcelAt[decides];
    const [other, otherFacts] = parcelAt[besides];
    const one = parcel(stage, [units('cup', 0, 1)], { id: 'one', ...facts });
    const two = parcel(other, [units('cup', 1, 2)], { id: 'two', ...otherFacts });
    expect(placeOf(claiming([one, two]))).toBe(decides);
    expect(placeOf(claiming([two, one]))).toBe(decides);
  });

  it('STA-06 is told by the parcels that carry the claimed units alone', () => {
    const of = { type: 'refund_only', claims: [units('cup', 1, 2)] } as const;
    const parcels = [
      parcel('picking', [units('cup', 0, 1)], { id: 'before' }),
      parcel('signed', [units('cup', 1, 2)], { id: 'own' }),
      parcel('picking', [units('cup', 2, 3)], { id: 'after' }),
      parcel('picking', [units('pot', 0, 3)], { id: 'other' }),
    ];
    const lines = [line({ quantity: 3 }), line({ id: 'pot', quantity: 3 })];
    expect(placeOf(waitingIn('pending_review', { of, facts: { lines, parcels } }))).toBe('signed');
  });

  it('ELG-29 delivered virtual goods are with the buyer, whatever else was ordered; other goods are not', () => {
    const lines = [line(), line({ id: 'code', virtual: { deliveredAt: SHIPPED } })];
    const placeOfLine = (id: string) =>
      placeOf(
        waitingIn('pending_review', {
          of: { type: 'refund_only', claims: [units(id, 0, 1)] },
          facts: { lines, parcels: [], status: 'awaiting_shipment' },
        }),
      );
    expect(placeOfLine('code')).toBe('signed');
    expect(placeOfLine('cup')).toBe('not_released');
  });
});

describe('goods that are stopped', () => {
  /** A refund of goods that are picked, which an agent reviews again once the warehouse has answered. */
  const asked = (answer: 'report_intercepted' | 'report_interception_failed') => {
    const life = begun('refund_only picking', { knobs: { lifecycle: { approveIntercepted: false } } });
    life.act('agent', 'approve');
    life.act('warehouse', answer);
    expect(life.case().state).toBe('pending_review');
    return life;
  };

  it('LIF-30 CAN-02 go on their way again with a buyer who withdraws, if the warehouse has them still', () => {
    const held = asked('report_intercepted');
    held.act('buyer', 'withdraw');
    expect(effect(held, 'resume_shipment').units).toEqual([units('cup', 0, 2)]);
  });

  it('LIF-30 CAN-02 are not asked for where they were not stopped, or have left all the same', () => {
    const failed = asked('report_interception_failed');
    failed.act('buyer', 'withdraw');
    expect(lastEffects(failed)).toEqual([]);
    const left = asked('report_intercepted');
    left.order({
      parcels: left.situation.order.parcels.map((one) => ({ ...one, stage: 'handed_over', shippedAt: SHIPPED })),
    });
    left.act('buyer', 'withdraw');
    expect(lastEffects(left)).toEqual([]);
  });

  it('CAN-02 CAN-03 were stopped or not by what was reported, and are untried while nothing is', () => {
    const answers = (report: 'report_recalled' | 'report_recall_failed' | 'add_note') => {
      const life = begun('refund_only handed_over', { knobs: { lifecycle: { approveRecalled: false } } });
      life.act('agent', 'approve');
      expect(life.case().state).toBe('recalling');
      life.act('carrier', report);
      const { situation } = life;
      const standing = { situation, case: life.case(), policy: situation.policy };
      return CASE_LIFECYCLE.facets.recall.of(standing, { actor: 'agent', action: 'approve', input: {} });
    };
    expect(answers('report_recalled')).toBe('succeeded');
    expect(answers('report_recall_failed')).toBe('failed');
    expect(answers('add_note')).toBe('untried');
  });

  it('CAN-03 are recalled by the parcels that carry them alone', () => {
    const life = begun('refund_only handed_over', {
      facts: {
        parcels: [
          parcel('handed_over', [units('cup', 0, 2)], { id: 'cups' }),
          parcel('handed_over', [units('pot', 0, 1)], { id: 'pots' }),
        ],
      },
    });
    life.act('agent', 'approve');
    expect(effect(life, 'request_recall')).toMatchObject({ units: [units('cup', 0, 2)], parcelIds: ['cups'] });
  });
});
