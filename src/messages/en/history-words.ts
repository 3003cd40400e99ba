import type { HistoryWords } from '../history-words';

export const historyWords: HistoryWords = {
  colon: ': ',
  goods: 'goods',
  type: 'type',
  yes: 'yes',
  no: 'no',
  withheld: 'told, not shown here',
  line: ({ when, who, what, from, to, amount, told, note }) =>
    [
      `${when}, ${who}: ${what} (${from === null ? to : `${from} → ${to}`})`,
      ...(amount === null ? [] : [amount]),
      ...told,
      ...(note === null ? [] : [`“${note}”`]),
    ].join('; '),
};
