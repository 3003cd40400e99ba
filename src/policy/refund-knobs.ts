import { ACTORS, type Actor } from '../vocabulary/index';
import { choice, flag, type KnobShape, shaped, share, whole, wholeOrUnlimited } from './knob';

/** Up to how much, in all, an actor may grant beyond what the rules computed, on one order (RFD-08). */
export interface AuthorityLimit {
  readonly actor: Actor;
  /** Minor units of the order's currency; null for unlimited. */
  readonly limit: number | null;
}

const LIMIT_SHAPE: KnobShape = {
  is: 'row',
  fields: {
    actor: { is: 'choice', of: ACTORS },
    limit: { is: 'nullable', shape: { is: 'integer', min: 0, max: Number.MAX_SAFE_INTEGER } },
  },
  optional: [],
};

/** What is refunded, and from which tender (RFD). */
export const REFUND_KNOBS = {
  tenderOrder: choice(['proportional', 'cash_first', 'points_first'], {
    rules: ['RFD-04'],
    standard: 'proportional',
    sentence: 'Which of the order’s tenders a refund goes back to first.',
  }),
  compensationThenReturn: choice(['keep', 'deduct'], {
    rules: ['RFD-21'],
    standard: 'keep',
    sentence: 'Whether compensation paid before is deducted from a later return of the same units.',
  }),
  exchangeWith: choice(['same_goods', 'same_price', 'any'], {
    rules: ['RFD-15'],
    standard: 'same_goods',
    sentence: 'What goods may be exchanged for.',
  }),
  restockingRate: share({
    rules: ['RFD-12'],
    standard: '0',
    sentence: 'The share of the goods’ refund kept as a restocking fee when the buyer is liable for the return.',
  }),
  restockingMaximum: wholeOrUnlimited('amount', 0, {
    rules: ['RFD-12'],
    standard: null,
    sentence: 'The most a restocking fee can be, per refund.',
  }),
  authorityLimits: shaped<readonly AuthorityLimit[]>(
    { is: 'list', of: LIMIT_SHAPE, min: 1, key: 'actor', ascending: 'limit' },
    {
      rules: ['RFD-08'],
      standard: [
        { actor: 'agent', limit: 5_000 },
        { actor: 'supervisor', limit: 50_000 },
        { actor: 'finance', limit: null },
      ],
      sentence: 'Who may grant how much beyond the computed amount on one order, in the order of asking.',
    },
  ),
  instantRefundAt: choice(['never', 'approved', 'tracking_submitted', 'picked_up'], {
    rules: ['RFD-23'],
    standard: 'never',
    sentence: 'The step of a return at which the money is advanced to a trusted buyer.',
  }),
  instantRefundCredit: whole('count', 0, {
    rules: ['RFD-23'],
    standard: 700,
    sentence: 'The buyer’s credit score from which instant refund is offered.',
  }),
  instantRefundMaximum: wholeOrUnlimited('amount', 0, {
    rules: ['RFD-23'],
    standard: 100_000,
    sentence: 'The largest refund that is advanced.',
  }),
  refusalOwesFreight: flag({
    rules: ['CAN-08'],
    standard: false,
    sentence: 'Whether a buyer who refuses delivery without reason owes outbound and return freight.',
  }),
} as const;
