import type { BenefitEntry } from 'aftersale/facts';
import { benefitText, type Language } from 'aftersale/messages';
import { describe, expect, it } from 'vitest';

const readerOf = (language: Language) => ({ language, currency: 'CNY', timeZone: 'Asia/Shanghai' });

const BENEFITS: readonly [BenefitEntry, string, string][] = [
  [{ kind: 'coupon_back', rule: 'BEN-01', couponId: 'c1' }, 'coupon returned: c1 [BEN-01]', '退回优惠券：c1 [BEN-01]'],
  [
    { kind: 'coupon_kept', rule: 'BEN-02', couponId: 'c1', why: 'partly_used' },
    'coupon not returned: c1, other goods still use it [BEN-02]',
    '优惠券不退回：c1、同券的其他商品未退 [BEN-02]',
  ],
  [
    { kind: 'points_back', rule: 'BEN-05', count: 20, tenderId: 't' },
    'points returned: 20 [BEN-05]',
    '退回积分：20 [BEN-05]',
  ],
  [
    { kind: 'points_forfeited', rule: 'BEN-05', count: 20, tenderId: 't' },
    'points not returned: 20 [BEN-05]',
    '积分不退回：20 [BEN-05]',
  ],
  [
    { kind: 'points_taken_back', rule: 'BEN-05', count: 20, shortfall: 80 },
    'earned points taken back: 20 [BEN-05]',
    '收回赠送的积分：20 [BEN-05]',
  ],
  [
    { kind: 'earned_coupon_taken_back', rule: 'BEN-05', couponId: 'c1', shortfall: 0 },
    'earned coupon taken back: c1 [BEN-05]',
    '收回赠送的优惠券：c1 [BEN-05]',
  ],
  [
    { kind: 'compensation_coupon', rule: 'FRT-06', value: 500, bearer: 'merchant' },
    'compensation coupon: CNY 5.00, merchant [FRT-06]',
    '补偿优惠券：5.00元、商家 [FRT-06]',
  ],
  [
    { kind: 'stock', rule: 'BEN-06', disposition: 'await_inspection', lineId: 'a', from: 0, to: 2 },
    'stock: a 1–2, restocked after inspection [BEN-06]',
    '库存：a 1–2、收到退货并质检后入库 [BEN-06]',
  ],
];

describe('benefitText', () => {
  it.each(BENEFITS)('tells %j', (benefit, en, zh) => {
    expect(benefitText(benefit, readerOf('en'))).toBe(en);
    expect(benefitText(benefit, readerOf('zh-CN'))).toBe(zh);
  });
});
