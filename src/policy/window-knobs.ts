import { REASONS_SHAPE, TYPES_SHAPE } from './eligibility-knobs';
import { type KnobShape, shaped } from './knob';
import { WINDOW_ANCHORS, WINDOW_STARTS, type WindowRule } from './window-rule';

const ANCHOR_SHAPE: KnobShape = { is: 'choice', of: WINDOW_ANCHORS };
const TEXT_SHAPE: KnobShape = { is: 'text', named: 'text' };

const WINDOW_SHAPE: KnobShape = {
  is: 'row',
  fields: {
    id: TEXT_SHAPE,
    rule: { is: 'text', named: 'rule' },
    types: TYPES_SHAPE,
    categories: { is: 'nullable', shape: { is: 'list', of: TEXT_SHAPE, min: 1 } },
    reasons: { is: 'nullable', shape: REASONS_SHAPE },
    anchor: ANCHOR_SHAPE,
    fallback: { is: 'nullable', shape: ANCHOR_SHAPE },
    days: { is: 'integer', min: 0, max: 36_500 },
    starts: { is: 'choice', of: WINDOW_STARTS },
  },
  optional: [],
};

const standardWindows: readonly WindowRule[] = [
  {
    id: 'no_reason_7',
    rule: 'WIN-02',
    types: ['return_refund', 'exchange'],
    categories: null,
    reasons: ['no_reason'],
    anchor: 'signed',
    fallback: 'completed',
    days: 7,
    starts: 'next_midnight',
  },
  {
    id: 'general_15',
    rule: 'WIN-03',
    types: ['refund_only', 'return_refund', 'exchange', 'reship', 'compensation'],
    categories: null,
    reasons: null,
    anchor: 'completed',
    fallback: null,
    days: 15,
    starts: 'next_midnight',
  },
  {
    id: 'counterfeit_90',
    rule: 'WIN-04',
    types: ['refund_only', 'return_refund', 'compensation'],
    categories: null,
    reasons: ['counterfeit'],
    anchor: 'completed',
    fallback: null,
    days: 90,
    starts: 'next_midnight',
  },
  {
    id: 'price_protection_30',
    rule: 'ELG-26',
    types: ['price_protection'],
    categories: null,
    reasons: null,
    anchor: 'paid',
    fallback: null,
    days: 30,
    starts: 'next_midnight',
  },
];

/** Until when it may be applied for (WIN). */
export const WINDOW_KNOBS = {
  rules: shaped<readonly WindowRule[]>(
    { is: 'list', of: WINDOW_SHAPE, min: 1, key: 'id' },
    {
      rules: ['WIN-01', 'WIN-02', 'WIN-03', 'WIN-04', 'ELG-26'],
      standard: standardWindows,
      sentence: 'The windows, keyed category × reason; where several apply, the one best for the buyer counts.',
    },
  ),
  noReasonExcluded: shaped<readonly string[]>(
    { is: 'list', of: TEXT_SHAPE, min: 0 },
    {
      rules: ['WIN-02'],
      standard: [],
      sentence: 'The categories without no-reason return, such as fresh or custom-made goods.',
    },
  ),
} as const;
