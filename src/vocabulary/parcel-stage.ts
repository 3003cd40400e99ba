/** How far the warehouse is with goods that have not left it (STA-06); `handed_over` is the moment they leave. */
export const WAREHOUSE_STAGES = [
  'none',
  'released',
  'allocated',
  'picking',
  'checked',
  'packed',
  'handed_over',
] as const;

export type WarehouseStage = (typeof WAREHOUSE_STAGES)[number];

/** Where a parcel is: the warehouse's stages (STA-06), then signed for by the buyer, or refused at the door (CAN-08). */
export const PARCEL_STAGES = /* @__PURE__ */ (() => [...WAREHOUSE_STAGES, 'signed', 'refused'] as const)();

export type ParcelStage = (typeof PARCEL_STAGES)[number];

/** What a unit of goods is, seen from its buyer (ELG-25). */
export const FULFILMENTS = ['unshipped', 'shipped', 'signed'] as const;

export type Fulfilment = (typeof FULFILMENTS)[number];

/**
 * What a parcel's stage means to its buyer: unshipped until it is handed over, signed once signed for. A parcel refused
 * at the door is shipped, since its goods were never received (ELG-25, CAN-08).
 *
 * @example
 * ```ts
 * import { fulfilmentOf } from 'aftersale';
 * fulfilmentOf('packed'); // => 'unshipped'
 * fulfilmentOf('refused'); // => 'shipped'
 * ```
 */
export function fulfilmentOf(stage: ParcelStage): Fulfilment {
  if (stage === 'signed') return 'signed';
  return stage === 'handed_over' || stage === 'refused' ? 'shipped' : 'unshipped';
}
