import {
  AFTER_SALE_TYPES,
  type AfterSaleType,
  APPLICATION_INPUTS,
  type ApplicationInput,
  CANCEL_REASONS,
  CLAIM_REASON_NAMES,
  type ClaimReason,
  FULFILMENTS,
  type Fulfilment,
} from '../vocabulary/index';
import { choice, flag, type KnobShape, shaped, wholeOrUnlimited } from './knob';

/** Which reasons a buyer is offered for some types, at some stages of the goods (all, where absent) (ELG-12, ELG-20, CAN-01). */
export interface OfferedReasons {
  readonly types: readonly AfterSaleType[];
  readonly fulfilments?: readonly Fulfilment[];
  readonly reasons: readonly ClaimReason[];
}

/** What an application for some types, for some reasons (null: all), must contain (ELG-12). */
export interface RequiredInputs {
  readonly types: readonly AfterSaleType[];
  readonly reasons: readonly ClaimReason[] | null;
  readonly inputs: readonly ApplicationInput[];
}

export const TYPES_SHAPE: KnobShape = { is: 'list', of: { is: 'choice', of: AFTER_SALE_TYPES }, min: 1 };
const FULFILMENTS_SHAPE: KnobShape = { is: 'list', of: { is: 'choice', of: FULFILMENTS }, min: 1 };
export const REASONS_SHAPE: KnobShape = { is: 'list', of: { is: 'choice', of: CLAIM_REASON_NAMES }, min: 1 };

const standardReasons: readonly OfferedReasons[] = [
  { types: ['cancel'], reasons: [...CANCEL_REASONS, 'late_shipment', 'out_of_stock', 'unsellable_at_picking'] },
  {
    types: ['refund_only'],
    fulfilments: ['unshipped'],
    reasons: [...CANCEL_REASONS, 'late_shipment', 'out_of_stock', 'unsellable_at_picking', 'platform_error'],
  },
  {
    types: ['refund_only'],
    fulfilments: ['shipped'],
    reasons: [
      ...CANCEL_REASONS,
      'late_shipment',
      'not_received',
      'lost_in_transit',
      'refused_delivery',
      'damaged',
      'platform_error',
    ],
  },
  {
    types: ['refund_only'],
    fulfilments: ['signed'],
    reasons: [
      'quality',
      'damaged',
      'not_as_described',
      'wrong_goods',
      'missing_goods',
      'not_received',
      'counterfeit',
      'platform_error',
      'other',
    ],
  },
  {
    types: ['return_refund'],
    reasons: [
      'no_reason',
      'size_or_taste',
      'quality',
      'damaged',
      'not_as_described',
      'wrong_goods',
      'missing_goods',
      'slight_marks',
      'packaging_damaged',
      'refused_delivery',
      'counterfeit',
      'platform_error',
      'other',
    ],
  },
  {
    types: ['exchange'],
    reasons: ['size_or_taste', 'no_reason', 'quality', 'damaged', 'not_as_described', 'wrong_goods', 'other'],
  },
  { types: ['reship'], reasons: ['missing_goods', 'damaged', 'wrong_goods', 'lost_in_transit', 'missing_invoice'] },
  { types: ['repair'], reasons: ['quality', 'damaged'] },
  {
    types: ['compensation'],
    reasons: [
      'late_shipment',
      'out_of_stock',
      'quality',
      'damaged',
      'not_as_described',
      'wrong_goods',
      'missing_goods',
      'promise_broken',
      'counterfeit',
      'platform_error',
      'other',
    ],
  },
  { types: ['price_protection'], reasons: ['price_dropped'] },
];

