import type { QuoteWords } from '../quote-words';

export const quoteWords: QuoteWords = {
  colon: '：',
  entry: '明细',
  units: '件',
  amount: '金额',
  bearer: '承担方',
  rule: '规则',
  total: '合计',
  backTo: '退回至',
  transfer: '转账',
  suggested: '按规则应退',
  shortfall: '未能扣除',
  topUp: '换出商品发货前需补差价',
  receivable: '买家应退还',
  maximum: '所选商品最多可退',
  told: ({ kind, goods, amount, bearer, isDeduction }) =>
    `${kind}${goods === null ? '' : `（${goods}）`}：${amount}，由${bearer}${isDeduction ? '收取' : '承担'}`,
};
