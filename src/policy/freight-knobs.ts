import { CLAIM_REASON_NAMES, type ClaimReason, LIABLE_PARTIES, type LiableParty } from '../vocabulary/index';
import { choice, type KnobShape, shaped, whole } from './knob';

/** With whom a reason makes liable, where the policy says otherwise than the vocabulary (FRT-01). */
export interface LiabilityOverride {
  readonly reason: ClaimReason;
  readonly liability: LiableParty;
}

/** What is owed for a reason beside the refund (FRT-06): `rate` of `base`, within bounds, in minor units. */
export interface CompensationRule {
  readonly reason: ClaimReason;
  readonly base: 'paid' | 'list' | 'freight' | 'fixed';
  /** Decimal text; of the base. Ignored for `fixed`. */
  readonly rate: string;
  readonly minimum: number;
  readonly maximum: number | null;
  readonly form: 'money' | 'coupon';
  readonly bearer: LiableParty;
}

const REASON_SHAPE: KnobShape = { is: 'choice', of: CLAIM_REASON_NAMES };
const PARTY_SHAPE: KnobShape = { is: 'choice', of: LIABLE_PARTIES };
const AMOUNT_SHAPE: KnobShape = { is: 'integer', min: 0, max: Number.MAX_SAFE_INTEGER };

const COMPENSATION_SHAPE: KnobShape = {
  is: 'row',
  fields: {
    reason: REASON_SHAPE,
    base: { is: 'choice', of: ['paid', 'list', 'freight', 'fixed'] },
    rate: { is: 'rate', max: null },
    minimum: AMOUNT_SHAPE,
    maximum: { is: 'nullable', shape: AMOUNT_SHAPE },
    form: { is: 'choice', of: ['money', 'coupon'] },
    bearer: PARTY_SHAPE,
  },
  optional: [],
  bounds: ['minimum', 'maximum'],
};

const standardCompensation: readonly CompensationRule[] = [
  {
    reason: 'late_shipment',
    base: 'paid',
    rate: '0.05',
    minimum: 100,
    maximum: 3_000,
    form: 'coupon',
    bearer: 'merchant',
  },
  {
    reason: 'out_of_stock',
    base: 'paid',
    rate: '0.1',
    minimum: 100,
    maximum: 10_000,
    form: 'coupon',
    bearer: 'merchant',
  },
  { reason: 'counterfeit', base: 'paid', rate: '3', minimum: 50_000, maximum: null, form: 'money', bearer: 'merchant' },
];

/** Who bears what (FRT). */
export const FREIGHT_KNOBS = {
  liability: shaped<readonly LiabilityOverride[]>(
    {
      is: 'list',
      of: { is: 'row', fields: { reason: REASON_SHAPE, liability: PARTY_SHAPE }, optional: [] },
      min: 0,
      key: 'reason',
    },
    {
      rules: ['FRT-01'],
      standard: [],
      sentence: 'With whom a reason makes liable, where it differs from the usual.',
    },
  ),
  servicePeriodDays: whole('days', 0, {
    rules: ['FRT-02'],
    standard: 0,
    sentence: 'For how many days after signing return freight is free for the buyer, whatever the reason.',
  }),
  servicePeriodBearer: choice(['merchant', 'platform'], {
    rules: ['FRT-02'],
    standard: 'merchant',
    sentence: 'Who bears the return freight within the service period.',
  }),
  pickupBearer: choice(['liable', 'buyer', 'merchant', 'platform'], {
    rules: ['FRT-03'],
    standard: 'liable',
    sentence: 'Who bears the fee of a pickup at the door; `liable` is whoever is liable for the return.',
  }),
  compensation: shaped<readonly CompensationRule[]>(
    { is: 'list', of: COMPENSATION_SHAPE, min: 0, key: 'reason' },
    {
      rules: ['FRT-04', 'FRT-06'],
      standard: standardCompensation,
      sentence: 'What is owed for a reason beside the refund: base, rate, bounds, form and bearer.',
    },
  ),
} as const;
