import { type Reason, reason } from 'aftersale/decision';
import { explainReason, LANGUAGES, type Language } from 'aftersale/messages';
import { describe, expect, it } from 'vitest';
import { ANY_RULE, REASON_SAMPLES } from './reason-samples';

const TITLES = new Map([
  ['kettle', '电热水壶'],
  ['cup', '马克杯'],
]);

const reader = {
  currency: 'CNY',
  timeZone: 'Asia/Shanghai',
  titleOf: (lineId: string) => TITLES.get(lineId),
};
const tell = (told: Reason, language: Language) => explainReason(told, { ...reader, language });

const samples = Object.entries(REASON_SAMPLES).flatMap(([code, params]) =>
  params.map((each): Reason => ({ code, rule: ANY_RULE, params: each }) as Reason),
);

const CHINESE = /\p{Script=Han}/u;
const AMOUNTS = /\d+\.\d\d/g;
const CLOCKS = /\d\d:\d\d/g;
const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(String).sort();

describe.each(samples.map((told) => ({ name: `${told.code} ${JSON.stringify(told.params)}`, told })))(
  '$name',
  ({ told }) => {
    it.each(LANGUAGES)('is a whole sentence in %s', (language) => {
      const sentence = tell(told, language);
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object|\{|\}/);
      expect(sentence).not.toMatch(/[a-z]_[a-z]/);
      expect(sentence).toMatch(language === 'zh-CN' ? /。$/ : /^[A-Z“].*\.$/);
    });

    it('is Chinese in zh-CN and English in en', () => {
      expect(tell(told, 'zh-CN')).toMatch(CHINESE);
      expect(tell(told, 'zh-CN').replaceAll(/CNY|(?:order|case)-\d/g, '')).not.toMatch(/[A-Za-z]/);
      expect(tell(told, 'en').replaceAll(/电热水壶|马克杯/g, '')).not.toMatch(CHINESE);
    });

    it('tells the same amounts and times in both languages', () => {
      const [zh, en] = [tell(told, 'zh-CN'), tell(told, 'en')];
      expect(found(zh, AMOUNTS)).toEqual(found(en, AMOUNTS));
      expect(found(zh, CLOCKS)).toEqual(found(en, CLOCKS));
    });
  },
);

