import { type Fulfilment, fulfilmentOf, malformed, type ParcelStage } from '../vocabulary/index';
import { byLine } from './by-line';
import type { Order, OrderLine, Parcel } from './order';
import type { UnitRange } from './units';

/** Units of one line that have come equally far, because they travel in one parcel, or in none. */
export interface UnitStage extends UnitRange {
  readonly stage: ParcelStage;
  readonly fulfilment: Fulfilment;
  readonly parcel: Parcel | null;
}

interface Packed extends UnitRange {
  readonly parcel: Parcel;
}

/**
 * How far each unit of an order has come: contiguous ranges in the order of lines and of units, without gaps. Units in
 * no parcel are at stage `none`, virtual goods without a parcel `signed` from their delivery on. It refuses nothing;
 * cost grows with the number of parcels' ranges, never with that of units. It carries out ELG-25 and ELG-29.
 *
 * @example
 * ```ts
 * import { stagesOf } from 'aftersale/facts';
 * const lines = [{ id: 'a', category: 'cups', quantity: 3, unitPrice: 1000 }];
 * const parcels = [{ id: 'p', units: [{ lineId: 'a', from: 0, to: 2 }], stage: 'signed' as const }];
 * stagesOf({ lines, parcels }).map(({ from, to, stage }) => `${from}-${to} ${stage}`); // => ['0-2 signed', '2-3 none']
 * ```
 */
export function stagesOf(order: Pick<Order, 'lines' | 'parcels'>): UnitStage[] {
  try {
    const packedOf = byLine(packedUnits(order.parcels));
    const stages: UnitStage[] = [];
    for (const line of order.lines) addStages(stages, line, packedOf.get(line.id) ?? []);
    return stages;
  } catch (error) {
    throw malformed(error);
  }
}

function packedUnits(parcels: readonly Parcel[]): Packed[] {
  const packed: Packed[] = [];
  for (const parcel of parcels) {
    for (const { lineId, from, to } of parcel.units) packed.push({ lineId, from, to, parcel });
  }
  return packed;
}

function addStages(stages: UnitStage[], { id, quantity, virtual }: OrderLine, packed: readonly Packed[]): void {
  const unpacked: ParcelStage = virtual?.deliveredAt === undefined ? 'none' : 'signed';
  let reached = 0;
  for (const { from, to, parcel } of packed.length < 2 ? packed : [...packed].sort(byFirstUnit)) {
    addStage(stages, id, reached, from, unpacked, null);
    addStage(stages, id, from, to, parcel.stage, parcel);
    reached = to;
  }
  addStage(stages, id, reached, quantity, unpacked, null);
}

const byFirstUnit = (one: UnitRange, other: UnitRange): number => one.from - other.from;

function addStage(
  stages: UnitStage[],
  lineId: string,
  from: number,
  to: number,
  stage: ParcelStage,
  parcel: Parcel | null,
): void {
  if (from < to) stages.push({ lineId, from, to, stage, fulfilment: fulfilmentOf(stage), parcel });
}
