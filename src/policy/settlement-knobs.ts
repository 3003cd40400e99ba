import { ROUNDINGS } from '../money/index';
import { CYCLES } from '../time/index';
import { choice, flag, type Knob, type KnobShape, shaped, share } from './knob';

/** What a platform takes of a sale, by platform and category; null stands for all. The first row that fits counts (STL-02). */
export interface ServiceFee {
  readonly platform: string | null;
  readonly category: string | null;
  /** Decimal text, of the base. */
  readonly rate: string;
  /** The most it can be for a line, in minor units; null for unlimited. */
  readonly maximum: number | null;
}

/** What becomes of the fee on goods that are refunded: all of it comes back, or the platform keeps a share (STL-10). */
export type FeeOnRefund =
  | { readonly is: 'returned' }
  /** `share` is decimal text, of the fee that would come back; `maximum` in minor units per line, null for unlimited. */
  | { readonly is: 'partly_retained'; readonly share: string; readonly maximum: number | null };

/** A holiday, or a day off that is worked 调休 (STL-04). */
export interface SpecialDay {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly worked: boolean;
}

const TEXT: KnobShape = { is: 'text', named: 'text' };
const RATE: KnobShape = { is: 'rate', max: 1 };
const MAXIMUM: KnobShape = {
  is: 'nullable',
  shape: { is: 'integer', min: 0, max: Number.MAX_SAFE_INTEGER },
};

const SERVICE_FEE_SHAPE: KnobShape = {
  is: 'row',
  fields: {
    platform: { is: 'nullable', shape: TEXT },
    category: { is: 'nullable', shape: TEXT },
    rate: RATE,
    maximum: MAXIMUM,
  },
  optional: [],
};

const FEE_ON_REFUND_SHAPE: KnobShape = {
  is: 'variant',
  by: 'is',
  rows: {
    returned: { is: 'row', fields: {}, optional: [] },
    partly_retained: { is: 'row', fields: { share: RATE, maximum: MAXIMUM }, optional: [] },
  },
};

const SPECIAL_DAY_SHAPE: KnobShape = {
  is: 'row',
  fields: { date: { is: 'text', named: 'date' }, worked: { is: 'flag' } },
  optional: [],
};

const standardFees: readonly ServiceFee[] = [{ platform: null, category: null, rate: '0.05', maximum: null }];

const PAYOUT_DAYS: Knob<number> = {
  rules: ['STL-04'],
  unit: 'days',
  shape: { is: 'integer', min: 1, max: 365 },
  standard: 1,
  sentence: 'How many days after the last day of its cycle a settlement is paid: 1 for T+1.',
};

/** What a merchant is settled, and when (STL). */
export const SETTLEMENT_KNOBS = {
  serviceFees: shaped<readonly ServiceFee[]>(
    { is: 'list', of: SERVICE_FEE_SHAPE, min: 0 },
    {
      rules: ['STL-02'],
      standard: standardFees,
      sentence: 'The platform’s service fee by platform and category; the first row that fits counts, none is no fee.',
    },
  ),
  feeBase: choice(['goods_paid_plus_subsidy', 'goods_paid', 'with_freight'], {
    rules: ['STL-02'],
    standard: 'goods_paid_plus_subsidy',
    sentence:
      'What the service fee is a share of: goods and their subsidies, goods as the buyer paid them, or freight too.',
  }),
  feeRounding: choice(ROUNDINGS, {
    rules: ['STL-02', 'STL-11'],
    standard: 'half_up',
    sentence: 'How fees, the tax on them and commissions are rounded, per line.',
  }),
  feeTaxRate: share({
    rules: ['STL-02'],
    standard: '0',
    sentence: 'The rate of the tax on the service fee, which is added to it.',
  }),
  feeOnRefund: shaped<FeeOnRefund>(FEE_ON_REFUND_SHAPE, {
    rules: ['STL-10'],
    standard: { is: 'returned' },
    sentence: 'Whether the fee on refunded goods comes back in proportion, or the platform keeps a share of it.',
  }),
  influencerRate: share({
    rules: ['STL-11'],
    standard: '0',
    sentence:
      'The commission of an order’s influencer where none was agreed for the order, of what was paid for goods.',
  }),
  channelRate: share({
    rules: ['STL-11'],
    standard: '0',
    sentence:
      'The fee of an order’s channel where none was agreed for the order, of what is paid less fee and commission.',
  }),
  pointsFunder: choice(['platform', 'merchant'], {
    rules: ['STL-01'],
    standard: 'platform',
    sentence: 'Whose cost the points are that a buyer pays with.',
  }),
  cycle: choice(CYCLES, {
    rules: ['STL-04'],
    standard: 'day',
    sentence: 'How often it is settled.',
  }),
  payoutDays: PAYOUT_DAYS,
  businessDays: flag({
    rules: ['STL-04'],
    standard: false,
    sentence: 'Whether only business days count towards the payout.',
  }),
  weekend: choice(['saturday_sunday', 'friday_saturday', 'sunday', 'none'], {
    rules: ['STL-04'],
    standard: 'saturday_sunday',
    sentence: 'Which days of the week are not worked.',
  }),
  specialDays: shaped<readonly SpecialDay[]>(
    { is: 'list', of: SPECIAL_DAY_SHAPE, min: 0, key: 'date' },
    {
      rules: ['STL-04'],
      standard: [],
      sentence: 'Holidays, and days off that are worked.',
    },
  ),
} as const;
