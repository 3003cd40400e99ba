import { describe, expect, it } from 'vitest';
import { faultsAfter, faultsOf, issuesAfter, openSituation } from '../../fixtures/faults';
import { line, order, parcel, units } from '../../fixtures/order';
import { afterSaleCase, situation } from '../../fixtures/situation';

const now = openSituation.now;
const lines = [line({ quantity: 3 })];

describe('the status of an order', () => {
  it('does not await payment when goods have left', () => {
    const parcels = [parcel('handed_over', [units('cup', 0, 1)])];
    expect(faultsOf(situation({ status: 'awaiting_payment', parcels }, { now }))).toEqual([
      'order.status: status_behind_parcels',
    ]);
    expect(
      faultsOf(situation({ status: 'awaiting_payment', parcels: [parcel('packed', [units('cup', 0, 1)])] })),
    ).toEqual([]);
  });

  it('may lag behind the parcels, since a command has to move it', () => {
    const parcels = [parcel('signed', [units('cup', 0, 1)])];
    expect(faultsOf(situation({ status: 'awaiting_shipment', parcels }, { now }))).toEqual([]);
  });

  it.each(['awaiting_receipt', 'completed'] as const)('is not %s while units are unshipped (ELG-25)', (status) => {
    const parcels = [
      parcel('handed_over', [units('cup', 0, 1)]),
      parcel('packed', [units('cup', 1, 2)], { id: 'second' }),
    ];
    const { order: facts, ...rest } = situation({ status, lines, parcels }, { now });
    expect(faultsOf({ order: facts, ...rest })).toEqual(['order.status: status_ahead_of_parcels']);
    const claims = [units('cup', 1, 3)];
    const canceled = afterSaleCase(facts, { claims, state: 'succeeded' });
    expect(faultsOf({ order: facts, ...rest, cases: [canceled] })).toEqual([]);
    expect(faultsOf({ order: facts, ...rest, cases: [{ ...canceled, fulfilment: 'shipped' }] })).toHaveLength(1);
    expect(faultsOf({ order: facts, ...rest, cases: [{ ...canceled, state: 'closed' }] })).toHaveLength(1);
  });

  it('says how many units are left behind', () => {
    expect(issuesAfter(['order.parcels', []])).toEqual([
      { path: ['order', 'status'], code: 'status_ahead_of_parcels', params: { units: 6 } },
    ]);
  });

  it('completes by itself without a signature, and with refused goods', () => {
    const completed = order({ status: 'completed' });
    for (const stage of ['handed_over', 'refused', 'signed'] as const) {
      const parcels = [parcel(stage, [units('cup', 0, 1)])];
      expect(faultsOf(situation({ ...completed, parcels }, { now }))).toEqual([]);
    }
  });

  it('asks nothing of virtual goods, nor of a closed order', () => {
    const virtual = [line({ virtual: {} })];
    expect(faultsOf(situation({ status: 'awaiting_receipt', lines: virtual, parcels: [] }))).toEqual([]);
    expect(faultsAfter(['order.status', 'closed'], ['order.parcels', []])).toEqual([]);
  });
});