const standardInputs: readonly RequiredInputs[] = [
  { types: AFTER_SALE_TYPES, reasons: null, inputs: ['reason'] },
  {
    types: ['refund_only', 'return_refund', 'exchange', 'reship', 'compensation'],
    reasons: [
      'quality',
      'damaged',
      'not_as_described',
      'wrong_goods',
      'missing_goods',
      'packaging_damaged',
      'slight_marks',
    ],
    inputs: ['description', 'evidence'],
  },
  {
    types: ['return_refund', 'refund_only', 'compensation'],
    reasons: ['counterfeit'],
    inputs: ['description', 'evidence'],
  },
  { types: ['exchange'], reasons: null, inputs: ['address', 'replacement'] },
  { types: ['reship', 'repair'], reasons: null, inputs: ['description', 'address'] },
  { types: ['compensation'], reasons: null, inputs: ['description'] },
  { types: ['price_protection'], reasons: null, inputs: ['evidence'] },
];

/** What may be applied for (ELG). */
export const ELIGIBILITY_KNOBS = {
  lastSelfServiceStage: choice(['none', 'released', 'allocated', 'picking', 'checked', 'packed'], {
    rules: ['ELG-02'],
    standard: 'checked',
    sentence: 'The last warehouse stage at which the buyer may cancel a paid order without asking an agent.',
  }),
  paidCancelBy: choice(['buyer', 'agent_only'], {
    rules: ['ELG-14'],
    standard: 'buyer',
    sentence: 'Who may cancel a paid order that has not been handed over: the buyer himself, or an agent for him.',
  }),
  maxApplicationsPerLine: wholeOrUnlimited('count', 1, {
    rules: ['ELG-09'],
    standard: null,
    sentence: 'How many cases a line may have in all, closed ones included.',
  }),
  allowTopUp: flag({
    rules: ['ELG-10'],
    standard: false,
    sentence: 'Whether units that were refunded in part may be refunded again, up to the remainder.',
  }),
  afterExchange: choice(['none', 'window_restarts'], {
    rules: ['ELG-11'],
    standard: 'none',
    sentence:
      'Whether goods received in exchange may be claimed again, within a window counted from their own signing.',
  }),
  thresholdBreach: choice(['deny', 'reclaim', 'keep'], {
    rules: ['ELG-15', 'RFD-20'],
    standard: 'deny',
    sentence:
      'What happens when a partial cancel leaves too little for a discount: it is denied, the lost discount is reclaimed, or it is kept.',
  }),
  unshippedAmount: choice(['full_only', 'any'], {
    rules: ['ELG-16'],
    standard: 'full_only',
    sentence: 'Whether a refund before shipment must cover its units in full.',
  }),
  unshippedLines: choice(['any', 'whole_order_only'], {
    rules: ['ELG-16'],
    standard: 'any',
    sentence: 'Whether a refund before shipment may cover some units, or only the whole order.',
  }),
  giftOnReturn: choice(['return_with_parent', 'deduct_value', 'keep'], {
    rules: ['ELG-24'],
    standard: 'return_with_parent',
    sentence: 'What happens to a gift when the goods it came with go back.',
  }),
  depositRefund: choice(['merchant_fault_only', 'always'], {
    rules: ['ELG-29'],
    standard: 'merchant_fault_only',
    sentence: 'When the deposit of a presale is refunded.',
  }),
  offeredReasons: shaped<readonly OfferedReasons[]>(
    {
      is: 'list',
      of: {
        is: 'row',
        fields: { types: TYPES_SHAPE, fulfilments: FULFILMENTS_SHAPE, reasons: REASONS_SHAPE },
        optional: ['fulfilments'],
      },
      min: 1,
    },
    {
      rules: ['ELG-12', 'ELG-20', 'CAN-01'],
      standard: standardReasons,
      sentence: 'The reasons a buyer may give, by type and stage; where no row matches, every reason.',
    },
  ),
  requiredInputs: shaped<readonly RequiredInputs[]>(
    {
      is: 'list',
      of: {
        is: 'row',
        fields: {
          types: TYPES_SHAPE,
          reasons: { is: 'nullable', shape: REASONS_SHAPE },
          inputs: { is: 'list', of: { is: 'choice', of: APPLICATION_INPUTS }, min: 1 },
        },
        optional: [],
      },
      min: 0,
    },
    {
      rules: ['ELG-12'],
      standard: standardInputs,
      sentence: 'What an application must contain, by type and reason; every matching row counts.',
    },
  ),
} as const;
