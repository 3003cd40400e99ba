import type { PlatformCodes } from '../platform-codes';

export const DOUYIN: PlatformCodes = {
  source: 'Douyin E-commerce Open Platform SDK, afterSale.List and afterSale.Detail',
  stateField: 'standard_aftersale_status',
  typeField: 'aftersale_type',
  states: [
    { code: '6', state: 'pending_review', label: '待商家同意' },
    { code: '7', state: 'awaiting_return', types: ['return_refund', 'exchange', 'repair'], label: '待买家退货' },
    { code: '11', state: 'awaiting_inspection', label: '待商家二次同意' },
    { code: '5', state: 'negotiating', field: 'arbitrate_status', label: '协商期', judged: true },
    { code: '8', state: 'awaiting_replacement', types: ['exchange', 'repair'], label: '待商家发货' },
    { code: '8', state: 'awaiting_reshipment', types: ['reship'], label: '待商家发货' },
    {
      code: '13',
      state: 'awaiting_buyer_receipt',
      types: ['exchange', 'reship', 'repair'],
      label: '换货、补寄、维修待买家收货',
    },
    { code: '2', state: 'awaiting_refund', field: 'refund_status' },
    { code: '27', state: 'rejected', label: '商家一次拒绝' },
    { code: '29', state: 'rejected', label: '商家二次拒绝' },
    { code: '1', state: 'platform_review', field: 'arbitrate_status', label: '仲裁中' },
    { code: '4', state: 'platform_review', field: 'arbitrate_status', label: '待商家举证' },
    { code: '12', state: 'succeeded', types: ['refund_only', 'return_refund', 'price_protection'], label: '售后成功' },
    { code: '14', state: 'succeeded', types: ['exchange', 'reship', 'repair'], label: '换货、补寄、维修成功' },
    { code: '28', state: 'closed', label: '售后失败' },
  ],
  types: [
    { code: '0', type: 'return_refund', label: '退货退款' },
    { code: '1', type: 'refund_only', fulfilments: ['shipped', 'signed'], label: '已发货仅退款' },
    { code: '2', type: 'refund_only', fulfilments: ['unshipped'], label: '未发货仅退款' },
    { code: '3', type: 'exchange', label: '换货' },
    { code: '6', type: 'price_protection', label: '价保' },
    { code: '7', type: 'reship', label: '补寄' },
    { code: '8', type: 'repair', label: '维修' },
  ],
};
