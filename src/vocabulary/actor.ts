/** Who can act on an order or a case (STA-03). */
export const ACTORS = [
  'buyer',
  'agent',
  'merchant',
  'supervisor',
  'finance',
  'warehouse',
  'inspector',
  'carrier',
  'supplier',
  'platform',
  'system',
] as const;

export type Actor = (typeof ACTORS)[number];
