/** Where a dispute is taken after negotiation, one after the other; the police in grave cases (LIF-24). */
export const DISPUTE_FORUMS = [
  'platform',
  'consumer_association',
  'administrative_department',
  'arbitration',
  'court',
  'police',
] as const;

export type DisputeForum = (typeof DISPUTE_FORUMS)[number];

/** What the platform can rule (LIF-11). */
export const RULINGS = ['refund', 'return', 'exchange', 'reship', 'dismiss'] as const;

export type Ruling = (typeof RULINGS)[number];

/** What can take the place of goods that are not delivered, or not repaired (LIF-15, LIF-25). */
export const REMEDIES = ['refund', 'reship', 'exchange'] as const;

export type Remedy = (typeof REMEDIES)[number];
