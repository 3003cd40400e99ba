import type { AfterSaleType } from '../../vocabulary/index';
import type { PlatformCodes } from '../platform-codes';

const REFUNDS: readonly AfterSaleType[] = ['refund_only', 'return_refund'];
const GOODS: readonly AfterSaleType[] = ['exchange', 'reship'];

/** The list of after-sales is asked for by other numbers than it answers with. */
const LIST_REQUEST = 'list_request.after_sales_type';

export const PINDUODUO: PlatformCodes = {
  source: 'Pinduoduo Open Platform SDK, pdd.refund.list.increment.get and pdd.refund.information.get',
  stateField: 'after_sales_status',
  typeField: 'after_sales_type',
  states: [
    { code: '2', state: 'pending_review', types: ['refund_only'], label: '买家申请退款，待商家处理' },
    { code: '3', state: 'pending_review', types: ['return_refund'], label: '退货退款，待商家处理' },
    { code: '14', state: 'pending_review', types: GOODS, label: '换货补寄待商家处理' },
    { code: '21', state: 'pending_review', types: ['repair'], label: '待商家同意维修' },
    { code: '33', state: 'recalling', types: ['refund_only'], label: '同意召回后退款，待商家召回' },
    { code: '31', state: 'recalling', types: ['refund_only'], label: '已同意拒收退款，待用户拒收', judged: true },
    { code: '7', state: 'awaiting_return', types: ['return_refund'], label: '已同意退货退款，待用户发货' },
    { code: '22', state: 'awaiting_return', types: ['repair'], label: '待用户确认发货', judged: true },
    { code: '32', state: 'awaiting_reshipment', types: ['reship'], label: '补寄待商家发货' },
    { code: '18', state: 'awaiting_buyer_receipt', types: GOODS, label: '换货补寄待用户确认完成' },
    { code: '27', state: 'awaiting_buyer_receipt', types: ['repair'], label: '待用户确认收货' },
    { code: '15', state: 'awaiting_buyer_receipt', types: GOODS, label: '换货补寄待用户处理', judged: true },
    { code: '4', state: 'awaiting_refund', types: REFUNDS, label: '商家同意退款，退款中' },
    { code: '5', state: 'awaiting_refund', types: REFUNDS, label: '平台同意退款，退款中' },
    { code: '6', state: 'rejected', label: '驳回退款，待买家处理' },
    { code: '8', state: 'platform_review', label: '平台处理中' },
    { code: '10', state: 'succeeded', types: REFUNDS, label: '退款成功' },
    { code: '16', state: 'succeeded', types: GOODS, label: '换货补寄成功' },
    { code: '25', state: 'succeeded', types: ['repair'], label: '维修成功' },
    { code: '9', state: 'closed', types: REFUNDS, label: '平台拒绝退款，退款关闭' },
    { code: '12', state: 'closed', types: REFUNDS, label: '买家逾期未处理，退款失败' },
    { code: '17', state: 'closed', types: GOODS, label: '换货补寄失败' },
    { code: '24', state: 'closed', types: ['repair'], label: '维修关闭' },
    { code: '11', state: 'closed', label: '买家撤销' },
    { code: '13', state: 'closed', label: '买家逾期，超过有效期' },
  ],
  types: [
    { code: '1', type: 'refund_only', label: '仅退款' },
    { code: '2', type: 'return_refund', label: '退货退款' },
    { code: '3', type: 'exchange', label: '换货' },
    { code: '4', type: 'reship', label: '补寄' },
    { code: '5', type: 'repair', label: '维修' },
    { code: '2', type: 'refund_only', field: LIST_REQUEST, label: '仅退款' },
    { code: '3', type: 'return_refund', field: LIST_REQUEST, label: '退货退款' },
    { code: '4', type: 'exchange', field: LIST_REQUEST, label: '换货' },
    { code: '5', type: 'reship', field: LIST_REQUEST, label: '缺货补寄' },
  ],
};
