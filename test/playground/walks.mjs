/**
 * What is clicked through: an application, then who does what, with what is written into the form, and where it has to
 * lead.
 */
export const WALKS = [
  {
    name: 'a return with an inspection that does not match, and a negotiation',
    example: '12-walk-return',
    apply: { type: 'return_refund', fields: { 'units shirt': '2' } },
    steps: [
      { actor: 'agent', action: 'approve', fields: { returnAddress: 'Dock 1' }, state: 'awaiting_return' },
      { actor: 'buyer', action: 'submit_return', fields: { trackingNumber: 'SF1' }, state: 'awaiting_inspection' },
      { actor: 'carrier', action: 'track_return', fields: { carriage: 'in_transit' }, state: 'awaiting_inspection' },
      { actor: 'warehouse', action: 'sign_return', state: 'awaiting_inspection' },
      {
        actor: 'inspector',
        action: 'inspect',
        fields: { 'accepted shirt': '0', other: 'damaged' },
        state: 'negotiating',
      },
      { actor: 'agent', action: 'propose', fields: { amount: '120.00' }, state: 'negotiating' },
      { actor: 'buyer', action: 'agree', state: 'awaiting_refund' },
      { actor: 'finance', action: 'confirm_refund', state: 'awaiting_refund' },
      { actor: 'system', action: 'complete_refund', state: 'succeeded' },
    ],
  },
  {
    name: 'an exchange',
    example: '13-walk-exchange',
    apply: { type: 'exchange', fields: { address: 'Gate 2', replacement: 'the same in blue' } },
    steps: [
      { actor: 'agent', action: 'approve', fields: { returnAddress: 'Dock 1' }, state: 'awaiting_return' },
      { actor: 'buyer', action: 'submit_return', fields: { trackingNumber: 'SF1' }, state: 'awaiting_inspection' },
      { actor: 'warehouse', action: 'sign_return', state: 'awaiting_inspection' },
      { actor: 'inspector', action: 'inspect', state: 'awaiting_replacement' },
      { actor: 'warehouse', action: 'ship', fields: { trackingNumber: 'SF2' }, state: 'succeeded' },
    ],
  },
  {
    name: 'a rejected refund with an appeal and a ruling',
    example: '14-walk-disputed-refund',
    preset: 'cautious',
    apply: { type: 'refund_only', fields: { reason: 'quality', description: 'a seam is open', evidence: 'photo 1' } },
    steps: [
      { actor: 'agent', action: 'reject', fields: { why: 'worn' }, state: 'rejected' },
      { actor: 'buyer', action: 'ask_platform', state: 'platform_review' },
      { actor: 'platform', action: 'rule', fields: { ruling: 'refund' }, state: 'awaiting_refund' },
      { actor: 'finance', action: 'confirm_refund', state: 'awaiting_refund' },
      { actor: 'system', action: 'fail_refund', state: 'awaiting_refund' },
      { actor: 'finance', action: 'retry_refund', state: 'awaiting_refund' },
      { actor: 'system', action: 'complete_refund', state: 'succeeded' },
    ],
  },
];
