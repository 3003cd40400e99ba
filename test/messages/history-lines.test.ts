import type { AfterSaleCase, CaseInput } from 'aftersale';
import { historyLines, historyRows, LANGUAGES, type Language } from 'aftersale/messages';
import { describe, expect, it } from 'vitest';

type Entry = AfterSaleCase['history'][number];

const readerOf = (language: Language) => ({
  language,
  currency: 'CNY',
  timeZone: 'Asia/Shanghai',
  titleOf: (lineId: string) => (lineId === 'cup' ? '茶杯' : undefined),
});

const at = Date.UTC(2025, 2, 1, 2);
const step = (entry: Partial<Entry>): Entry => ({
  commandId: 'k',
  actor: 'agent',
  action: 'add_note',
  at,
  from: 'pending_review',
  to: 'pending_review',
  ...entry,
});
const told = (input: CaseInput, language: Language = 'en') =>
  historyRows({ history: [step({ input: { ...input } })] }, readerOf(language))[0]?.told;

const history: Entry[] = [
  step({
    actor: 'buyer',
    action: 'apply',
    from: null,
    note: '杯子裂了',
    input: {
      type: 'return_refund',
      lines: [{ lineId: 'cup', from: 0, to: 2 }],
      reason: 'quality',
      evidence: [{ kind: 'photo', reference: 'p1' }],
    },
  }),
  step({ action: 'approve', to: 'awaiting_return', amount: 9_000, input: { returnAddress: '杭州市文一路1号' } }),
  step({ actor: 'buyer', action: 'submit_return', from: 'awaiting_return', to: 'awaiting_inspection' }),
  step({
    actor: 'inspector',
    action: 'inspect',
    from: 'awaiting_inspection',
    to: 'negotiating',
    input: {
      findings: [
        { lineId: 'cup', from: 0, to: 1, result: 'accepted' },
        { lineId: 'cup', from: 1, to: 2, result: 'damaged' },
      ],
    },
  }),
];

describe('the history of a case in words', () => {
  it('LIF-12 tells who, what, when, from, to, amount, reason and note of every step, in English', () => {
    expect(historyLines({ history }, readerOf('en'))).toEqual([
      '1 March 2025, 10:00, buyer: apply (pending review); type: return and refund; goods: 茶杯 1–2; the reason: quality fault; evidence: photo; “杯子裂了”',
      '1 March 2025, 10:00, customer service: approve the application (pending review → awaiting your return); CNY 90.00; the return address: 杭州市文一路1号',
      '1 March 2025, 10:00, buyer: submit the return shipment (awaiting your return → awaiting inspection)',
      '1 March 2025, 10:00, inspector: inspect the returned goods (awaiting inspection → under negotiation); what inspection found of each unit: 茶杯 1 accepted, 茶杯 2 damaged',
    ]);
  });

  it('LIF-12 and in Chinese', () => {
    expect(historyLines({ history }, readerOf('zh-CN'))).toEqual([
      '2025年3月1日 10:00 买家：提交申请（待审核）；售后类型：退货退款；商品：茶杯 1–2；申请原因：质量问题；凭证：照片；留言：杯子裂了',
      '2025年3月1日 10:00 客服：同意申请（待审核 → 待买家退货）；90.00元；退货地址：杭州市文一路1号',
      '2025年3月1日 10:00 买家：填写退货物流（待买家退货 → 待退货入库）',
      '2025年3月1日 10:00 质检：验货（待退货入库 → 协商中）；每件商品的验货结果：茶杯 1 验收通过、茶杯 2 已损坏',
    ]);
  });

  it('LIF-12 tells of what changes no state only where it happened', () => {
    const [noted, moved] = historyRows({ history: [step({}), step({ to: 'awaiting_refund' })] }, readerOf('en'));
    expect([noted?.from, noted?.to]).toEqual([null, 'pending review']);
    expect([moved?.from, moved?.to]).toEqual(['pending review', 'awaiting refund']);
  });

  it('LIF-12 shows an account to nobody', () => {
    for (const language of LANGUAGES) {
      const shown = told({ account: '6222 0200 1234' }, language);
      expect(shown).toHaveLength(1);
      expect(JSON.stringify(shown)).not.toContain('6222');
    }
    expect(told({ account: '6222 0200 1234' })).toEqual(['the account: told, not shown here']);
    expect(told({ account: '6222 0200 1234' }, 'zh-CN')).toEqual(['收款账户：已填写，此处不展示']);
  });

  it.each<[CaseInput, string[]]>([
    [{ why: 'opened' }, ['why it is rejected: opened']],
    [{ description: 'a crack' }, ['a description: a crack']],
    [{ address: 'Hangzhou' }, ['the address: Hangzhou']],
    [{ replacement: 'blue' }, ['the goods wanted in exchange: blue']],
    [
      { replacementPrices: [{ lineId: 'cup', price: 500 }] },
      ['the prices of the goods wanted in exchange: 茶杯 CNY 5.00'],
    ],
    [{ terms: { amount: 500 } }, ['the terms of the refund: CNY 5.00']],
    [{ terms: {} }, []],
    [{ liability: 'carrier' }, ['who is liable: carrier']],
    [{ amount: 700 }, ['the amount: CNY 7.00']],
    [{ assessedValue: 700 }, ['what the goods are worth: CNY 7.00']],
    [{ trackingNumber: 'SF1' }, ['the tracking number: SF1']],
    [{ carriage: 'in_transit' }, ['where the parcel is: on its way']],
    [{ splitCaseId: 'c2' }, ['the id of the case for the units that were not accepted: c2']],
    [{ remedy: 'reship' }, ['what is done instead: send again']],
    [{ ruling: 'return' }, ['the ruling: return, then refund']],
    [{ forum: 'court' }, ['where the dispute goes: court']],
    [{ channelRefusal: 'too_old' }, ['why the channel refused: the payment is too old']],
    [{ accepted: true }, ['whether the supplier accepts: yes']],
    [{ accepted: false }, ['whether the supplier accepts: no']],
  ])('writes what was told: %j', (input, lines) => {
    expect(told(input)).toEqual(lines);
  });

  it('counts units that are told by their number', () => {
    const lines = [{ lineId: 'cup', quantity: 3 }];
    expect(historyRows({ history: [step({ input: { lines } })] }, readerOf('zh-CN'))[0]?.told).toEqual([
      '商品：茶杯 × 3',
    ]);
  });

  it('leaves out what the tables of inputs have not got', () => {
    expect(
      historyRows({ history: [step({ input: { colour: 'red', toString: 1 } })] }, readerOf('en'))[0]?.told,
    ).toEqual([]);
  });
});
