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
export const PARCEL_STAGES = [...WAREHOUSE_STAGES, 'signed', 'refused'] as const;

export type ParcelStage = (typeof PARCEL_STAGES)[number];

/** What a unit of goods is, seen from its buyer (ELG-25). */
export const FULFILMENTS = ['unshipped', 'shipped', 'signed'] as const;

export type Fulfilment = (typeof FULFILMENTS)[number];
