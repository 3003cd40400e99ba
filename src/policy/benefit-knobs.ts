import { choice, flag, type KnobShape, shaped } from './knob';

/** What happens to a coupon that would come back but has expired (BEN-04). */
export type ExpiredCoupon = { readonly is: 'forfeit' } | { readonly is: 'extend'; readonly days: number };

const EXPIRED_COUPON_SHAPE: KnobShape = {
  is: 'variant',
  by: 'is',
  rows: {
    forfeit: { is: 'row', fields: {}, optional: [] },
    extend: { is: 'row', fields: { days: { is: 'integer', min: 1, max: 36_500 } }, optional: [] },
  },
};

/** What becomes of coupons and points (BEN). */
export const BENEFIT_KNOBS = {
  couponBackUnshipped: flag({
    rules: ['BEN-01', 'BEN-03'],
    standard: true,
    sentence: 'Whether a coupon returns once all that it was used on is canceled before shipment.',
  }),
  couponBackShipped: flag({
    rules: ['BEN-04'],
    standard: false,
    sentence: 'Whether a coupon returns once all that it was used on is refunded after shipment, before signing.',
  }),
  couponBackSigned: flag({
    rules: ['BEN-04'],
    standard: false,
    sentence: 'Whether a coupon returns once all that it was used on is refunded after signing.',
  }),
  expiredCoupon: shaped<ExpiredCoupon>(EXPIRED_COUPON_SHAPE, {
    rules: ['BEN-04'],
    standard: { is: 'forfeit' },
    sentence: 'Whether a coupon that expired meanwhile is forfeited, or returns with days added.',
  }),
  pointsBack: choice(['proportional', 'all', 'none'], {
    rules: ['BEN-05'],
    standard: 'proportional',
    sentence: 'How spent points return: by their share, points before money, or not at all.',
  }),
  pointsShortfall: choice(['report', 'deduct_cash'], {
    rules: ['BEN-05'],
    standard: 'report',
    sentence: 'What happens when points the order earned were spent before they could be taken back.',
  }),
} as const;
