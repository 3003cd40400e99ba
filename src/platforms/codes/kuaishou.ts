import type { PlatformCodes } from '../platform-codes';

export const KUAISHOU: PlatformCodes = {
  source: 'Kuaishou Shop Open Platform, kwaishop_aftersales_updateRefund and open.seller.order.refund',
  stateField: 'status',
  typeField: 'handlingWay',
  states: [
    { code: '10', state: 'pending_review', types: ['refund_only'], label: '买家仅退款申请' },
    { code: '11', state: 'pending_review', types: ['return_refund'], label: '买家退货退款申请' },
    { code: '30', state: 'awaiting_return', label: '商品回寄信息待买家更新' },
    { code: '40', state: 'awaiting_inspection', label: '商品回寄信息待卖家确认' },
    { code: '45', state: 'awaiting_buyer_receipt', label: '卖家已经发货，等待买家确认收货' },
    { code: '50', state: 'awaiting_refund', label: '退款执行中' },
    { code: '3', state: 'rejected', field: 'negotiateStatus' },
    { code: '20', state: 'platform_review', types: ['refund_only'], label: '平台介入，买家仅退款申请' },
    { code: '21', state: 'platform_review', types: ['return_refund'], label: '平台介入，买家退货退款申请' },
    { code: '22', state: 'platform_review', types: ['return_refund'], label: '平台介入，已确认退货退款' },
    { code: '23', state: 'platform_review', label: '平台介入，待买家确认收货' },
    { code: '60', state: 'succeeded', label: '退款成功' },
    { code: '70', state: 'closed', label: '退款失败' },
  ],
  types: [
    { code: '10', type: 'refund_only', label: '仅退款' },
    { code: '1', type: 'return_refund', label: '退货退款' },
    { code: '3', type: 'exchange', label: '换货' },
    { code: '4', type: 'reship', label: '补寄' },
    { code: '5', type: 'repair', label: '维修' },
    { code: '1', type: 'price_protection', field: 'specialRefundType', label: '价保' },
  ],
};
