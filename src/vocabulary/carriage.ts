/** Where a parcel is on its way back to the merchant (DLN-03). */
export const CARRIAGES = ['no_scan', 'in_transit', 'delivered', 'lost'] as const;

export type Carriage = (typeof CARRIAGES)[number];

/** What inspection says of a unit that was to come back (LIF-20, LIF-29). */
export const INSPECTION_RESULTS = [
  'accepted',
  'missing',
  'wrong_goods',
  'empty_parcel',
  'incomplete',
  'damaged',
] as const;

export type InspectionResult = (typeof INSPECTION_RESULTS)[number];

/** What becomes of goods that came back (BEN-06). */
export const DISPOSITIONS = ['restock', 'quarantine', 'scrap', 'missing'] as const;

export type Disposition = (typeof DISPOSITIONS)[number];
