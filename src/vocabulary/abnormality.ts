/** In which ways an order can be abnormal (EXC-03). */
export const ABNORMALITIES = [
  'negative_margin',
  'blacklisted',
  'large_appliance',
  'too_many_parcels',
  'out_of_area',
] as const;

export type Abnormality = (typeof ABNORMALITIES)[number];

/** What can be done about an abnormal order (EXC-03). */
export const HANDLINGS = [
  'hold_for_review',
  'cancel_order',
  'book_delivery',
  'combine_parcels',
  'change_carrier',
  'show_only',
] as const;

export type Handling = (typeof HANDLINGS)[number];

/** What can be done when goods are out of stock (EXC-01, EXC-02). */
export const STOCK_OUT_OPTIONS = ['cancel', 'hold', 'swap', 'substitute'] as const;

export type StockOutOption = (typeof STOCK_OUT_OPTIONS)[number];
