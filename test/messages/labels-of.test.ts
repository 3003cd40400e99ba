import {
  ABNORMALITIES,
  ACTORS,
  AFTER_SALE_STATES,
  AFTER_SALE_TYPES,
  APPLICATION_INPUTS,
  CARRIAGES,
  CASE_STATES,
  CLAIM_REASON_NAMES,
  COD_STAGES,
  DISPUTE_FORUMS,
  ENTRY_KINDS,
  EVIDENCE_KINDS,
  FULFILMENT_STATES,
  FULFILMENTS,
  HANDLINGS,
  INSPECTION_RESULTS,
  LEVEL_STATES,
  ORDER_STATUSES,
  OUTCOMES,
  PARCEL_STAGES,
  PARTIES,
  PATH_STEP_STATES,
  PATH_STEPS,
  PAYMENT_METHODS,
  PAYMENT_STATES,
  PLATFORM_GAPS,
  PLATFORMS,
  REFUND_PATHS,
  REFUND_STATES,
  REMEDIES,
  RULINGS,
  SERVICE_LEVELS,
  SETTLEMENT_KINDS,
  STOCK_OUT_OPTIONS,
  TENDER_KINDS,
  UNIT_PLACES,
  URGING_STEPS,
} from 'aftersale';
import { LANGUAGES, labelsOf } from 'aftersale/messages';
import { describe, expect, it } from 'vitest';

const VOCABULARIES = {
  serviceLevel: SERVICE_LEVELS,
  levelState: LEVEL_STATES,
  refundPath: REFUND_PATHS.map(String),
  pathStep: PATH_STEPS,
  pathStepState: PATH_STEP_STATES,
  urgingStep: URGING_STEPS,
  abnormality: ABNORMALITIES,
  handling: HANDLINGS,
  stockOutOption: STOCK_OUT_OPTIONS,

  afterSaleState: AFTER_SALE_STATES,
  fulfilmentState: FULFILMENT_STATES,
  paymentState: PAYMENT_STATES,
  unitPlace: UNIT_PLACES,
  actor: ACTORS,
  afterSaleType: AFTER_SALE_TYPES,
  applicationInput: APPLICATION_INPUTS,
  carriage: CARRIAGES,
  caseState: CASE_STATES,
  claimReason: CLAIM_REASON_NAMES,
  codStage: COD_STAGES,
  entryKind: ENTRY_KINDS,
  disputeForum: DISPUTE_FORUMS,
  evidenceKind: EVIDENCE_KINDS,
  fulfilment: FULFILMENTS,
  inspectionResult: INSPECTION_RESULTS,
  orderStatus: ORDER_STATUSES,
  outcome: OUTCOMES,
  parcelStage: PARCEL_STAGES,
  party: PARTIES,
  paymentMethod: PAYMENT_METHODS,
  platform: PLATFORMS,
  platformGap: PLATFORM_GAPS,
  refundState: REFUND_STATES,
  remedy: REMEDIES,
  ruling: RULINGS,
  settlementKind: SETTLEMENT_KINDS.filter((kind) => !ENTRY_KINDS.some((entry) => entry === kind)),
  tenderKind: TENDER_KINDS,
} as const;

const CHINESE_ONLY = /^[\p{Script=Han}，、]+$/u;

describe.each(LANGUAGES)('labels in %s', (language) => {
  const labels = labelsOf(language);

  it.each(Object.entries(VOCABULARIES))('name exactly the values of %s', (table, values) => {
    const words = labels[table as keyof typeof VOCABULARIES];
    expect(Object.keys(words).sort()).toEqual([...values].sort());
  });

  it.each(Object.entries(labels))('are words of the language, each once, in %s', (_table, words) => {
    const texts = Object.values<string>(words);
    expect(new Set(texts).size).toBe(texts.length);
    for (const text of texts) {
      if (language === 'zh-CN') expect(text).toMatch(CHINESE_ONLY);
      else expect(text).toMatch(/^[A-Za-z0-9 ,()-]+$/);
    }
  });

  it('cover the same tables in every language', () => {
    expect(Object.keys(labels)).toEqual(Object.keys(labelsOf('en')));
  });
});

describe('the Chinese terms of the rules', () => {
  it('STA-01 names the order statuses', () => {
    expect(labelsOf('zh-CN').orderStatus).toEqual({
      awaiting_payment: '待付款',
      awaiting_shipment: '待发货',
      awaiting_receipt: '待收货',
      completed: '交易成功',
      closed: '交易关闭',
    });
  });

  it('STA-02 names the types', () => {
    expect(labelsOf('zh-CN').afterSaleType).toEqual({
      cancel: '取消订单',
      refund_only: '仅退款',
      return_refund: '退货退款',
      exchange: '换货',
      reship: '补寄',
      repair: '维修',
      compensation: '补偿',
      price_protection: '价保',
    });
  });

  it('STA-05 names the first and the last states', () => {
    const { pending_review, succeeded, closed } = labelsOf('zh-CN').caseState;
    expect([pending_review, succeeded, closed]).toEqual(['待审核', '售后成功', '售后关闭']);
  });
});
