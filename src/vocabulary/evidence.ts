/** What can prove a claim (ELG-27). */
export const EVIDENCE_KINDS = [
  'photo',
  'video',
  'weight_record',
  'problem_parcel_proof',
  'stamped_carrier_certificate',
  'chat',
  'other',
] as const;

export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** What an application can be asked to contain (ELG-12). */
export const APPLICATION_INPUTS = ['reason', 'description', 'evidence', 'address', 'amount', 'replacement'] as const;

export type ApplicationInput = (typeof APPLICATION_INPUTS)[number];
