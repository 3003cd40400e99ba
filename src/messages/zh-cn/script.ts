import type { Script } from '../phrasing';
import { labels } from './labels';

export const script: Script = {
  labels,
  money: (decimalText, currency) => (currency === 'CNY' ? `${decimalText}元` : `${decimalText} ${currency}`),
  moment: ({ year, month, day, time }) => `${year}年${month}月${day}日 ${time}`,
  list: (items) => items.join('、'),
};
