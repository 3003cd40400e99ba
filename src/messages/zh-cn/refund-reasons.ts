import type { ReasonParams } from '../../decision/index';
import type { Sentences } from '../phrasing';

export const refundReasons = {
  above_refundable: ({ requested, maximum }, say) =>
    `您申请的${say.amount(requested)}超过了可退金额，最多可退${say.amount(maximum)}。`,
  nothing_refundable: () => '所选商品已没有可退的金额。',
  not_paid: () => '订单尚未付款，没有可退的金额。',
  deductions_exceed_refund: ({ shortfall }, say) => `应扣除的金额超过了退款，还差${say.amount(shortfall)}。`,
} satisfies Partial<Sentences<ReasonParams>>;
