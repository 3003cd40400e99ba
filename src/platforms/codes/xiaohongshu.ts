import type { PlatformCodes } from '../platform-codes';

export const XIAOHONGSHU: PlatformCodes = {
  source: 'Xiaohongshu Open Platform SDK, afterSale',
  stateField: 'status',
  typeField: 'returnType',
  states: [
    { code: '1', state: 'pending_review', label: '待审核' },
    { code: '2', state: 'awaiting_return', label: '待用户寄回' },
    { code: '3', state: 'awaiting_inspection', label: '待收货' },
    { code: '9', state: 'rejected', label: '拒绝' },
    { code: '4', state: 'succeeded', label: '完成' },
    { code: '5', state: 'closed', label: '取消' },
    { code: '6', state: 'closed', label: '关闭' },
  ],
  types: [
    { code: '1', type: 'return_refund', label: '退货退款' },
    { code: '2', type: 'exchange', label: '换货' },
    { code: '4', type: 'refund_only', label: '仅退款' },
    { code: '3', type: 'refund_only', label: '仅退款（旧）' },
  ],
};
