import type { PlatformCodes } from '../platform-codes';

export const WECHAT: PlatformCodes = {
  source: 'WeChat shops, developers.weixin.qq.com/doc/channels/API/aftersale/getaftersaleorder.html',
  stateField: 'status',
  typeField: 'type',
  states: [
    { code: 'MERCHANT_PROCESSING', number: 2, state: 'pending_review', label: '商家受理中' },
    { code: 'USER_WAIT_RETURN', number: 6, state: 'awaiting_return', types: ['return_refund'], label: '待买家退货' },
    {
      code: 'MERCHANT_WAIT_RECEIPT',
      number: 8,
      state: 'awaiting_inspection',
      types: ['return_refund'],
      label: '待商家收货',
    },
    { code: 'USER_WAIT_CONFIRM', number: 17, state: 'awaiting_buyer_receipt', label: '待用户确认', judged: true },
    { code: 'PLATFORM_REFUNDING', number: 15, state: 'awaiting_refund', label: '平台退款中' },
    { code: 'MERCHANT_OVERDUE_REFUND', number: 12, state: 'awaiting_refund', label: '商家逾期未退款', judged: true },
    { code: 'PLATFORM_REFUND_FAIL', number: 16, state: 'awaiting_refund', label: '平台退款失败', judged: true },
    { code: 'MERCHANT_REJECT_REFUND', number: 4, state: 'rejected', types: ['refund_only'], label: '商家拒绝退款' },
    {
      code: 'MERCHANT_REJECT_RETURN',
      number: 5,
      state: 'rejected',
      types: ['return_refund'],
      label: '商家拒绝退货退款',
    },
    { code: 'MERCHANT_REFUND_SUCCESS', number: 13, state: 'succeeded', types: ['refund_only'], label: '退款完成' },
    {
      code: 'MERCHANT_RETURN_SUCCESS',
      number: 14,
      state: 'succeeded',
      types: ['return_refund'],
      label: '退货退款完成',
    },
    { code: 'USER_CANCELD', number: 1, state: 'closed', label: '用户取消申请' },
    { code: 'RETURN_CLOSED', number: 7, state: 'closed', types: ['return_refund'], label: '退货退款关闭' },
    { code: 'MERCHANT_REFUND_RETRY_FAIL', number: 18, state: 'closed', label: '商家打款失败，客服关闭售后' },
    { code: 'MERCHANT_FAIL', number: 19, state: 'closed', label: '售后关闭' },
  ],
  types: [
    { code: 'REFUND', number: 1, type: 'refund_only', label: '退款' },
    { code: 'RETURN', number: 2, type: 'return_refund', label: '退货退款' },
  ],
  elsewhere: { platform_review: 'complaint_id' },
};
