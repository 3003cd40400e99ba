import type { HistoryWords } from '../history-words';

export const historyWords: HistoryWords = {
  colon: '：',
  goods: '商品',
  type: '售后类型',
  yes: '是',
  no: '否',
  withheld: '已填写，此处不展示',
  line: ({ when, who, what, from, to, amount, told, note }) =>
    [
      `${when} ${who}：${what}（${from === null ? to : `${from} → ${to}`}）`,
      ...(amount === null ? [] : [amount]),
      ...told,
      ...(note === null ? [] : [`留言：${note}`]),
    ].join('；'),
};
