import type { AfterSaleType, CaseState, Platform } from 'aftersale/vocabulary';

/** Codes by field, or those of the usual field. */
type Listed = readonly (string | number)[] | Readonly<Record<string, readonly (string | number)[]>>;

/** The phases with their codes as the platforms document them, independently of the rows of src. */
export const DOCUMENTED_STATES: Readonly<Record<Platform, Readonly<Partial<Record<CaseState, Listed>>>>> = {
  taobao: {
    pending_review: ['WAIT_SELLER_AGREE'],
    awaiting_return: ['WAIT_BUYER_RETURN_GOODS'],
    awaiting_inspection: ['WAIT_SELLER_CONFIRM_GOODS'],
    rejected: ['SELLER_REFUSE_BUYER'],
    succeeded: ['SUCCESS'],
    closed: ['CLOSED'],
  },
  douyin: {
    pending_review: [6],
    awaiting_return: [7],
    awaiting_inspection: [11],
    rejected: [27, 29],
    platform_review: { arbitrate_status: [1, 4] },
    negotiating: { arbitrate_status: [5] },
    awaiting_refund: { refund_status: [2] },
    awaiting_replacement: [8],
    awaiting_reshipment: [8],
    awaiting_buyer_receipt: [13],
    succeeded: [12, 14],
    closed: [28],
  },
  pinduoduo: {
    pending_review: [2, 3, 14, 21],
    recalling: [31, 33],
    awaiting_return: [7, 22],
    rejected: [6],
    platform_review: [8],
    awaiting_refund: [4, 5],
    awaiting_reshipment: [32],
    awaiting_buyer_receipt: [15, 18, 27],
    succeeded: [10, 16, 25],
    closed: [9, 11, 12, 13, 17, 24],
  },
  wechat: {
    pending_review: ['MERCHANT_PROCESSING', 2],
    awaiting_return: ['USER_WAIT_RETURN', 6],
    awaiting_inspection: ['MERCHANT_WAIT_RECEIPT', 8],
    rejected: ['MERCHANT_REJECT_REFUND', 4, 'MERCHANT_REJECT_RETURN', 5],
    awaiting_refund: ['PLATFORM_REFUNDING', 15, 'MERCHANT_OVERDUE_REFUND', 12, 'PLATFORM_REFUND_FAIL', 16],
    awaiting_buyer_receipt: ['USER_WAIT_CONFIRM', 17],
    succeeded: ['MERCHANT_REFUND_SUCCESS', 13, 'MERCHANT_RETURN_SUCCESS', 14],
    closed: ['USER_CANCELD', 1, 'RETURN_CLOSED', 7, 'MERCHANT_REFUND_RETRY_FAIL', 18, 'MERCHANT_FAIL', 19],
  },
  kuaishou: {
    pending_review: [10, 11],
    awaiting_return: [30],
    awaiting_inspection: [40],
    rejected: { negotiateStatus: [3] },
    platform_review: [20, 21, 22, 23],
    awaiting_refund: [50],
    awaiting_buyer_receipt: [45],
    succeeded: [60],
    closed: [70],
  },
  jd: {
    pending_review: [10000, 10001],
    awaiting_inspection: [10005],
    rejected: [10004],
    awaiting_refund: [10041],
    awaiting_replacement: [10006, 10007],
    awaiting_reshipment: [10006, 10007],
    awaiting_buyer_receipt: [10009],
    succeeded: [10010],
    closed: [10011],
  },
  xiaohongshu: {
    pending_review: [1],
    awaiting_return: [2],
    awaiting_inspection: [3],
    rejected: [9],
    succeeded: [4],
    closed: [5, 6],
  },
};

/** What the platforms' words leave room for, by platform: states and their codes. */
export const JUDGED: readonly (readonly [Platform, CaseState, string])[] = [
  ['douyin', 'negotiating', '5'],
  ['pinduoduo', 'recalling', '31'],
  ['pinduoduo', 'awaiting_return', '22'],
  ['pinduoduo', 'awaiting_buyer_receipt', '15'],
  ['wechat', 'awaiting_buyer_receipt', 'USER_WAIT_CONFIRM'],
  ['wechat', 'awaiting_refund', 'MERCHANT_OVERDUE_REFUND'],
  ['wechat', 'awaiting_refund', 'PLATFORM_REFUND_FAIL'],
  ['jd', 'awaiting_buyer_receipt', '10009'],
];

/** The types with their codes as the platforms document them. */
export const DOCUMENTED_TYPES: Readonly<Record<Platform, Readonly<Partial<Record<AfterSaleType, Listed>>>>> = {
  taobao: {
    refund_only: ['REFUND'],
    return_refund: ['REFUND_AND_RETURN'],
    exchange: ['TMALL_EXCHANGE', 'TAOBAO_EXCHANGE'],
    reship: ['RESHIPPING'],
    repair: ['REPAIR'],
    price_protection: { special_refund_type: ['priceProtect'] },
  },
  douyin: { return_refund: [0], refund_only: [1, 2], exchange: [3], price_protection: [6], reship: [7], repair: [8] },
  pinduoduo: {
    refund_only: { after_sales_type: [1], 'list_request.after_sales_type': [2] },
    return_refund: { after_sales_type: [2], 'list_request.after_sales_type': [3] },
    exchange: { after_sales_type: [3], 'list_request.after_sales_type': [4] },
    reship: { after_sales_type: [4], 'list_request.after_sales_type': [5] },
    repair: { after_sales_type: [5] },
  },
  wechat: { refund_only: ['REFUND', 1], return_refund: ['RETURN', 2] },
  kuaishou: {
    return_refund: [1],
    refund_only: [10],
    exchange: [3],
    reship: [4],
    repair: [5],
    price_protection: { specialRefundType: [1] },
  },
  jd: { refund_only: [1, 11], return_refund: [10], exchange: [20], repair: [30], reship: [80] },
  xiaohongshu: { return_refund: [1], exchange: [2], refund_only: [3, 4] },
};

/** One documented code: what it stands for, and in which field; undefined is the usual one. */
interface Documented<Meaning> {
  readonly platform: Platform;
  readonly means: Meaning;
  readonly field: string | undefined;
  readonly code: string | number;
}

/** Everything listed, code by code. */
export function each<Meaning extends string>(
  listed: Readonly<Record<Platform, Readonly<Partial<Record<Meaning, Listed>>>>>,
): Documented<Meaning>[] {
  // The keys are those of the records, which Object.entries forgets.
  return (Object.entries(listed) as [Platform, Partial<Record<Meaning, Listed>>][]).flatMap(([platform, meanings]) =>
    (Object.entries(meanings) as [Meaning, Listed][]).flatMap(([means, codes]) =>
      ('length' in codes ? [[undefined, codes] as const] : Object.entries(codes)).flatMap(([field, of]) =>
        (of as readonly (string | number)[]).map((code) => ({ platform, means, field, code })),
      ),
    ),
  );
}
