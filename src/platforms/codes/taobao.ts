import type { PlatformCodes } from '../platform-codes';

export const TAOBAO: PlatformCodes = {
  source: 'Taobao Open Platform SDK, Refund',
  stateField: 'status',
  typeField: 'dispute_type',
  states: [
    { code: 'WAIT_SELLER_AGREE', state: 'pending_review', label: '买家已经申请退款，等待卖家同意' },
    { code: 'WAIT_BUYER_RETURN_GOODS', state: 'awaiting_return', label: '卖家已经同意退款，等待买家退货' },
    { code: 'WAIT_SELLER_CONFIRM_GOODS', state: 'awaiting_inspection', label: '买家已经退货，等待卖家确认收货' },
    { code: 'SELLER_REFUSE_BUYER', state: 'rejected', label: '卖家拒绝退款' },
    { code: 'SUCCESS', state: 'succeeded', label: '退款成功' },
    { code: 'CLOSED', state: 'closed', label: '退款关闭' },
  ],
  types: [
    { code: 'REFUND', type: 'refund_only', label: '仅退款' },
    { code: 'REFUND_AND_RETURN', type: 'return_refund', label: '退货退款' },
    { code: 'TMALL_EXCHANGE', type: 'exchange', label: '天猫换货' },
    { code: 'TAOBAO_EXCHANGE', type: 'exchange', label: '淘宝换货' },
    { code: 'RESHIPPING', type: 'reship', label: '补寄' },
    { code: 'REPAIR', type: 'repair', label: '维修' },
    { code: 'priceProtect', type: 'price_protection', field: 'special_refund_type', label: '价保服务' },
  ],
};