describe('explainReason', () => {
  it('tells an amount exactly, with as many decimals as the currency has', () => {
    const told = reason('RFD-05', 'above_refundable', { requested: 123_456_789_012_345, maximum: 5 });
    expect(tell(told, 'zh-CN')).toBe('您申请的1234567890123.45元超过了可退金额，最多可退0.05元。');
    expect(explainReason(told, { ...reader, currency: 'JPY', language: 'zh-CN' })).toContain('5 JPY');
    expect(explainReason(told, { ...reader, currency: 'KWD', language: 'en' })).toContain('KWD 0.005');
  });

  it('tells a time in the given zone', () => {
    const told = reason('WIN-03', 'window_open', { windowId: 'general_15', until: Date.UTC(2025, 1, 28, 16) });
    expect(tell(told, 'zh-CN')).toBe('请在2025年3月1日 00:00之前申请。');
    expect(tell(told, 'en')).toBe('Please apply before 1 March 2025, 00:00.');
    expect(explainReason(told, { ...reader, timeZone: 'America/New_York', language: 'en' })).toBe(
      'Please apply before 28 February 2025, 11:00.',
    );
    expect(explainReason(told, { ...reader, timeZone: '+05:30', language: 'en' })).toContain('28 February 2025, 21:30');
  });

  it('tells times before 1970 as well', () => {
    const told = reason('WIN-06', 'window_extended', { until: Date.UTC(1969, 11, 31, 15, 59) });
    expect(tell(told, 'en')).toContain('31 December 1969, 23:59');
  });

  it('calls a line by its title, or by its id where it has none', () => {
    const told = reason('ELG-21', 'no_warranty', { lineId: 'kettle' });
    expect(tell(told, 'zh-CN')).toContain('“电热水壶”');
    expect(explainReason(told, { currency: 'CNY', timeZone: 'UTC', language: 'en' })).toContain('“kettle”');
    expect(tell(reason('ELG-21', 'no_warranty', { lineId: 'lamp' }), 'en')).toContain('“lamp”');
  });

  it.each<[Reason, string, string]>([
    [
      reason('STA-03', 'actor_cannot_apply', { actor: 'warehouse' }),
      'Warehouse cannot apply for an after-sale; the buyer or customer service can.',
      '仓库不能提交售后申请，请由买家或客服提交。',
    ],
    [
      reason('ELG-04', 'settle_with_merchant', {
        windowId: 'general_15',
        windowRule: 'WIN-03',
        closedAt: Date.UTC(2025, 1, 28, 16),
        openFor: ['counterfeit', 'quality'],
      }),
      'The time to apply ended on 1 March 2025, 00:00. Please settle with the merchant directly. You can still apply for these reasons: counterfeit, quality fault.',
      '售后申请已于2025年3月1日 00:00截止，请直接与商家协商解决。如属于以下情况，仍可申请：假冒商品、质量问题。',
    ],
    [
      reason('ELG-12', 'reason_not_offered', {
        type: 'cancel',
        reason: 'quality',
        offered: ['too_expensive', 'other'],
      }),
      'You cannot cancel the order for the reason “quality fault”. Choose one of these: too expensive, other.',
      '取消订单不能选择“质量问题”，请从以下原因中选择：价格太贵、其他。',
    ],
    [
      reason('WIN-03', 'no_window', { type: 'repair', reason: null }),
      'You cannot ask for a repair for these goods. If in doubt, contact customer service.',
      '该商品不支持申请维修。如有疑问，请联系客服。',
    ],
    [
      reason('WIN-03', 'no_window', { type: 'repair', reason: 'no_reason' }),
      'You cannot ask for a repair for these goods for the reason “no reason (7 days)”. Choose another reason or contact customer service.',
      '该商品不支持以“七天无理由”为由申请维修，请选择其他原因或联系客服。',
    ],
    [
      reason('ELG-25', 'mixed_stages', { fulfilments: ['unshipped', 'signed'] }),
      'The goods you chose are at different stages (not shipped, signed for). Please apply for each stage on its own.',
      '所选商品的状态不同（未发货、已签收），请分开申请。',
    ],
    [
      reason('ELG-23', 'no_units', { lineId: null }),
      'Please choose the goods you want to apply for.',
      '请选择要申请售后的商品。',
    ],
    [
      reason('ELG-23', 'no_units', { lineId: 'cup' }),
      'There is nothing to apply for in “马克杯”.',
      '“马克杯”没有可申请售后的数量。',
    ],
    [
      reason('EXC-03', 'buyer_blacklisted', { buyerId: 'b1' }),
      'The buyer b1 is on the blacklist.',
      '用户b1在黑名单中。',
    ],
    [
      reason('EXC-01', 'substitute_not_agreed', { lineId: 'cup', sku: 'mug' }),
      'The buyer has not agreed yet to mug instead of “马克杯”.',
      '用户尚未同意用mug更换“马克杯”。',
    ],
    [
      reason('LIF-01', 'actor_not_allowed', { actor: 'buyer', action: 'approve', allowed: ['agent', 'merchant'] }),
      '“Approve the application” is not for buyer to do; it can be done by customer service, merchant.',
      '买家不能“同意申请”，可以操作的是客服、商家。',
    ],
    [
      reason('LIF-22', 'record_actor_not_allowed', {
        record: 'order',
        actor: 'buyer',
        action: 'ship',
        allowed: ['warehouse', 'merchant'],
      }),
      '“Ship the order” is not for buyer to do; it can be done by warehouse, merchant.',
      '买家不能“订单发货”，可以操作的是仓库、商家。',
    ],
    [
      reason('RFD-08', 'above_authority', {
        actor: 'agent',
        limit: 5_000,
        used: 4_000,
        requested: 4_100,
        approver: 'supervisor',
      }),
      'CNY 41.00 on top of CNY 40.00 is above the limit of CNY 50.00 for the customer service; the supervisor may approve it.',
      '客服在本订单的额度为50.00元，已使用40.00元，本次41.00元超出额度，需由客服主管审批。',
    ],
    [reason('SLA-05', 'goods_short', { shortage: 'out_of_stock' }), 'The goods are out of stock.', '商品缺货。'],
    [
      reason('LIF-22', 'record_condition_not_met', {
        record: 'order',
        condition: 'paid',
        value: 'nothing',
        accepted: ['in_full', 'in_part'],
      }),
      'This is not possible now: no payment has come in. It would be possible if: the order is paid in full; or the order is paid in part.',
      '现在还不能这样操作：没有收到款项。需要：订单已付清；或者订单已付部分款项。',
    ],
  ])('tells $code as people would', (told, english, chinese) => {
    expect(tell(told, 'en')).toBe(english);
    expect(tell(told, 'zh-CN')).toBe(chinese);
  });

  it('refuses a language it has no messages in', () => {
    const told = reason('RFD-05', 'nothing_refundable', { maximum: 0 });
    expect(() => explainReason(told, { ...reader, language: 'fr' as Language })).toThrow(
      expect.objectContaining({ code: 'language_unknown', params: { language: 'fr' } }),
    );
    expect(() => explainReason(told, { ...reader, language: '__proto__' as Language })).toThrow(
      expect.objectContaining({ code: 'language_unknown' }),
    );
  });

  it.each(['from_a_newer_version', 'constructor', '__proto__'])('refuses the code %s', (code) => {
    const told = { code, rule: 'ELG-23', params: {} } as unknown as Reason;
    expect(() => tell(told, 'en')).toThrow(expect.objectContaining({ code: 'message_unknown', params: { code } }));
  });
});
