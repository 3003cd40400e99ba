import { describe, expect, it } from 'vitest';
import { type OrderLine, type Parcel, stagesOf } from '../../src/facts/index';

const line = (id: string, quantity: number, more: Partial<OrderLine> = {}): OrderLine => ({
  id,
  category: 'cups',
  quantity,
  unitPrice: 1000,
  ...more,
});

const parcel = (id: string, stage: Parcel['stage'], ...units: Parcel['units']): Parcel => ({ id, stage, units });

const seen = (lines: readonly OrderLine[], parcels: readonly Parcel[] = []) =>
  stagesOf({ lines, parcels }).map(({ lineId, from, to, stage, fulfilment, parcel: in_ }) =>
    [lineId, `${from}-${to}`, stage, fulfilment, in_?.id ?? '-'].join(' '),
  );

describe('stagesOf', () => {
  it('ELG-25 judges each unit by its own parcel, and those in none as unshipped', () => {
    const parcels = [
      parcel('late', 'packed', { lineId: 'a', from: 4, to: 6 }),
      parcel('early', 'signed', { lineId: 'a', from: 0, to: 2 }, { lineId: 'b', from: 0, to: 1 }),
      parcel('gone', 'handed_over', { lineId: 'a', from: 6, to: 7 }),
      parcel('back', 'refused', { lineId: 'a', from: 7, to: 8 }),
    ];
    expect(seen([line('a', 10), line('b', 1), line('c', 2)], parcels)).toEqual([
      'a 0-2 signed signed early',
      'a 2-4 none unshipped -',
      'a 4-6 packed unshipped late',
      'a 6-7 handed_over shipped gone',
      'a 7-8 refused shipped back',
      'a 8-10 none unshipped -',
      'b 0-1 signed signed early',
      'c 0-2 none unshipped -',
    ]);
  });

  it('ELG-25 takes parcels in the order of their units, also where there are but two', () => {
    const parcels = [
      parcel('late', 'packed', { lineId: 'a', from: 1, to: 2 }),
      parcel('early', 'signed', { lineId: 'a', from: 0, to: 1 }),
    ];
    expect(seen([line('a', 2)], parcels)).toEqual(['a 0-1 signed signed early', 'a 1-2 packed unshipped late']);
  });

  it('ELG-29 takes the delivery of virtual goods for their signing', () => {
    expect(seen([line('code', 2, { virtual: { deliveredAt: 1 } }), line('ticket', 1, { virtual: {} })])).toEqual([
      'code 0-2 signed signed -',
      'ticket 0-1 none unshipped -',
    ]);
  });

  it('ignores what a parcel says of a line the order has not got', () => {
    expect(seen([line('a', 1)], [parcel('p', 'signed', { lineId: 'x', from: 0, to: 1 })])).toEqual([
      'a 0-1 none unshipped -',
    ]);
  });
});
